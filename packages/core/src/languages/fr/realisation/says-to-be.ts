import type { Token } from '../../../reading/reading.ts'
import { overlaps } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import { type Passage, WHOLE, type Wording } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { neutralReporting } from '../reporting.ts'
import { finiteOf } from './clause.ts'
import { compose, sentenceOf } from './compose.ts'
import { lastWord } from './frame.ts'
import { shortSource } from './reframe.ts'

const NEGATION = /^(?:pas|plus|jamais)$/iu

/**
 * « X a déclaré qu’il était en mesure de … » as « X dit être en mesure de … »: where the pronoun stands for
 * who speaks, the clause becomes an infinitive. « avait identifié » gives « avoir identifié ».
 */
export function saysToBe(passage: Passage, lexicon: Lexicon): Wording | undefined {
  const { tree, text, statement, quotes } = passage
  const { attribution } = statement
  if (
    attribution?.frame !== 'reported' ||
    attribution.source === undefined ||
    !neutralReporting.has(attribution.verb ?? '')
  )
    return undefined
  const clause = tree.dependents(tree.root, 'ccomp').find((index) => index > tree.root)
  const speaker = tree.dependents(tree.root, 'nsubj')[0]
  const pronoun =
    clause === undefined ? undefined : tree.dependents(clause, 'nsubj').find((index) => index < clause)
  const finite = clause === undefined ? undefined : finiteOf(tree, clause)
  const source = shortSource(passage, attribution.source)
  if (
    clause === undefined ||
    pronoun === undefined ||
    finite === undefined ||
    speaker === undefined ||
    source === undefined
  )
    return undefined
  if (
    !agree(tree.tokens[pronoun], tree.tokens[speaker]) ||
    quotes.some((quote) => overlaps(quote, tree.tokens[finite] as Token))
  )
    return undefined
  const infinitive = infinitiveOf(tree.tokens[finite], lexicon)
  const end = lastWord(tree.tokens)
  const next = tree.tokens[finite + 1]
  if (infinitive === undefined || tree.range(clause).last < end) return undefined
  const before = tree.tokens.slice(pronoun + 1, finite)
  const negated = before.some(({ form }) => /^(?:ne|n['’])$/iu.test(form))
  const clitics = before.filter(({ form }) => !/^(?:ne|n['’])$/iu.test(form))
  if (
    clitics.some(({ form }) => /^(?:y|en|l[ea]s?|lui|leur|l['’])$/iu.test(form)) ||
    clitics.some(({ upos }) => upos !== 'PRON')
  )
    return undefined
  const denied = negated && NEGATION.test(next?.form ?? '')
  const verb = [
    ...(negated ? ['ne'] : []),
    ...(denied ? [next?.form ?? ''] : []),
    ...clitics.map(({ form }) => form),
    infinitive,
  ]
  const rest = { first: denied ? finite + 2 : finite + 1, last: end }
  const says =
    tree.tokens[speaker]?.features.Number === 'Plur' || tree.dependents(speaker, 'conj').length > 0
      ? 'disent'
      : 'dit'
  const words = compose(text, tree, [capitalise(source), says, ...verb, rest])
  return { fact: WHOLE, text: sentenceOf(words) }
}

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

/** Of an indicative that is not to come: « était » and « est » give « être ». */
function infinitiveOf(finite: Token | undefined, lexicon: Lexicon): string | undefined {
  const { Mood, Tense } = finite?.features ?? {}
  if (finite === undefined || Mood !== 'Ind' || (Tense !== 'Imp' && Tense !== 'Pres')) return undefined
  return (
    lexicon.inflect(finite.lemma, 'VERB', { VerbForm: 'Inf' }) ??
    lexicon.inflect(finite.lemma, 'AUX', { VerbForm: 'Inf' })
  )
}
