import type { Token } from '../../../reading/reading.ts'
import type { TokenRange, Tree } from '../../../reading/tree.ts'
import { spanOfRange } from '../../../reading/tree.ts'
import { overlaps } from '../../../span.ts'
import type { ListDraft, Passage } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { isBalanced } from '../quotation-marks.ts'
import { mainClause } from './clause.ts'
import { compose, type Part, tidy } from './compose.ts'
import { lastWord } from './frame.ts'
import { trimEdges } from './trim.ts'

const FEWEST = 4
/** Of a subject: its verb has to go before it. */
const FEWEST_SUBJECTS = 5
const MOST_ITEM_WORDS = 14

/**
 * A sentence that enumerates four things or more, as its introduction and its items. The enumeration
 * stands at the end (« X touche : … ») or is the subject (« … pourraient avoir été compromis : »).
 */
export function listOf(passage: Passage): ListDraft | undefined {
  const { tree } = passage
  for (const [index, token] of tree.tokens.entries()) {
    if (!/^(?:NOUN|PROPN)$/u.test(token.upos) || token.relation === 'conj') continue
    const items = conjuncts(passage, index)
    if (items === undefined) continue
    const draft = atEnd(passage, index, items) ?? asSubject(passage, index, items)
    if (draft !== undefined) return draft
  }
  return undefined
}

/** The coordinated phrases under a noun, commas between them, « et » before the last. */
function conjuncts({ tree, text, quotes }: Passage, head: number): readonly TokenRange[] | undefined {
  const heads = closed(tree, [head, ...tree.dependents(head, 'conj')])
  if (heads.length < FEWEST || !tree.isProjective(head)) return undefined
  const whole = trimEdges(tree.tokens, tree.range(head))
  if (whole === undefined || quotes.some((quote) => overlaps(quote, spanOfRange(tree.tokens, whole))))
    return undefined
  const starts = heads.map((index, place) => (place === 0 ? whole.first : firstOf(tree, index)))
  const items = starts.map((first, place) => ({
    first,
    last: lastBefore(tree, starts[place + 1] ?? whole.last + 1),
  }))
  const sound = items.every(({ first, last }) => {
    const words = compose(text, tree, [{ first, last }])
    const related = tree.tokens.slice(first, last + 1).some(({ form }) => /^(?:les?|la)quel/iu.test(form))
    return first <= last && words.split(' ').length <= MOST_ITEM_WORDS && isBalanced(words) && !related
  })
  const joined = items.slice(1, -1).every(({ first }) => tree.tokens[first - 1]?.form === ',')
  return sound && joined && follows(tree, items.at(-1)?.first ?? 0) ? items : undefined
}

const follows = ({ tokens }: Tree, first: number): boolean => {
  let before = first - 1
  while (tokens[before]?.upos === 'ADV' && isJoint(tokens[before])) before--
  return /^(?:et|ou)$/u.test(tokens[before]?.form ?? '')
}

/**
 * Conjuncts with commas alone between them end on one with « et »: where the tree has that one under the
 * last (« …, les noms des clients et d’autres données »), it is the enumeration's.
 */
function closed(tree: Tree, heads: readonly number[]): readonly number[] {
  const last = heads.at(-1)
  if (last === undefined || follows(tree, firstOf(tree, last))) return heads
  const inside = tree.tokens.flatMap(({ relation }, index) =>
    relation === 'conj' &&
    index > last &&
    index <= tree.range(last).last &&
    follows(tree, firstOf(tree, index))
      ? [index]
      : [],
  )
  return inside.length === 1 ? [...heads, ...inside] : heads
}

/** A conjunct without its « et » and comma. */
function firstOf({ tokens, range }: Tree, index: number): number {
  let { first } = range(index)
  while (first < index && isJoint(tokens[first])) first++
  return first
}

/** « ou encore », « et enfin »: no part of what they join. */
const isJoint = (token: Token | undefined): boolean =>
  /^(?:PUNCT|CCONJ)$/u.test(token?.upos ?? '') ||
  /^(?:encore|enfin|aussi|également|surtout)$/iu.test(token?.form ?? '')

function lastBefore({ tokens }: Tree, next: number): number {
  let last = next - 1
  while (last >= 0 && isJoint(tokens[last]) && !/[)\]]/u.test(tokens[last]?.form ?? '')) last--
  return last
}

function atEnd({ tree, text }: Passage, head: number, items: readonly TokenRange[]): ListDraft | undefined {
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined || last.last < lastWord(tree.tokens) || first.first < 3)
    return undefined
  if (tree.dependents(head, 'case').length > 0) return undefined
  const introduction = compose(text, tree, [{ first: 0, last: first.first - 1 }])
  return draft(
    introduction,
    items.map((item) => compose(text, tree, [item])),
  )
}

/** The verb before its subject: « Selon l’enquête, pourraient avoir été compromis : ». */
function asSubject(
  { tree, text }: Passage,
  head: number,
  items: readonly TokenRange[],
): ListDraft | undefined {
  const token = tree.tokens[head]
  const [first, last] = [items[0], items.at(-1)]
  const clause = token === undefined ? undefined : mainClause(tree, token.head)
  if (items.length < FEWEST_SUBJECTS) return undefined
  if (clause === undefined || clause.subjectHead !== head || first === undefined || last === undefined)
    return undefined
  if (clause.subject.first !== first.first) return undefined
  const verb = { first: clause.subject.last + 1, last: lastWord(tree.tokens) }
  if (verb.last - verb.first > 8) return undefined
  return draft(compose(text, tree, [...leadOf(tree, first.first), verb]), determined(tree, text, items))
}

/** What stands before the subject; « que du 3 au 9 mai, » with a comma on either side of what it sets apart. */
function leadOf({ tokens }: Tree, first: number): readonly Part[] {
  if (first === 0) return []
  const que = tokens.findLastIndex(({ form }, index) => index < first && form === 'que')
  return tokens[first - 1]?.form === ',' && que > 0 && que < first - 2
    ? [{ first: 0, last: que }, ',', { first: que + 1, last: first - 1 }]
    : [{ first: 0, last: first - 1 }]
}

/** « les adresses, dates de naissance et autres données »: each item with the article that the first has for all. */
function determined(tree: Tree, text: string, items: readonly TokenRange[]): readonly string[] {
  const [first, ...others] = items.map((item) => tree.tokens[item.first])
  const shared =
    first?.upos === 'DET' &&
    first.features.Number === 'Plur' &&
    others.every((token) => token?.upos !== 'DET')
  return items.map((item, place) => {
    const words = compose(text, tree, [item])
    if (!shared || place === 0) return words
    return /^autres /u.test(words) ? `d’${words}` : `${first.form.toLowerCase()} ${words}`
  })
}

const draft = (introduction: string, items: readonly string[]): ListDraft => ({
  introduction: `${capitalise(tidy(introduction))} :`,
  items: items.map((item) => tidy(item)),
})
