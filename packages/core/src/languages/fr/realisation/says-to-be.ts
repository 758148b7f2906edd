import type { Token } from '../../../reading/reading.ts'
import type { Tree } from '../../../reading/tree.ts'
import { overlaps } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import { type Passage, WHOLE, type Wording } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { neutralReporting } from '../reporting.ts'
import { finiteOf } from './clause.ts'
import { compose, type Part, sentenceOf } from './compose.ts'
import { lastWord } from './frame.ts'
import { shortSource } from './reframe.ts'

const NEGATION = /^(?:pas|plus|jamais)$/iu
/** Of these nobody tells but of himself: in « X a dit qu’il souhaitait » « il » is X. */
const INNER_VERB =
  /^(?:vouloir|souhaiter|espérer|craindre|penser|croire|estimer|regretter|ignorer|savoir|connaître|comprendre|compter|préférer|attendre|redouter|refuser|envisager|songer)$/u
const INNER_STATE =
  /^(?:prêt|conscient|confiant|satisfait|heureux|ravi|fier|surpris|déçu|inquiet|convaincu|persuadé|certain|sûr|favorable|opposé|déterminé|disposé|optimiste|pessimiste|désolé|choqué|ému|serein|soulagé|disponible|mesure|courant)$/u

/**
 * « X a déclaré qu’il était en mesure de … » as « X se dit en mesure de … », « X a dit qu’il souhaitait … » as
 * « X dit souhaiter … »: only of what nobody tells but of himself, so that the pronoun can stand for no other
 * than who speaks (in « Le magazine affirme qu’il a porté plainte » it may be anybody).
 */
export function saysToBe(passage: Passage, lexicon: Lexicon): Wording | undefined {
  const { tree, text, statement, quotes } = passage
  const { attribution } = statement
  if (attribution?.frame !== 'reported' || attribution.source === undefined) return undefined
  const clause = tree.dependents(tree.root, 'ccomp').find((index) => index > tree.root)
  const speaker = tree.dependents(tree.root, 'nsubj')[0]
  const source = shortSource(passage, attribution.source)
  if (clause === undefined || speaker === undefined || source === undefined) return undefined
  const pronoun = tree.dependents(clause, 'nsubj').find((index) => index < clause)
  const finite = finiteOf(tree, clause)
  if (pronoun === undefined || finite === undefined || !neutralReporting.has(attribution.verb ?? ''))
    return undefined
  if (!agree(tree.tokens[pronoun], tree.tokens[speaker]) || tree.range(clause).last < lastWord(tree.tokens))
    return undefined
  if (quotes.some((quote) => overlaps(quote, tree.tokens[finite] as Token))) return undefined
  const plural =
    tree.tokens[speaker]?.features.Number === 'Plur' || tree.dependents(speaker, 'conj').length > 0
  const verb =
    toBe(tree, { clause, pronoun, finite }, plural) ??
    toDo(tree, { clause, pronoun, finite }, plural, lexicon)
  return verb === undefined
    ? undefined
    : { fact: WHOLE, text: sentenceOf(compose(text, tree, [capitalise(source), ...verb])) }
}

interface Said {
  readonly clause: number
  readonly pronoun: number
  readonly finite: number
}

/** « était prêt à » gives « se dit prêt à », « n’était pas prête » none. */
function toBe({ tokens }: Tree, { pronoun, finite }: Said, plural: boolean): readonly Part[] | undefined {
  const copula = tokens[finite]
  const plain = finite === pronoun + 1 && copula?.lemma === 'être' && isNowOrThen(copula)
  const inner = tokens.slice(finite + 1, finite + 4).some(({ lemma }) => INNER_STATE.test(lemma))
  const denied = NEGATION.test(tokens[finite + 1]?.form ?? '')
  if (!plain || !inner || denied) return undefined
  return [plural ? 'se disent' : 'se dit', { first: finite + 1, last: lastWord(tokens) }]
}

/** « ne souhaitait pas » gives « dit ne pas souhaiter ». */
function toDo(
  tree: Tree,
  { clause, pronoun, finite }: Said,
  plural: boolean,
  lexicon: Lexicon,
): readonly Part[] | undefined {
  const verb = tree.tokens[finite]
  if (finite !== clause || verb === undefined || !INNER_VERB.test(verb.lemma) || !isNowOrThen(verb))
    return undefined
  const before = tree.tokens.slice(pronoun + 1, finite)
  if (!before.every(({ form }) => /^(?:ne|n['’])$/iu.test(form))) return undefined
  const denied = before.length > 0
  if (denied && !NEGATION.test(tree.tokens[finite + 1]?.form ?? '')) return undefined
  const infinitive = lexicon.inflect(verb.lemma, 'VERB', { VerbForm: 'Inf' })
  if (infinitive === undefined) return undefined
  return [
    plural ? 'disent' : 'dit',
    ...(denied ? ['ne', tree.tokens[finite + 1]?.form ?? ''] : []),
    infinitive,
    { first: finite + (denied ? 2 : 1), last: lastWord(tree.tokens) },
  ]
}

/** Present or imperfect of the indicative: not to come, not over. */
const isNowOrThen = ({ features: { Mood, Tense } }: Token): boolean =>
  Mood === 'Ind' && (Tense === 'Imp' || Tense === 'Pres')

/** « elle » for a woman or « la société »; a name of unknown gender goes with either. */
function agree(pronoun: Token | undefined, speaker: Token | undefined): boolean {
  if (
    pronoun?.upos !== 'PRON' ||
    pronoun.features.Person !== '3' ||
    !/^(?:ils?|elles?)$/iu.test(pronoun.form)
  )
    return false
  const { Gender, Number: number } = speaker?.features ?? {}
  const plural = /s$/iu.test(pronoun.form)
  return (
    (number === undefined || (number === 'Plur') === plural) &&
    (Gender === undefined || (Gender === 'Fem') === /^elle/iu.test(pronoun.form))
  )
}
