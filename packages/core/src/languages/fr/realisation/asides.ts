import { memoiseFor } from '../../../memoise.ts'
import type { Token } from '../../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree } from '../../../reading/tree.ts'
import { overlaps, type Span } from '../../../span.ts'
import type { Passage } from '../../realisation.ts'
import { finiteOf } from './clause.ts'
import { LIMITING } from './limiting.ts'
import { trimEdges } from './trim.ts'

/** Relations of what may stand between commas without being needed: apposition, relative, gerund … */
const LOOSE = /^(?:appos|acl|advcl|advmod|obl|nmod|dislocated|discourse)(?::|$)/u
/** Of these a noun phrase that others are coordinated with may be one of them. */
const NOMINAL = /^(?:appos|nmod|obl|dislocated)(?::|$)/u
const DASH = /^(?:–|—|--?)$/u

/** A stretch that may be left out, with the commas that go with it. */
export interface Aside {
  readonly cut: TokenRange
  readonly words: TokenRange
}

/**
 * What a sentence says between commas, brackets or dashes and can do without: its truth does not rest
 * on it. In order, never overlapping, never inside a quotation, never around the main clause.
 */
export const asidesOf = (passage: Passage): readonly Aside[] => asidesIn(passage, undefined)

const asidesIn = memoiseFor((passage: Passage): readonly Aside[] => {
  const { tree } = passage
  const pairs = [...bracketsOf(tree), ...dashesOf(tree)].filter(
    ({ words }) => !isBound(passage, spanOfRange(tree.tokens, words)),
  )
  const found: Aside[] = []
  for (const [index, token] of tree.tokens.entries()) {
    const aside = index === tree.root || !mayGo(tree, token, index) ? undefined : asideAt(passage, index)
    if (aside !== undefined && !found.some(({ cut }) => touches(cut, aside.cut))) found.push(aside)
  }
  for (const small of [...pairs, ...examplesOf(passage), ...namedByThemselves(passage)]) {
    if (!found.some(({ cut }) => overlapping(cut, small.cut))) found.push(small)
  }
  found.sort((one, other) => one.cut.first - other.cut.first)
  return found.filter(
    ({ cut }) =>
      (tree.root < cut.first || tree.root > cut.last) && (isPair(tree, cut) || leavesWhole(tree, cut)),
  )
})

/** Brackets and dashes show by themselves what may go. */
const isPair = ({ tokens }: Tree, { first }: TokenRange): boolean =>
  tokens[first]?.form === '(' || DASH.test(tokens[first]?.form ?? '')

/**
 * A verb right behind a cut must be the main one, or what was cut had been its subject; « et » behind a
 * cut shows one of a list.
 */
function leavesWhole(tree: Tree, cut: TokenRange): boolean {
  let next = cut.last + 1
  while (/^(?:,|ne|n['’]|s['’]|se|y|l['’]|lui|leur)$/iu.test(tree.tokens[next]?.form ?? '')) next++
  const token = tree.tokens[next]
  if (token?.upos === 'CCONJ' && cut.first > 0) return false
  return token?.features.Mood === undefined || next === finiteOf(tree, tree.root)
}

/** Two cuts that share a comma leave what stands between them without its own. */
const touches = (one: TokenRange, other: TokenRange): boolean =>
  one.first <= other.last + 1 && other.first <= one.last + 1

const overlapping = (one: TokenRange, other: TokenRange): boolean =>
  one.first <= other.last && other.first <= one.last

function mayGo(tree: Tree, token: Token, index: number): boolean {
  if (token.relation === 'conj') return token.head === tree.root && isClause(tree, index)
  if (!LOOSE.test(token.relation)) return false
  if (!NOMINAL.test(token.relation)) return true
  const governor = token.head
  const lists =
    tree.dependents(index, 'conj').length > 0 ||
    tree.dependents(governor, 'conj').some((conjunct) => conjunct > index)
  // « dans le Massachusetts, le New Hampshire et le Maine »: a name beside a name is another one.
  const before = tree.tokens[tree.range(index).first - 2]
  const names = token.upos === 'PROPN' && before?.upos === 'PROPN'
  return !lists || (token.relation === 'appos' && !names && tree.dependents(governor, 'conj').length === 0)
}

/** A second clause behind « et » or « mais » with a subject and a finite verb of its own. */
const isClause = (tree: Tree, index: number): boolean =>
  finiteOf(tree, index) !== undefined &&
  tree.dependents(index, 'nsubj').length > 0 &&
  tree.dependents(index, 'cc').every((cc) => /^(?:et|mais|tandis|alors)$/iu.test(tree.tokens[cc]?.form ?? ''))

function asideAt(passage: Passage, index: number): Aside | undefined {
  const { tree, text } = passage
  const { tokens } = tree
  const words = tree.isProjective(index) ? trimEdges(tokens, tree.range(index)) : undefined
  if (words === undefined) return undefined
  const span = spanOfRange(tokens, words)
  if (LIMITING.test(text.slice(span.start, span.end)) || isBound(passage, span)) return undefined
  if (isOneOfLike(tree, words)) return undefined
  // « mais les devis »: what a conjunction opens goes on to a verb of its own.
  if (tokens[words.first]?.upos === 'CCONJ' && tokens[index]?.relation !== 'conj') return undefined
  const nominal =
    NOMINAL.test(tokens[index]?.relation ?? '') &&
    /^(?:NOUN|PROPN|DET|NUM)$/u.test(tokens[words.first]?.upos ?? '')
  return words.first === 0
    ? leading(tree, words, text.slice(span.start, span.end))
    : inner(tree, words, nominal)
}

/** « du poids, de la fatigue, de l’alcool »: the same preposition behind the comma goes on with a list. */
const isOneOfLike = ({ tokens }: Tree, { first, last }: TokenRange): boolean => {
  const [opening, next] = [tokens[first], tokens[last + 2]]
  return opening?.upos === 'ADP' && next?.upos === 'ADP' && next.lemma === opening.lemma
}

/** What sets an event in time or tells its occasion; a place or a field at the start may limit what is true. */
const OCCASION =
  /^(?:après|avant|lors|pendant|durant|au cours|au lendemain|à l['’]issue|à la suite|à l['’]occasion|au terme|à la veille|dans (?:un|une|son|sa) (?:communiqué|entretien|interview|vidéo|discours|tribune|message|lettre|tweet|rapport|interview|note|courrier|déclaration)|en marge|face|malgré|en dépit|alors que|alors qu['’]|tandis que|tandis qu['’]|quelques (?:heures|jours|semaines|mois)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|interrogé|invité|né|élu|créé|fondé|lancé)(?:(?<=['’])|(?!\p{L}))/iu

/**
 * « Après deux jours de lutte, »: at the start only an adverbial of time or occasion or a participle goes,
 * never a bare noun phrase, nor what may be the field in which the rest is true.
 */
function leading({ tokens }: Tree, words: TokenRange, phrase: string): Aside | undefined {
  const [first, after] = [tokens[words.first], tokens[words.last + 1]]
  const participle = (first?.upos === 'VERB' && first.features.VerbForm === 'Part') || first?.upos === 'ADJ'
  return (participle || OCCASION.test(phrase)) && after?.form === ','
    ? { words, cut: { first: 0, last: words.last + 1 } }
    : undefined
}

/** Behind a comma, up to the next comma or the end. */
function inner(tree: Tree, words: TokenRange, nominal: boolean): Aside | undefined {
  const { tokens } = tree
  const after = tokens[words.last + 1]
  if (tokens[words.first - 1]?.form !== ',') return undefined
  if (after?.form === ',') {
    const verbNext = isVerbNext(tree, words.last + 2)
    // « le prince, Ali Ben, souvent appelé Ali »: what follows hangs on what would go.
    if (!verbNext && tokens.slice(words.last + 2, words.last + 4).some(isParticiple)) return undefined
    if (nominal && !verbNext) return undefined
    return { words, cut: { first: words.first - 1, last: words.last + (keepsComma(tree, words) ? 0 : 1) } }
  }
  const ends =
    after === undefined ||
    after.form === ';' ||
    (words.last + 1 >= tokens.length - 1 && after.upos === 'PUNCT')
  return ends ? { words, cut: { first: words.first - 1, last: words.last } } : undefined
}

const isParticiple = ({ upos, features }: Token): boolean => upos === 'VERB' && features.VerbForm === 'Part'

/**
 * « Il a été élu à Lyon, où il vit, avec 50 % des voix »: what follows the aside had a comma of its own,
 * unless it is the main verb or a noun phrase that completes one.
 */
const keepsComma = (tree: Tree, { first, last }: TokenRange): boolean =>
  first > tree.root && /^(?:ADP|SCONJ|CCONJ|ADV|VERB|PRON)$/u.test(tree.tokens[last + 2]?.upos ?? '')

/** A noun between commas is an apposition where the main verb follows; else it may be one of a list. */
function isVerbNext(tree: Tree, from: number): boolean {
  let next = from
  while (/^(?:ne|n['’]|s['’]|se)$/iu.test(tree.tokens[next]?.form ?? '')) next++
  return next === finiteOf(tree, tree.root)
}

/** Quotations stay whole, and what gives the words to somebody stays. */
const isBound = ({ quotes, statement }: Passage, span: Span): boolean =>
  quotes.some((quote) => overlaps(quote, span)) ||
  (statement.attribution !== undefined && overlaps(statement.attribution.span, span))

/** « (Hérault) »: what stands in brackets goes with them. */
function bracketsOf({ tokens }: Tree): Aside[] {
  const asides: Aside[] = []
  let open = -1
  for (const [index, token] of tokens.entries()) {
    if (token.form === '(') open = index
    else if (token.form === ')' && open >= 0) {
      asides.push({ cut: { first: open, last: index }, words: { first: open + 1, last: index - 1 } })
      open = -1
    }
  }
  return asides
}

/** « – le conducteur et un passager – »: two dashes and no more. */
function dashesOf({ tokens }: Tree): Aside[] {
  const at = tokens.flatMap((token, index) => (DASH.test(token.form) ? [index] : []))
  const [open, close] = at
  if (open === undefined || close === undefined || at.length !== 2 || open === 0 || close - open < 2)
    return []
  return [{ cut: { first: open, last: close }, words: { first: open + 1, last: close - 1 } }]
}

/** « les cinq banques que sont Belfius, ING et AXA »: which they are, up to the end of the sentence. */
function namedByThemselves({ tree, text }: Passage): Aside[] {
  const { tokens } = tree
  const at = tokens.findIndex(
    ({ form }, index) =>
      /^que$/iu.test(form) &&
      /^(?:NOUN|ADJ)$/u.test(tokens[index - 1]?.upos ?? '') &&
      /^(?:sont|est)$/iu.test(tokens[index + 1]?.form ?? '') &&
      index > tree.root,
  )
  const words = at < 0 ? undefined : trimEdges(tokens, { first: at, last: tokens.length - 1 })
  if (words === undefined) return []
  const inside = tokens.slice(at + 2, words.last + 1)
  const names = inside.every(({ upos, features }) => upos !== 'VERB' && features.Mood === undefined)
  return names && !/[:;«"]/u.test(text.slice(tokens[at]?.start, tokens[words.last]?.end))
    ? [{ words, cut: words }]
    : []
}

/** « telles que Tufts Health Plan et CarePartners »: examples of what stands before them. */
function examplesOf({ tree, text }: Passage): Aside[] {
  return tree.tokens.flatMap((token, index) => {
    const governor = tree.tokens[token.head]
    if (
      token.lemma !== 'tel' ||
      !/^(?:que?|qu['’])$/iu.test(tree.tokens[index + 1]?.form ?? '') ||
      governor?.upos !== 'NOUN'
    )
      return []
    const { last } = tree.range(token.head)
    const words = trimEdges(tree.tokens, { first: index, last })
    if (
      words === undefined ||
      words.last <= index + 1 ||
      /[:;«"]/u.test(text.slice(token.start, tree.tokens[words.last]?.end))
    )
      return []
    return [{ words, cut: words }]
  })
}
