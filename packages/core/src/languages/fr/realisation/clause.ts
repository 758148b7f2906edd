import type { Features, Token } from '../../../reading/reading.ts'
import type { TokenRange, Tree } from '../../../reading/tree.ts'
import { trimEdges } from './trim.ts'

/** The parts of a finite main clause that stand in the plain order: subject, verb group, the rest. */
export interface Clause {
  /** Index of the predicate: the root. */
  readonly predicate: number
  /** Index of the finite form: an auxiliary, a copula or the predicate itself. */
  readonly finite: number
  readonly subject: TokenRange
  /** Index of the subject's head. */
  readonly subjectHead: number
  /** The verb group with its clitics and negation, from the first word after the subject. */
  readonly group: TokenRange
  readonly gender: 'Masc' | 'Fem' | undefined
  readonly number: 'Sing' | 'Plur'
  readonly negated: boolean
}

/**
 * The main clause of a sentence in the plain order of French: a subject that is a noun phrase, then
 * its verb. Undefined for anything else (inversion, imperative, pronoun subject, no finite verb).
 */
export function mainClause(tree: Tree, root = tree.root): Clause | undefined {
  const found = subjectOf(tree, root)
  const finite = finiteOf(tree, root)
  if (found === undefined || finite === undefined) return undefined
  // « Si la pluie cesse, … »: a subordinate clause taken for the main one.
  if (root === tree.root && tree.dependents(root, 'mark').some((mark) => mark < root)) return undefined
  const { range: subject, head: subjectHead } = found
  const token = tree.tokens[subjectHead]
  if (token === undefined || !/^(?:NOUN|PROPN|NUM|X|PRON)$/u.test(token.upos)) return undefined
  if (token.upos === 'PRON' && token.features.PronType !== 'Ind') return undefined
  if (subject.last >= finite) return undefined
  const group = { first: groupStart(tree, subject.last, finite), last: Math.max(root, finite) }
  if (hasOpenComma(tree, subject.first, group.first)) return undefined
  if (!phraseAgrees(tree, subjectHead) || pointsBack(tree, group.first, finite) || isPointing(tree, root))
    return undefined
  const number = numberOf(tree, subjectHead)
  if (!agrees(tree.tokens[finite], number, tree, subjectHead)) return undefined
  return {
    predicate: root,
    finite,
    subject,
    subjectHead,
    group,
    gender: COLLECTIVE.test(token.lemma) ? undefined : genderOf(tree, subjectHead, root),
    number: tree.tokens[finite]?.features.Number ?? number,
    negated: isNegated(tree, root),
  }
}

/** « Le maire, élu en 2014 a dit »: commas between subject and verb stand in pairs, or the tree is wrong. */
const hasOpenComma = ({ tokens }: Tree, first: number, end: number): boolean => {
  const commas = tokens.slice(first, end).filter(({ form }) => form === ',').length
  return commas === 1 || (tokens[end - 1]?.form === ',' && commas % 2 === 1)
}

/**
 * The subject before the verb with its head noun. « Le deuxième plus grand assureur » may be read as two
 * subjects side by side, or with an adjective for its head: it is one phrase all the same.
 */
function subjectOf(
  tree: Tree,
  root: number,
): { readonly range: TokenRange; readonly head: number } | undefined {
  const heads = tree.dependents(root, 'nsubj').filter((index) => index < root && tree.isProjective(index))
  const ranges = heads.map((index) => tree.range(index))
  const [first, last] = [ranges[0], ranges.at(-1)]
  const apart = ranges.some((range, place) => place > 0 && range.first !== (ranges[place - 1]?.last ?? 0) + 1)
  if (first === undefined || last === undefined || apart) return undefined
  const range = trimEdges(tree.tokens, { first: first.first, last: last.last })
  if (range === undefined) return undefined
  // « L’enquête sur la disparition de Sophie Le Tan »: a noun that opens the phrase is what it is of.
  const opens = heads.find((head) => tree.tokens[head]?.upos === 'NOUN')
  return { range, head: opens ?? nominalHead(tree, heads.at(-1) ?? range.last, range) }
}

function nominalHead(tree: Tree, head: number, range: TokenRange): number {
  // « plus de 3 millions d’euros », « le deuxième plus grand assureur »
  if (!/^(?:ADJ|ADV)$/u.test(tree.tokens[head]?.upos ?? '')) return head
  for (let index = head + 1; index <= range.last; index++)
    if (tree.tokens[index]?.upos === 'NOUN') return index
  return head
}

/** « la semaine les arrestations »: an article of another number than its noun shows a phrase misread. */
export function phraseAgrees(tree: Tree, head: number): boolean {
  const own = tree.tokens[head]?.features.Number
  const { first } = tree.range(head)
  const articles =
    tree.tokens[first]?.upos === 'DET'
      ? [first, ...tree.dependents(head, 'det')]
      : tree.dependents(head, 'det')
  return articles.every((index) => {
    const { Number: number } = tree.tokens[index]?.features ?? {}
    return own === undefined || number === undefined || own === number
  })
}

/** « pourrait en être la cause »: « en » and « y » before an infinitive stand for something said elsewhere. */
const isPointing = (tree: Tree, root: number): boolean =>
  [root, ...tree.dependents(root, 'xcomp')].some((verb) =>
    tree
      .children(verb)
      .some(
        (index) => tree.tokens[index]?.upos === 'PRON' && /^(?:en|y)$/iu.test(tree.tokens[index]?.form ?? ''),
      ),
  )

/** « y », « en », « leur » before the verb stand for something said elsewhere. */
const pointsBack = ({ tokens }: Tree, from: number, finite: number): boolean =>
  tokens.slice(from, finite).some(({ form }) => /^(?:y|en|l['’]|le|la|les|lui|leur)$/iu.test(form))

/** « une vingtaine d’États sont »: the verb may go with what is counted. */
const COLLECTIVE =
  /^(?:plupart|majorité|moitié|tiers|quart|dizaine|centaine|vingtaine|trentaine|douzaine|quinzaine|cinquantaine|nombre|millier|million|milliard|partie|part|foule|ensemble)$/u

/** A verb that does not agree with its subject has another one: the tree is wrong. */
function agrees(verb: Token | undefined, number: 'Sing' | 'Plur', tree: Tree, head: number): boolean {
  const { Number: own, Person } = verb?.features ?? {}
  if (Person !== undefined && Person !== '3') return false
  if (own === undefined || own === number) return true
  const collective = COLLECTIVE
  return (
    collective.test(tree.tokens[head]?.lemma ?? '') ||
    tree.tokens[head]?.upos === 'NUM' ||
    /^[A-Z]{2,}/u.test(tree.tokens[head]?.form ?? '')
  )
}

/** The finite verb of a predicate: itself, its auxiliary or its copula. */
export function finiteOf(tree: Tree, predicate: number): number | undefined {
  const helpers = tree.dependents(predicate, 'aux', 'cop')
  return [...helpers, predicate].find((index) => isFiniteForm(tree.tokens[index]))
}

export const isFiniteForm = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === 'VERB' || token.upos === 'AUX') && token.features.Mood !== undefined

/** First of the words between subject and finite verb that belong to the verb: « ne », « se », « y ». */
function groupStart({ tokens }: Tree, subjectEnd: number, finite: number): number {
  let index = finite
  while (index - 1 > subjectEnd && isClitic(tokens[index - 1])) index--
  return index
}

const isClitic = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'PRON' || /^(?:ne|n['’])$/iu.test(token.form)) &&
  token.features.PronType !== 'Rel'

/** « ne » before it, or « aucun », « jamais » with it. */
export const isNegated = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate)
    .some((index) => /^(?:ne|n['’]|jamais|aucun|aucune|non)$/iu.test(tree.tokens[index]?.form ?? ''))

export const numberOf = (tree: Tree, head: number): 'Sing' | 'Plur' => {
  if (tree.dependents(head, 'conj').length > 0) return 'Plur'
  return tree.tokens[head]?.features.Number ?? 'Sing'
}

/** Of the head, its determiner, or a participle that agrees with it. */
function genderOf(tree: Tree, head: number, predicate: number): 'Masc' | 'Fem' | undefined {
  const conjuncts = tree.dependents(head, 'conj')
  const own = [head, ...tree.dependents(head, 'det', 'amod')]
    .map((index) => tree.tokens[index]?.features.Gender)
    .find((gender) => gender !== undefined)
  if (conjuncts.length > 0) {
    const genders = conjuncts.map((index) => tree.tokens[index]?.features.Gender)
    return own === 'Fem' && genders.every((gender) => gender === 'Fem') ? 'Fem' : 'Masc'
  }
  if (own !== undefined) return own
  return agreeing(tree, predicate) ?? (isBody(tree, head) ? 'Masc' : undefined)
}

/** French makes a firm of unknown gender masculine: « Symantec a-t-il »; a person's name stays open. */
const isBody = ({ tokens, dependents }: Tree, head: number): boolean =>
  tokens[head]?.upos === 'PROPN' &&
  dependents(head, 'det').length === 0 &&
  tokens[head]?.features.Number !== 'Plur'

/** A participle after être agrees with its subject. */
const agreeing = (tree: Tree, predicate: number): Features['Gender'] =>
  tree.dependents(predicate, 'aux', 'cop').some((index) => tree.tokens[index]?.lemma === 'être')
    ? tree.tokens[predicate]?.features.Gender
    : undefined

/** « il », « elle », « ils », « elles » for a clause's subject; undefined where its gender is open. */
export function subjectPronoun({ gender, number }: Pick<Clause, 'gender' | 'number'>): string | undefined {
  if (gender === undefined) return undefined
  const singular = gender === 'Fem' ? 'elle' : 'il'
  return number === 'Plur' ? `${singular}s` : singular
}
