import type { Filed, Read } from '../dossier.ts'
import type { Story } from '../filing/story.ts'
import type { Language } from '../languages/language.ts'
import { overlaps, type Span } from '../span.ts'
import { analyse } from './analyse.ts'
import { findAntecedents } from './find-antecedents.ts'
import { findNames } from './find-names.ts'
import { findOrganisations } from './find-organisations.ts'
import { findPeople } from './find-people.ts'
import { findPropositions } from './find-propositions.ts'
import { findQuantities } from './find-quantities.ts'
import { findQuotes } from './find-quotes.ts'
import { findReferences } from './find-references.ts'
import { findSpeakers } from './find-speakers.ts'
import { findStatements } from './find-statements.ts'
import type { Entity, QuoteMention, Reading, Sentence, Statement } from './reading.ts'
import { resolveDates } from './resolve-dates.ts'

const READ_ROLES = new Set(['headline', 'subheading', 'paragraph', 'item'])

/** Adds what the story and its context documents say. Linear in their length. */
export function read(filed: Filed, language: Language): Read {
  return {
    ...filed,
    reading: readStory(filed.story, language),
    contextReadings: filed.context.map((story) => readStory(story, language)),
  }
}

export function readStory(story: Story, language: Language): Reading {
  const { text } = story
  const paragraphs = story.paragraphs.flatMap(({ span, role }, index) =>
    READ_ROLES.has(role) ? [{ span, index }] : [],
  )
  const read = analyse(text, paragraphs, language.reader)
  const quotes = findQuotes(text)
  const { sentences, statements: found } = findStatements(story, read, quotes, language)
  const actors = [...findPeople(text, sentences, language), ...findOrganisations(text, sentences, language)]
  const entities = [...actors, ...findNames(text, sentences, actors, language)]
  const linked = findAntecedents(story, { statements: found, sentences, entities, quotes }, language)
  const spoken = findSpeakers(quotes, { statements: linked, sentences, entities }, language)
  const answered = withInterviewee(spoken, story, entities)
  const statements = withSpeakers(linked, answered)
  const dates = inRead(language.findDates(text), sentences)
  const propositions = findPropositions({ statements, sentences, dates }, language)
  return {
    sentences,
    statements,
    propositions,
    quotes: answered,
    entities: findReferences(entities, { statements, sentences }, language),
    dates: resolveDates(dates, { propositions, sentences }, story.versionDate ?? story.published, language),
    numbers: findQuantities(inRead(language.findNumbers(text), sentences), sentences, dates, language),
  }
}

/** The answers of an interview are those of the one person whom its headline and introduction name. */
function withInterviewee(
  quotes: readonly QuoteMention[],
  { paragraphs }: Story,
  entities: readonly Entity[],
): readonly QuoteMention[] {
  const answers = paragraphs.filter(({ isAnswer }) => isAnswer)
  const first = answers[0]?.span.start ?? 0
  const named = entities.flatMap(({ kind, mentions: [mention] }) =>
    kind === 'person' && mention !== undefined && mention.start < first ? [mention] : [],
  )
  const [speaker] = named
  if (speaker === undefined || named.length > 1) return quotes
  return quotes.map((quote) =>
    quote.speaker === undefined && answers.some(({ span }) => span.start === quote.start)
      ? { ...quote, speaker: { start: speaker.start, end: speaker.end } }
      : quote,
  )
}

/** A statement that is one quotation and nothing more is its speaker's. */
function withSpeakers(
  statements: readonly Statement[],
  quotes: readonly QuoteMention[],
): readonly Statement[] {
  const speakers = new Map(quotes.map((quote) => [quote.start, quote]))
  return statements.map((statement) => {
    const quote = speakers.get(statement.start)
    const whole = quote !== undefined && quote.end >= statement.end - 1
    return whole && quote.speaker !== undefined && statement.attribution === undefined
      ? { speaker: quote.speaker, ...statement }
      : statement
  })
}

/** Dates and numbers of the text that is read, not those of the dateline. */
function inRead<Mention extends Span>(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): readonly Mention[] {
  let next = 0
  return mentions.filter((mention) => {
    while (next < sentences.length && (sentences[next]?.span.end ?? 0) <= mention.start) next++
    const sentence = sentences[next]
    return sentence !== undefined && overlaps(sentence.span, mention)
  })
}
