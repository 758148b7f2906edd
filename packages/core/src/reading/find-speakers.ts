import type { Language, Pronoun, SpokenBy } from '../languages/language.ts'
import { covers, overlaps, type Span } from '../span.ts'
import { type EntityAt, personIndex } from './entity-index.ts'
import { personSubject } from './find-antecedents.ts'
import type { QuoteSpan } from './find-quotes.ts'
import { overlapping } from './overlapping.ts'
import type { Entity, QuoteMention, Reading, Sentence, Statement } from './reading.ts'
import { type TokenRange, type Tree, treeOf } from './tree.ts'
import { agreementOf, agrees, speaks, type Voice, voiceOf } from './voice.ts'

/** Statements over which a pronoun or a quotation without a frame reaches back to who spoke. */
const REACH = 2
/** The same, to who was the subject. */
const SUBJECT_REACH = 3

/** What the speakers of a story are found in. */
interface Context extends Pick<Reading, 'statements' | 'sentences'> {
  readonly people: readonly Entity[]
  readonly personAt: EntityAt
  readonly language: Language
}

/**
 * Gives each quotation the place where the story names its speaker: in its own sentence, else in the statements
 * before. A quotation that names or titles something, and one that nobody is said to have spoken, has none.
 * In reading order; linear in the length of the story.
 */
export function findSpeakers(
  quotes: readonly QuoteSpan[],
  { statements, sentences, entities }: Pick<Reading, 'statements' | 'sentences' | 'entities'>,
  language: Language,
): readonly QuoteMention[] {
  const people = entities.filter(({ kind }) => kind === 'person')
  const context = { statements, sentences, people, personAt: personIndex(people), language }
  let voice: Voice | undefined
  let [next, heard] = [0, -1]
  const quotesIn = overlapping(quotes)
  return quotes.map((quote) => {
    while (next < statements.length && (statements[next]?.end ?? 0) <= quote.start) next++
    const statement = statements[next]
    if (statement === undefined) return quote
    voice = lastVoice(context, heard + 1, next, voice)
    heard = next - 1
    const told = toldSpeaker(context, quote, statement, quotesIn(statement))
    const source = sourceOf(context, told, quote, next, voice)
    if (source === undefined) return quote
    const tree = treeAt(context, next)
    voice = {
      source,
      at: next,
      ...(told !== undefined && 'pronoun' in told
        ? told.pronoun
        : agreementOf(source, tree, context.personAt, language)),
    }
    return { ...quote, speaker: { start: source.start, end: source.end } }
  })
}

const treeAt = ({ statements, sentences }: Context, at: number): Tree =>
  treeOf(sentences[statements[at]?.sentence ?? 0] as Sentence)

/** Who said something last in the statements `from` up to `to`, with or without quotation marks. */
function lastVoice(context: Context, from: number, to: number, before: Voice | undefined): Voice | undefined {
  const { statements, personAt, language } = context
  for (let at = to - 1; at >= Math.max(from, to - REACH); at--) {
    const statement = statements[at] as Statement
    if (speaks(statement)) return voiceOf(statement, treeAt(context, at), at, personAt, language)
  }
  return before
}

/** As the sentences say that the quotation ends and begins in. */
function toldSpeaker(
  { sentences, language }: Context,
  quote: QuoteSpan,
  statement: Statement,
  near: readonly QuoteSpan[],
): SpokenBy | undefined {
  const inside = sentencesOf(sentences, statement.sentence, quote)
  for (const sentence of new Set([inside.at(-1), inside[0]])) {
    if (sentence === undefined) continue
    const tree = treeOf(sentence)
    const told = language.findSpeaker(tree, rangeOf(tree, quote), (index) =>
      near.some((other) => overlaps(other, tree.tokens[index] as Span)),
    )
    if (told !== undefined) return told
  }
  return undefined
}

/** The sentences around the governing one of a statement that a quotation stands in. */
function sentencesOf(sentences: readonly Sentence[], governing: number, quote: Span): readonly Sentence[] {
  let [first, last] = [governing, governing]
  while (first > 0 && (sentences[first]?.span.start ?? 0) > quote.start) first--
  while (last + 1 < sentences.length && (sentences[last]?.span.end ?? 0) < quote.end) last++
  return sentences.slice(first, last + 1).filter(({ span }) => overlaps(span, quote))
}

const rangeOf = ({ tokens }: Tree, quote: Span): TokenRange => ({
  first: tokens.findIndex((token) => overlaps(token, quote)),
  last: tokens.findLastIndex((token) => overlaps(token, quote)),
})

function sourceOf(
  context: Context,
  told: SpokenBy | undefined,
  quote: QuoteSpan,
  at: number,
  voice: Voice | undefined,
): Span | undefined {
  if (told === undefined) return goingOn(context, quote, at, voice)
  if ('nobody' in told) return undefined
  return 'source' in told ? told.source : pronounSource(context, told.pronoun, quote, at, voice)
}

/** A quotation that is a statement, or one with a verb, goes on with who spoke before. */
function goingOn(context: Context, quote: QuoteSpan, at: number, voice: Voice | undefined): Span | undefined {
  const { statements, language } = context
  const statement = statements[at] as Statement
  if (statement.speaker !== undefined) return statement.speaker
  const bare = quote.start === statement.start && quote.end >= statement.end - 1
  if (bare) {
    if (at === 0 || statements[at - 1]?.paragraph !== statement.paragraph) return undefined
    if (voice?.at === at - 1) return voice.source
    const subject = language.personalSubject(treeAt(context, at - 1))
    return subject?.speaks ? subject.source : undefined
  }
  const near = voice !== undefined && at - voice.at <= REACH
  return near && holdsVerb(context, quote, statement) ? voice.source : undefined
}

const holdsVerb = ({ sentences }: Context, { inner }: QuoteSpan, { sentence }: Statement): boolean =>
  sentences[sentence]?.tokens.some((token) => covers(inner, token) && token.features.Mood !== undefined) ===
  true

/** Whom a pronoun that speaks stands for: as its statement has it, else whoever is nearest before it. */
function pronounSource(
  context: Context,
  pronoun: Pronoun,
  quote: QuoteSpan,
  at: number,
  voice: Voice | undefined,
): Span | undefined {
  const { attribution, antecedent } = context.statements[at] as Statement
  const framed = attribution?.frame === 'inverted' && attribution.span.start >= quote.end
  if (framed && attribution.source !== undefined) return attribution.source
  return (
    antecedent ??
    voiceOrSubject(context, pronoun, at, voice) ??
    personalSubjectBefore(context, pronoun, at) ??
    inHeadline(context, pronoun)
  )
}

/**
 * Statement by statement backwards: who spoke, or who was the subject. A subject that is such a pronoun itself
 * sends on to the subjects before it.
 */
function voiceOrSubject(
  context: Context,
  pronoun: Pronoun,
  at: number,
  voice: Voice | undefined,
): Span | undefined {
  let reach = SUBJECT_REACH
  let chained = false
  for (let index = at; index >= Math.max(0, at - reach); index--) {
    if (!chained && voice?.at === index && agrees(voice, pronoun)) return voice.source
    const named = namedSubject(context, index, pronoun)
    if (named !== undefined) return named
    if (index === at || context.language.subjectPronoun(treeAt(context, index))?.gender !== pronoun.gender)
      continue
    chained = true
    reach++
  }
  return undefined
}

/** The subject of a statement, if it names a person of that gender. */
function namedSubject(context: Context, at: number, pronoun: Pronoun): Span | undefined {
  if (pronoun.number === 'Plur') return undefined
  const person = personSubject(treeAt(context, at), context.personAt)
  const statement = context.statements[at] as Statement
  return person !== undefined && context.language.genderOf(person) === pronoun.gender
    ? person.mentions.find((mention) => covers(statement, mention))
    : undefined
}

/** « Un expert a témoigné. D’après lui, … »: the subject before, in the same paragraph, by a noun. */
function personalSubjectBefore(context: Context, pronoun: Pronoun, at: number): Span | undefined {
  const { statements, language } = context
  if (at === 0 || statements[at - 1]?.paragraph !== statements[at]?.paragraph) return undefined
  const subject = language.personalSubject(treeAt(context, at - 1))
  return subject !== undefined && subject.gender !== undefined && agrees(subject, pronoun)
    ? subject.source
    : undefined
}

/** The only person of that gender whom the headline names. */
function inHeadline(
  { people, statements, language }: Context,
  { gender, number }: Pronoun,
): Span | undefined {
  const [headline] = statements
  const named = people.filter(
    (person) =>
      headline !== undefined &&
      language.genderOf(person) === gender &&
      person.mentions.some((mention) => covers(headline, mention)),
  )
  return number === 'Sing' && named.length === 1 ? named[0]?.mentions[0] : undefined
}
