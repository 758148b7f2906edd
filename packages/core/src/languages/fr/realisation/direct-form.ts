import type { Features, Token } from '../../../reading/reading.ts'
import type { Lexicon } from '../../language.ts'
import type { Clause } from './clause.ts'

/** Their conditional doubts even in direct speech: « pourrait ». */
const DOUBTING = /^(?:pouvoir|devoir|vouloir|falloir|aimer|souhaiter|paraître|sembler)$/u

/**
 * Reported speech after a verb in the past shifts its tenses; this is the form of the finite verb before
 * the shift: a plus-que-parfait was a passé composé, a conditional a future, an imperfect a present unless
 * the clause speaks of a time of its own (`timed`). Undefined where that cannot be told.
 */
export function directForm(
  tokens: readonly Token[],
  clause: Pick<Clause, 'finite' | 'predicate'>,
  lexicon: Lexicon,
  timed: boolean,
): string | undefined {
  const token = tokens[clause.finite]
  if (token === undefined) return undefined
  const { Mood, Tense, Person, Number: number } = token.features
  const features = { ...(Person ? { Person } : {}), ...(number ? { Number: number } : {}) }
  if (Mood === 'Ind' && (Tense === 'Pres' || Tense === 'Fut')) return token.form
  if (Mood === 'Cnd') {
    if (isCompound(tokens, clause) || DOUBTING.test(token.lemma)) return token.form
    return inflected(token, { Mood: 'Ind', Tense: 'Fut', ...features }, lexicon)
  }
  if (Mood !== 'Ind' || Tense !== 'Imp') return undefined
  if (!isCompound(tokens, clause) && timed) return undefined
  return inflected(token, { Mood: 'Ind', Tense: 'Pres', ...features }, lexicon)
}

/** « avait été détecté », « était parti »; not « était affecté », which may be a state. */
const isCompound = (
  tokens: readonly Token[],
  { finite, predicate }: Pick<Clause, 'finite' | 'predicate'>,
): boolean =>
  finite !== predicate &&
  tokens[predicate]?.features.VerbForm === 'Part' &&
  /^(?:avoir|être)$/u.test(tokens[finite]?.lemma ?? '') &&
  !(tokens[finite]?.lemma === 'être' && tokens[predicate]?.features.Voice === 'Pass')

/** The lexicon files a helping verb under AUX or VERB. */
const inflected = (token: Token, features: Features, lexicon: Lexicon): string | undefined =>
  lexicon.inflect(token.lemma, 'VERB', features) ?? lexicon.inflect(token.lemma, 'AUX', features)
