import type { Token } from '../../../reading/reading.ts'
import type { Lexicon } from '../../language.ts'
import type { Clause } from './clause.ts'

/**
 * Reported speech after a verb in the past shifts its tenses: a plus-que-parfait was a passé composé. An
 * imperfect may have been a present or an imperfect: undefined. A conditional stays where it doubts.
 */
export function directForm(
  tokens: readonly Token[],
  { finite, predicate }: Pick<Clause, 'finite' | 'predicate'>,
  lexicon: Lexicon,
  keepsConditional = false,
): string | undefined {
  const token = tokens[finite]
  if (token === undefined) return undefined
  const { Mood, Tense, Person, Number: number } = token.features
  if (Mood === 'Ind' && (Tense === 'Pres' || Tense === 'Fut')) return token.form
  if (Mood === 'Cnd') return keepsConditional ? token.form : undefined
  const compound = finite !== predicate && /^(?:avoir|être)$/u.test(token.lemma)
  const past = tokens[predicate]?.features.VerbForm === 'Part'
  if (Mood !== 'Ind' || Tense !== 'Imp' || !compound || !past) return undefined
  if (token.lemma === 'être' && tokens[predicate]?.features.Voice === 'Pass') return undefined
  return lexicon.inflect(token.lemma, 'AUX', {
    Mood: 'Ind',
    Tense: 'Pres',
    ...(Person ? { Person } : {}),
    ...(number ? { Number: number } : {}),
  })
}
