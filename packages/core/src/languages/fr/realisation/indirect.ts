import type { Token } from '../../../reading/reading.ts'
import type { TokenRange } from '../../../reading/tree.ts'
import { covers } from '../../../span.ts'
import type { Passage } from '../../realisation.ts'
import { claims } from '../reporting.ts'
import { tokensIn } from './reframe.ts'

/** Who speaks and who is spoken to: indirect speech would have to give these words to others. */
const FIRST_OR_SECOND =
  /^(?:je|j['’]|me|m['’]|moi|nous|on|l['’]on|tu|te|t['’]|toi|vous|mon|ma|mes|notre|nos|ton|ta|tes|votre|vos|mien|mienne|nôtre|vôtre|ici|là-bas|ce|c['’]|cela|ça|voilà|voici)$/iu
const MARK = /^["«»“”]$/u

/**
 * A quotation of one sentence as indirect speech: the passage as if its words stood without quotation
 * marks, and the marks to be cut. Undefined unless the story says whose words they are, and where they
 * speak of « je » or « nous », ask or exclaim.
 */
export function indirect(
  passage: Passage,
): { readonly passage: Passage; readonly cuts: readonly TokenRange[] } | undefined {
  const { statement, tree, quotes, text } = passage
  const { attribution } = statement
  if (attribution?.source === undefined || attribution.frame === 'reported') return undefined
  const { verb } = attribution
  if (verb !== undefined && !claims(verb)) return undefined
  const [quote, ...others] = quotes
  if (
    quote === undefined ||
    others.length > 0 ||
    !isOneSentence(text.slice(quote.inner.start, quote.inner.end))
  )
    return undefined
  if (statement.start !== tree.sentence.span.start || statement.end !== tree.sentence.span.end)
    return undefined
  const inner = tree.tokens.filter((token) => covers(quote.inner, token))
  if (inner.some(isOurs) || inner.some(({ features }) => features.Person === '1' || features.Person === '2'))
    return undefined
  const frame = tokensIn(tree, attribution.span)
  if (frame === undefined) return undefined
  const cuts = tree.tokens.flatMap(({ form }, index) =>
    MARK.test(form) ? [{ first: index, last: index }] : [],
  )
  return { passage: { ...passage, quotes: [] }, cuts }
}

const isOneSentence = (words: string): boolean => !/[.!?…;:]\s*\S|[!?…]|\(…\)|\(\.\.\.\)|["«»+(]/u.test(words)

const isOurs = ({ form }: Token): boolean => FIRST_OR_SECOND.test(form)
