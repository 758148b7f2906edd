import type { Filed, Read } from '../dossier.ts'
import type { Story } from '../filing/story.ts'
import type { Language } from '../languages/language.ts'
import { overlaps, type Span } from '../span.ts'
import { analyse } from './analyse.ts'
import { findAntecedents } from './find-antecedents.ts'
import { findOrganisations } from './find-organisations.ts'
import { findPeople } from './find-people.ts'
import { findQuotes, type QuoteSpan } from './find-quotes.ts'
import { findStatements } from './find-statements.ts'
import type { QuoteMention, Reading, Sentence, Statement } from './reading.ts'

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
  const entities = [...findPeople(text, sentences, language), ...findOrganisations(text, sentences, language)]
  const statements = findAntecedents(found, sentences, entities, quotes, language)
  return {
    sentences,
    statements,
    quotes: withSpeakers(quotes, statements),
    entities,
    dates: inRead(language.findDates(text), sentences),
    numbers: inRead(language.findNumbers(text), sentences),
  }
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

/** A quotation's speaker is the source of the statement that it stands in. */
function withSpeakers(
  quotes: readonly QuoteSpan[],
  statements: readonly Statement[],
): readonly QuoteMention[] {
  let next = 0
  return quotes.map((quote) => {
    while (next < statements.length && (statements[next]?.end ?? 0) <= quote.start) next++
    const source = statements[next]?.attribution?.source
    return source === undefined ? quote : { ...quote, speaker: source }
  })
}
