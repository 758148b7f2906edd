import type { Language } from '../languages/language.ts'
import type { Passage } from '../languages/realisation.ts'

/**
 * The sentences in which the body of an article tells a statement; undefined where it tells it as filed.
 * `freely`: in other words where a rule finds any, none of its sense lost.
 */
export function tellingOf(
  passage: Passage,
  freely: boolean,
  { realisation }: Language,
): readonly string[] | undefined {
  const parts = realisation.split(passage)
  return freely ? (parts?.map(realisation.reword) ?? realisation.restate(passage)) : parts
}
