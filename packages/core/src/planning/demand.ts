import type { Bound, Brief, Clause } from '../brief/clause.ts'

/** What the brief asks of the plan; where it is silent the planner has its own measure. */
export interface Demand {
  /** Words, as a reader counts them. */
  readonly atLeast: number
  readonly atMost: number
  /** Headings of level 2, at least. */
  readonly subheadings: number
  readonly noSubheadings: boolean
  readonly keyphrase?: string
  readonly secondaryKeyphrases: readonly string[]
  readonly questions?: number
  readonly keyPoints?: number
  readonly list: boolean
  /** For search engines: not in the words that other pages have too. */
  readonly seo: boolean
  readonly table: boolean
  readonly avoid: readonly string[]
  /** Characters of the title tag. */
  readonly titleTag: Range
  readonly description: Range
}

export interface Range {
  readonly atLeast: number
  readonly atMost: number
}

/** Search results show about so much of a title and of a description. */
const TITLE_TAG: Range = { atLeast: 0, atMost: 60 }
const DESCRIPTION: Range = { atLeast: 120, atMost: 156 }
/** With the space behind it; French articles have 5.8 to 6.5. Source: the project's examples. */
const CHARACTERS_PER_WORD: Readonly<Record<Bound, number>> = { 'at-least': 5.8, about: 6.15, 'at-most': 6.5 }
/** « environ 700 mots » leaves a tenth on either side; half of it is aimed at. */
const ABOUT = 0.05

export function demandOf({ clauses }: Brief): Demand {
  const of = <K extends Clause['kind']>(kind: K): Extract<Clause, { kind: K }>[] =>
    clauses.filter((clause): clause is Extract<Clause, { kind: K }> => clause.kind === kind)
  const length = rangeOf(
    [
      ...of('length').map(({ bound, words }) => ({ bound, count: words })),
      ...of('characters').map(({ bound, characters }) => ({
        bound,
        count: characters / CHARACTERS_PER_WORD[bound],
      })),
    ],
    { atLeast: 0, atMost: Infinity },
  )
  const [main] = of('keyphrase').filter(({ role }) => role === 'main')
  const [faq] = of('faq')
  const [points] = of('key-points')
  return {
    ...length,
    subheadings: Math.max(
      0,
      ...of('subheadings').map(({ bound, count }) => (bound === 'at-most' ? 0 : count)),
    ),
    noSubheadings: of('no-subheadings').length > 0,
    ...(main === undefined ? {} : { keyphrase: main.phrase }),
    secondaryKeyphrases: of('keyphrase').flatMap(({ role, phrase }) =>
      role === 'secondary' ? [phrase] : [],
    ),
    ...(faq === undefined ? {} : { questions: faq.count ?? 3 }),
    ...(points === undefined ? {} : { keyPoints: points.count ?? 4 }),
    list: of('list').length > 0,
    seo: of('seo').length > 0,
    table: of('table').length > 0,
    avoid: of('words-to-avoid').flatMap(({ phrases }) => phrases.map((phrase) => phrase.toLowerCase())),
    titleTag: rangeOf(
      of('title-length').map(({ bound, characters }) => ({ bound, count: characters })),
      TITLE_TAG,
    ),
    description: rangeOf(
      of('description-length').map(({ bound, characters }) => ({ bound, count: characters })),
      DESCRIPTION,
    ),
  }
}

/** The range that several bounds leave of a default one. */
function rangeOf(bounds: readonly { readonly bound: string; readonly count: number }[], usual: Range): Range {
  let { atLeast, atMost } = usual
  for (const { bound, count } of bounds) {
    if (bound !== 'at-most') atLeast = Math.round(bound === 'about' ? count * (1 - ABOUT) : count)
    if (bound !== 'at-least') atMost = Math.round(bound === 'about' ? count * (1 + ABOUT) : count)
    if (bound === 'at-most') atLeast = Math.min(atLeast, atMost)
    if (bound === 'at-least') atMost = Math.max(atMost, usual.atMost, atLeast)
  }
  return { atLeast, atMost }
}
