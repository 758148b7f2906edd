import type { Token } from '../../../reading/reading.ts'
import type { TokenRange, Tree } from '../../../reading/tree.ts'
import { overlaps } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { Passage } from '../../realisation.ts'
import { phraseAgrees } from './clause.ts'
import { compose, sentenceOf } from './compose.ts'
import { hasGender, NO_PASSIVE, participleOf } from './voice.ts'

const PRONOUN = /^(?:ils?|elles?|on)$/iu
const MOST_LEAD_TOKENS = 6
/** What a comma may set off and a point does without; « sans y parvenir » is not it. */
const CHANGES = /^(?:sans|mais|puis|pour|sauf|hormis|ni|avant|faute|ou|si|quand|selon|d['’])$/iu
/** What stands for something said elsewhere, or says whose words these are. */
const LEANS = /^(?:selon|son|sa|ses|leurs?|ce|cet|cette|ces|celui|celle|ceux|celles|tel|telle|tels|telles)$/iu

/**
 * « En tout, ils auraient piraté 13 000 comptes » as « En tout, 13 000 comptes auraient été piratés »: who did it is
 * said in the sentence before, and a sentence by itself does without. Only in the passé composé and the conditional of
 * rumour, where the object is a noun phrase and nothing else leans on what stood before.
 */
export function agentless(passage: Passage, lexicon: Lexicon): string | undefined {
  const { statement, tree, text, quotes } = passage
  const { tokens } = tree
  const predicate = tokens[tree.root]
  const finite = tokens[tree.root - 1]
  const pronoun = tokens[tree.root - 2]
  if (statement.attribution !== undefined || quotes.length > 0 || predicate === undefined) return undefined
  if (!isPerfect(finite, predicate) || !PRONOUN.test(pronoun?.form ?? '')) return undefined
  if (NO_PASSIVE.has(predicate.lemma) || lexicon.verb(predicate.lemma)?.direct !== true) return undefined
  if (tree.dependents(tree.root, 'xcomp', 'ccomp', 'iobj', 'advcl').length > 0) return undefined
  if (tree.dependents(tree.root, 'conj').some((index) => tokens[index]?.upos !== 'NOUN')) return undefined
  const lead = leadOf(tree)
  const object = objectOf(tree)
  const rest = object && restBehind(tree, object.range.last)
  if (lead === undefined || object === undefined || rest === undefined) return undefined
  const { Gender, Number: number } = tokens[object.head]?.features ?? {}
  if (Gender === undefined || number === undefined || !phraseAgrees(tree, object.head)) return undefined
  if (!hasGender(tokens[object.head] as Token, Gender, lexicon)) return undefined
  const participle = participleOf(predicate.lemma, { Gender, Number: number }, lexicon)
  const kept = [...lead, object.range, ...rest]
  if (participle === undefined || kept.some((range) => leans(tree, range) || cutsDate(passage, range)))
    return undefined
  const auxiliary = lexicon.inflect('avoir', 'AUX', { ...moodOf(finite), Person: '3', Number: number })
  if (auxiliary === undefined) return undefined
  const parts = [...lead, ...(lead.length > 0 ? [','] : []), object.range, `${auxiliary} été ${participle}`]
  return sentenceOf(compose(text, tree, [...parts, ...rest]))
}

const isPerfect = (finite: Token | undefined, { features }: Token): boolean =>
  finite?.lemma === 'avoir' &&
  finite.features.Tense === 'Pres' &&
  /^(?:Ind|Cnd)$/u.test(finite.features.Mood ?? '') &&
  features.VerbForm === 'Part'

const moodOf = (finite: Token | undefined): Token['features'] => ({
  VerbForm: 'Fin',
  Tense: 'Pres',
  Mood: finite?.features.Mood === 'Cnd' ? 'Cnd' : 'Ind',
})

/** What stands before the pronoun, up to its comma: short, and without a clause of its own. */
function leadOf({ tokens, root }: Tree): readonly TokenRange[] | undefined {
  const pronoun = root - 2
  if (pronoun === 0) return []
  const ends = tokens[pronoun - 1]?.form === ','
  const opening = tokens.slice(0, pronoun - 1)
  if (!ends || opening.length > MOST_LEAD_TOKENS || opening.some(isVerbOrMark)) return undefined
  return opening[0]?.upos === 'CCONJ' ? undefined : [{ first: 0, last: pronoun - 2 }]
}

const isVerbOrMark = ({ upos, form }: Token): boolean =>
  /^(?:VERB|AUX|SCONJ)$/u.test(upos) || /^[,;:"«(]$/u.test(form)

/** Right behind the verb: a noun with an article or a number, « plus de 13 000 comptes ». */
function objectOf(tree: Tree): { readonly range: TokenRange; readonly head: number } | undefined {
  const { tokens, root } = tree
  const object = tree.dependents(root, 'obj').find((index) => index > root)
  if (object === undefined || !tree.isProjective(object)) return undefined
  const { first, last: end } = tree.range(object)
  const comma = tokens.findIndex(({ form }, index) => index > first && /^[,;:()]$/u.test(form))
  const last = comma > 0 && comma <= end ? comma - 1 : end
  const counted = tokens[object]?.upos === 'ADV'
  const head = counted
    ? tokens.findIndex(({ upos }, index) => index > first && index <= last && upos === 'NOUN')
    : object
  const opens =
    /^(?:DET|NUM)$/u.test(tokens[first]?.upos ?? '') || (counted && hasNumber(tokens, first, head))
  if (first !== root + 1 || head < 0 || head > last || tokens[head]?.upos !== 'NOUN' || !opens)
    return undefined
  // « 125 km/h » in pieces.
  if (/^\p{L}/u.test(tokens[last + 1]?.form ?? '') && tokens[last]?.upos === 'NUM') return undefined
  return tree.dependents(head, 'conj').length > 0 ? undefined : { range: { first, last }, head }
}

const hasNumber = (tokens: readonly Token[], first: number, head: number): boolean =>
  tokens.slice(first, head).some(({ upos }) => upos === 'NUM')

/** What follows the object up to the first comma; undefined where the comma sets off what changes the sense. */
function restBehind({ tokens }: Tree, last: number): readonly TokenRange[] | undefined {
  const rest = tokens.slice(last + 1)
  const stop = rest.findIndex(({ form }) => /^[,.;:(…!?]$/u.test(form))
  const end = last + (stop < 0 ? rest.length : stop)
  // « un homme noir, George Floyd »: what the comma sets off belongs to the noun before it.
  if (/^(?:PROPN|DET|NUM)$/u.test(tokens[end + 2]?.upos ?? '')) return undefined
  const changed = tokens.slice(end + 1).some(({ form, features }) => {
    return CHANGES.test(form) || features.Mood === 'Cnd' || features.Polarity === 'Neg'
  })
  const verbs = tokens.slice(last + 1, end + 1).some(isVerbOrMark)
  if (changed || verbs || !/[.,]/u.test(tokens[end + 1]?.form ?? '')) return undefined
  return end > last ? [{ first: last + 1, last: end }] : []
}

const leans = ({ tokens }: Tree, { first, last }: TokenRange): boolean =>
  tokens.slice(first, last + 1).some(({ form, upos, features }) => {
    return LEANS.test(form) || features.Poss === 'Yes' || (upos === 'PRON' && features.PronType !== 'Rel')
  })

const cutsDate = ({ dates, tree }: Passage, { first, last }: TokenRange): boolean => {
  const span = { start: tree.tokens[first]?.start ?? 0, end: tree.tokens[last]?.end ?? 0 }
  return dates.some((date) => overlaps(date, span) && (date.start < span.start || date.end > span.end))
}
