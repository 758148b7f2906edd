import type { Language } from '../languages/language.ts'
import type { Passage } from '../languages/realisation.ts'
import type { Entity, Token } from '../reading/reading.ts'
import { type Span, sliceOf } from '../span.ts'
import type { LandmarkKind, PlannedLandmark } from './plan.ts'

/** A row of fewer is no help to a reader; one of more is none either. */
const FEWEST = 2
const MOST = 9
/** Capitals that name nobody in a story: clocks, notes, ranks, and the agencies that tell it. */
const NO_BODY =
  /^(?:AFP|AP|ANSA|ATS|DPA|EFE|GMT|UTC|NDLR|PDG|TV|TVA|CDI|CDD|SMS|PC|DVD|GPS|ADN|VIP|SUV|HD|AM|PM|RGPD|PIB|OPA|IA|QG)$/u

/**
 * The people, bodies and places that passages name, each once, as they have them. `entities` are those of the whole story; rows of fewer than two are left out.
 */
export function landmarksOf(
  passages: readonly Passage[],
  entities: readonly Entity[],
  language: Language,
): readonly PlannedLandmark[] {
  const [first] = passages
  if (first === undefined) return []
  const { text } = first
  const told = new Set(passages.flatMap(({ tree }) => tree.tokens.map(({ start }) => start)))
  const mentions = (kind: Entity['kind']): readonly Span[] =>
    entities.flatMap((entity) => (entity.kind === kind ? (entity.mentions.find(isIn(told)) ?? []) : []))
  const names = passages.flatMap(({ tree }) => namesOf(tree.tokens, language))
  const spansOf = (kind: Name['kind']) => names.filter((name) => name.kind === kind).map(({ span }) => span)
  return [
    ...rowOf('people', mentions('person'), text),
    ...rowOf('organisations', inOrder([...mentions('organisation'), ...spansOf('organisation')]), text),
    ...rowOf('places', spansOf('place'), text),
  ]
}

const isIn =
  (starts: ReadonlySet<number>) =>
  ({ start }: Span): boolean =>
    starts.has(start)

const inOrder = (spans: readonly Span[]): readonly Span[] =>
  [...spans].sort((one, other) => one.start - other.start)

/** The first of each key, in order. */
function distinctBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const first = new Map<string, Item>()
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item)
  return [...first.values()]
}

function rowOf(kind: LandmarkKind, spans: readonly Span[], text: string): readonly PlannedLandmark[] {
  const distinct = distinctBy(spans, (span) => plain(sliceOf(text, span))).slice(0, MOST)
  if (distinct.length < FEWEST) return []
  const words = distinct.map((span) => sliceOf(text, span)).join(', ')
  return [{ kind, items: { text: words, kind: 'derived', evidence: distinct } }]
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}-]/gu, '')
    .toLowerCase()

interface Name {
  readonly kind: 'organisation' | 'place'
  readonly span: Span
}

/** Names that the lexicon knows as places, and acronyms. */
function namesOf(tokens: readonly Token[], language: Language): readonly Name[] {
  const { lexicon } = language
  return tokens.flatMap((token, index): readonly Name[] => {
    if (token.upos !== 'PROPN' || !/^\p{Lu}/u.test(token.form) || token.relation.startsWith('flat')) return []
    if (isInsideName(tokens, index)) return []
    const span = { start: token.start, end: lastOfName(tokens, index).end }
    const kinds = lexicon.analyse(token.form).map(({ name }) => name)
    if (kinds.includes('given')) return []
    const whole = span.end === token.end || isInsideName(tokens, index + 2)
    if ((kinds.includes('place') && whole) || isBesidePlace(tokens, index, lexicon))
      return [{ kind: 'place', span }]
    const alone = isAcronym(token) && span.end === token.end && !isShortForThing(tokens, index, language)
    const isBody = alone || isBesideAcronym(tokens, index, lexicon)
    return isBody ? [{ kind: 'organisation', span }] : []
  })
}

/** « le Massachusetts, le New Hampshire et le Maine »: what is coordinated with a place is one. */
function isBesidePlace(tokens: readonly Token[], index: number, lexicon: Language['lexicon']): boolean {
  const token = tokens[index]
  const governor = token?.relation === 'conj' ? tokens[token.head] : undefined
  return governor?.upos === 'PROPN' && lexicon.analyse(governor.form).some(({ name }) => name === 'place')
}

/** « une installation classée (ICPE) »: short for what is no body. */
function isShortForThing(tokens: readonly Token[], index: number, { isOrganisation }: Language): boolean {
  const governor = tokens[tokens[index]?.head ?? -1]
  return (
    tokens[index - 1]?.form === '(' &&
    governor?.upos === 'NOUN' &&
    /^\p{Ll}/u.test(governor.form) &&
    !isOrganisation(governor.lemma)
  )
}

const isAcronym = ({ form }: Token): boolean => /^\p{Lu}{2,}[\p{Lu}\d]*$/u.test(form) && !NO_BODY.test(form)

/** « Belfius, ING et KBC »: what is coordinated with bodies, and is no person or place, is one. */
function isBesideAcronym(tokens: readonly Token[], index: number, lexicon: Language['lexicon']): boolean {
  const opens = (at: number): number => (tokens[at]?.relation === 'conj' ? opens(tokens[at].head) : at)
  const first = opens(index)
  const list = tokens.filter((token, at) => token.upos === 'PROPN' && opens(at) === first)
  const named = (token: Token): boolean => lexicon.analyse(token.form).some(({ name }) => name !== undefined)
  return list.filter(isAcronym).length > 1 && !list.some((token) => !isAcronym(token) && named(token))
}

function lastOfName(tokens: readonly Token[], index: number): Token {
  let last = index
  while (/^flat/u.test(tokens[last + 1]?.relation ?? '') && /^\p{Lu}/u.test(tokens[last + 1]?.form ?? ''))
    last++
  return tokens[isInsideName(tokens, last + 2) ? last + 2 : last] as Token
}

/** « Rio de Janeiro », « Santiago du Chili » */
const isInsideName = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.upos === 'PROPN' &&
  /^\p{Lu}/u.test(tokens[index]?.form ?? '') &&
  tokens[index - 1]?.form === 'de' &&
  tokens[index - 2]?.upos === 'PROPN' &&
  /^(?:nmod|flat)/u.test(tokens[index]?.relation ?? '') &&
  tokens[index]?.head === index - 2
