import { memoiseFor } from '../../../memoise.ts'
import type { Token } from '../../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree } from '../../../reading/tree.ts'
import { overlaps, sliceOf } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { Passage } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { isBalanced } from '../quotation-marks.ts'
import { frameOf, isGoverned } from './adjuncts.ts'
import { asidesOf } from './asides.ts'
import { additives, joiningCut } from './assertion.ts'
import { mainClause } from './clause.ts'
import { leans } from './complements.ts'
import { compose } from './compose.ts'
import { isRootedInFrame, lastWord } from './frame.ts'
import { keptRanges } from './kept-ranges.ts'
import { LIMITING } from './limiting.ts'
import { hasObjectSetOff } from './object-set-off.ts'
import { readsAlone } from './reads-alone.ts'
import { reframe, tokensIn } from './reframe.ts'
import { runsOn } from './runs-on.ts'
import { wantsObject } from './wants-object.ts'

const FEWEST_WORDS = 5
/** What may go together with all behind it: a circumstance, never a complement. */
const OPENS_CIRCUMSTANCE =
  /^(?:dans|sur|lors|après|avant|devant|pendant|durant|depuis|chez|afin|alors|tandis|lorsque|lorsqu['’]|où|dont|qui|malgré|parmi|vers|dès)$/iu
/** « qui » and « dont » open what may go only behind a comma: else they tell which one is meant. */
const RELATIVE = /^(?:qui|dont|où)$/iu
/** Relations of what completes the predicate. */
const COMPLEMENT = ['obj', 'iobj', 'obl:arg', 'xcomp', 'ccomp', 'obl:agent'] as const
/** A word that waits for another. */
const WAITING = /^(?:ADP|DET|CCONJ|SCONJ|AUX|PRON|NUM)$/u

/**
 * The passage without what stands at its end and between its commas, the longest text first: « … a déraillé
 * mercredi près de Stonehaven ». Its main clause and who says so always stay. Empty where nothing may go.
 */
export const shortened = memoiseFor((passage: Passage, lexicon: Lexicon): readonly string[] => {
  const { tree, statement, text } = passage
  const clause = mainClause(tree)
  if (
    statement.quoted ||
    isRootedInFrame(passage) ||
    clause === undefined ||
    hasObjectSetOff(tree, tree.root)
  )
    return []
  if (tree.tokens.some(({ form }, index) => form === '?' || (form === ':' && index > tree.root))) return []
  const { attribution } = statement
  const frame = attribution === undefined ? undefined : tokensIn(tree, attribution.span)
  const framed = reframe(passage)
  const closing = frame !== undefined && frame.first > tree.root
  const inside = frame !== undefined && !closing && frame.first > 0 && attribution?.frame !== 'reported'
  if (inside || (closing && framed === undefined)) return []
  const end = closing ? (framed?.cut.first ?? 0) : lastWord(tree.tokens) + 1
  // What is denied may be so only then or there.
  const ends = [end, ...(clause.negated ? [] : endsBefore(passage, end, lexicon))]
  const asides = asidesOf(passage).map(({ cut }) => cut)
  const inLead = runsOn(tree, asides) || asides.some(({ first }) => first < clause.subject.first)
  const joining = [...joiningCut(passage), ...additives(tree, tree.root, text)]
  const bases = [joining, ...(inLead ? [] : [[...joining, ...asides]])]
  const texts = ends.flatMap((stop) =>
    bases.flatMap((cuts) => {
      const kept = keptRanges(tree.tokens.length, [...cuts, { first: stop, last: tree.tokens.length }])
      if (
        !endsWell(tree.tokens, kept) ||
        ![tree.root, clause.finite, clause.subjectHead].every((index) => holds(kept, index))
      )
        return []
      const body = compose(text, tree, kept)
      if (body.split(' ').length < FEWEST_WORDS || !isBalanced(body) || !readsAlone(body)) return []
      return [capitalise(closing ? (framed?.attribute(body) ?? body) : body)]
    }),
  )
  return [...new Set(texts)].sort((one, other) => other.length - one.length)
})

const holds = (kept: readonly TokenRange[], index: number): boolean =>
  kept.some(({ first, last }) => first <= index && index <= last)

/** Where the clause may end before its end, from the right. */
function endsBefore(passage: Passage, end: number, lexicon: Lexicon): readonly number[] {
  const { tree } = passage
  const least = leastEnd(passage, lexicon)
  const ends: number[] = []
  for (let index = end - 1; index > least; index--) if (mayEndBefore(passage, index, end)) ends.push(index)
  return ends.map((index) => (tree.tokens[index - 1]?.form === ',' ? index - 1 : index))
}

/** The last token of what the predicate cannot do without. */
function leastEnd({ tree }: Passage, lexicon: Lexicon): number {
  const { root, tokens } = tree
  const complements = tree.dependents(root, ...COMPLEMENT).filter((index) => index > root)
  const first = complements.map((index) =>
    /^[xc]comp/u.test(tokens[index]?.relation ?? '') ? clauseEnd(tree, index) : firstEnd(tree, index),
  )
  if (complements.length === 0 && wantsObject(tree, root, lexicon)) return tokens.length
  const needed = neededCircumstances(tree, complements.length > 0).map((index) => firstEnd(tree, index))
  return Math.max(root, ...first, ...needed)
}

/** What the verb governs, and where it says little by itself the first thing behind it. */
function neededCircumstances(tree: Tree, complete: boolean): readonly number[] {
  const { root, tokens } = tree
  const circumstances = tree.dependents(root, 'obl', 'advcl', 'nmod').filter((index) => index > root)
  const frame = frameOf(tree, root)
  const waits = !complete && (frame === 'pronominal' || leans(tokens[root]?.lemma ?? '', frame))
  return circumstances.filter((index, place) => isGoverned(tree, root, index) || (waits && place === 0))
}

/** A complement ends behind its noun and what hangs on that by « de ». */
function firstEnd({ tokens, range }: Tree, head: number): number {
  const { last } = range(head)
  let end = head
  while (end < last && !OPENS_CIRCUMSTANCE.test(tokens[end + 1]?.form ?? '') && tokens[end + 1]?.form !== ',')
    end++
  return end
}

/** A clause that is a complement ends at its comma. */
function clauseEnd({ tokens, range }: Tree, head: number): number {
  const { last } = range(head)
  const comma = tokens.findIndex(({ form }, index) => index > head && index <= last && form === ',')
  return comma < 0 ? last : comma - 1
}

function mayEndBefore(passage: Passage, index: number, end: number): boolean {
  const { tree, quotes, text, dates } = passage
  const { tokens } = tree
  const [token, before] = [tokens[index], tokens[index - 1]]
  if (token === undefined || before === undefined || WAITING.test(before.upos)) return false
  const behindComma = before.form === ','
  const participle = token.features.VerbForm === 'Part' && token.features.Tense === 'Pres'
  const tellsMore = tellsMoreOfNew(tree, index)
  const opens =
    tellsMore || (OPENS_CIRCUMSTANCE.test(token.form) && (!RELATIVE.test(token.form) || behindComma))
  if (
    opens &&
    !tellsMore &&
    !RELATIVE.test(token.form) &&
    !isOfMainVerb(tree, index) &&
    !isBehindLowerBound(passage, index)
  )
    return false
  const loose = behindComma && isLoose(tree, index, end) && !isListed(tree, index, end)
  if (!opens && !loose && !(participle && (behindComma || token.relation === 'advcl'))) return false
  const cut = spanOfRange(tokens, { first: index, last: end - 1 })
  if (LIMITING.test(sliceOf(text, cut)) || /["«»()]/u.test(sliceOf(text, cut))) return false
  const kept = { start: tokens[0]?.start ?? 0, end: before.end }
  return (
    !quotes.some((quote) => overlaps(quote, cut) && overlaps(quote, kept)) &&
    !dates.some((date) => overlaps(date, cut) && overlaps(date, kept))
  )
}

/** « une attaque | au cours de laquelle … »: what is new is not told apart by its clause, more of it is told. */
function tellsMoreOfNew({ tokens, range }: Tree, opening: number): boolean {
  if (tokens[opening]?.upos !== 'ADP') return false
  const relative = tokens.findIndex(
    ({ relation, head }, index) =>
      relation === 'acl:relcl' && head < opening && range(index).first === opening,
  )
  const host = tokens[relative]?.head
  // « victime d’une attaque dans laquelle »: the nearest article is that of what the clause tells more of.
  const article = tokens.slice(0, opening).findLast(({ upos }) => upos === 'DET')
  return (
    relative > opening &&
    (article?.features.Definite === 'Ind' ||
      tokens.some(({ head, features }) => head === host && features.Definite === 'Ind'))
  )
}

/**
 * « dans le Massachusetts, le New Hampshire et le Maine », « de l’âge, du tabagisme, de l’alcool et du travail »: what
 * would be left is one of several.
 */
function isListed({ tokens }: Tree, index: number, end: number): boolean {
  const [token, cut] = [tokens[index], tokens.slice(index, end)]
  const joined = cut.flatMap(({ form }, place) => (/^(?:et|ou)$/iu.test(form) ? [cut[place + 1]] : []))
  if (token?.upos === 'ADP') return joined.some((next) => next?.upos === 'ADP' && next.lemma === token.lemma)
  return /^(?:DET|PROPN|NOUN|NUM)$/u.test(token?.upos ?? '') && joined.length > 0
}

/** Relations of what may hang behind a comma without being needed: apposition, participle, relative. */
const LOOSE = /^(?:appos|acl|advcl|nmod|obl:mod)(?::|$)/u

/** All behind the comma is one phrase, hung on what stands before it. */
function isLoose({ tokens }: Tree, index: number, end: number): boolean {
  const outside = tokens
    .slice(index, end)
    .filter(({ head, upos }) => (head < index || head >= end) && upos !== 'PUNCT')
  const [head] = outside
  return outside.length === 1 && LOOSE.test(head?.relation ?? '')
}

/**
 * « plus de 1,1 million de membres dans le Maine et le Vermont »: there are more than so many, wherever else there
 * are some.
 */
const isBehindLowerBound = ({ tree: { tokens }, numbers }: Passage, index: number): boolean =>
  /^dans$/iu.test(tokens[index]?.form ?? '') &&
  numbers.some(({ bound, figure }) => {
    const first = tokens.findIndex(({ start }) => start >= figure.end)
    return (
      (bound === 'more-than' || bound === 'at-least') && first >= 0 && first < index && index - first <= 3
    )
  })

/**
 * « sur la santé » of « des informations sur la santé » tells which ones, « sur rien » of a relative
 * completes its verb: only a circumstance of the main verb may go.
 */
function isOfMainVerb({ tokens, root }: Tree, opening: number): boolean {
  const token = tokens[opening]
  const head = /^(?:case|mark|cc)/u.test(token?.relation ?? '') ? token?.head : opening
  const { relation = '', head: governor = -1 } = tokens[head ?? -1] ?? {}
  return governor === root && /^(?:obl(?!:arg)|advcl|advmod)/u.test(relation)
}

function endsWell(tokens: readonly Token[], kept: readonly TokenRange[]): boolean {
  let last = kept.at(-1)?.last ?? -1
  while (last >= 0 && tokens[last]?.upos === 'PUNCT' && !/[»"”)]/u.test(tokens[last]?.form ?? '')) last--
  const token = tokens[last]
  return token !== undefined && !WAITING.test(token.upos)
}
