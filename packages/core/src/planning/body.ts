import type { Story } from '../filing/story.ts'
import type { Language } from '../languages/language.ts'
import { instructsMachine } from '../reading/instructions.ts'
import type { Reading, Statement } from '../reading/reading.ts'
import type { Span } from '../span.ts'

/** A paragraph of the body, or a part of one too long to stand alone. */
export interface BodyUnit {
  readonly statements: readonly Statement[]
  /** As a reader counts them. */
  readonly words: number
  /** The story's own subheading right above it. */
  readonly crosshead?: Span
  /** What its nouns, names and verbs are, to tell where the subject changes. */
  readonly lemmas: ReadonlySet<string>
}

const LONGEST_UNIT = 110
const LONGEST_STANDFIRST = 75
const CONTENT = /^(?:NOUN|PROPN|VERB)$/u

/** The story's paragraphs in order, long ones cut between sentences, each with the subheading above it. */
export function bodyUnits(story: Story, reading: Reading, language: Language): readonly BodyUnit[] {
  const units: BodyUnit[] = []
  let crosshead: Span | undefined
  for (const { role, span, statements } of byParagraph(story, reading)) {
    if (role === 'subheading') crosshead = span
    if (role !== 'paragraph' && role !== 'item') continue
    for (const part of partsOf(story.text, statements, language)) {
      units.push(unitOf(story.text, part, reading, language, crosshead))
      crosshead = undefined
    }
  }
  return units
}

interface ReadParagraph {
  readonly role: string
  readonly span: Span
  readonly statements: readonly Statement[]
}

function byParagraph({ paragraphs, text }: Story, { statements }: Reading): readonly ReadParagraph[] {
  const groups = new Map<number, Statement[]>()
  for (const statement of statements.filter((one) => !isOrder(one, text)))
    groups.set(statement.paragraph, [...(groups.get(statement.paragraph) ?? []), statement])
  return paragraphs
    .map(({ role, span }, index) => ({ role, span, statements: groups.get(index) ?? [] }))
    .filter((paragraph) => paragraph.statements.length > 0)
}

/** Turns to a machine in the story's own voice: whoever put it there, it is no news. What somebody is quoted with stays. */
const isOrder = (statement: Statement, text: string): boolean =>
  !statement.quoted &&
  statement.attribution === undefined &&
  instructsMachine(text.slice(statement.start, statement.end))

/** A paragraph, or pieces of it that begin where a sentence can stand on its own. */
function partsOf(
  text: string,
  statements: readonly Statement[],
  language: Language,
): readonly (readonly Statement[])[] {
  const total = wordsOf(text, statements, language)
  if (total <= LONGEST_UNIT) return [statements]
  const target = total / Math.ceil(total / (LONGEST_UNIT * 0.7))
  const parts: Statement[][] = [[]]
  for (const statement of statements) {
    const current = parts.at(-1) as Statement[]
    const full = wordsOf(text, current, language) >= target * 0.8
    if (full && !statement.anaphoric && !statement.quoted) parts.push([statement])
    else current.push(statement)
  }
  return parts
}

const wordsOf = (text: string, statements: readonly Statement[], language: Language): number =>
  statements.reduce((sum, { start, end }) => sum + language.countWords(text.slice(start, end)), 0)

function unitOf(
  text: string,
  statements: readonly Statement[],
  reading: Reading,
  language: Language,
  crosshead: Span | undefined,
): BodyUnit {
  const tokens = statements.flatMap(({ sentence }) => reading.sentences[sentence]?.tokens ?? [])
  const lemmas = tokens.filter(({ upos }) => CONTENT.test(upos)).map(({ lemma }) => lemma.toLowerCase())
  return {
    statements,
    words: wordsOf(text, statements, language),
    lemmas: new Set(lemmas),
    ...(crosshead === undefined ? {} : { crosshead }),
  }
}

/** The lede, whole where it is short enough, else its first sentence; the rest of it stays in the body. */
export function takeStandfirst(
  units: readonly BodyUnit[],
  text: string,
  language: Language,
): { readonly standfirst: readonly Statement[]; readonly rest: readonly BodyUnit[] } {
  const [lede, ...others] = units
  const [first, ...tail] = lede?.statements ?? []
  if (lede === undefined || first === undefined) return { standfirst: [], rest: [] }
  if (lede.words <= LONGEST_STANDFIRST) return { standfirst: lede.statements, rest: others }
  if (tail.length === 0) return { standfirst: [first], rest: others }
  const remaining = { ...lede, statements: tail, words: wordsOf(text, tail, language) }
  return { standfirst: [first], rest: [remaining, ...others] }
}
