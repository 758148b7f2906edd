import type { Statement, Token } from '../../../reading/reading.ts'
import type { TokenRange, Tree } from '../../../reading/tree.ts'
import { covers, type Span } from '../../../span.ts'
import type { Passage } from '../../realisation.ts'
import { isAnaphoric, isAnybody, joiningTokens } from '../anaphora.ts'
import { claims } from '../reporting.ts'
import { shortSource, tokensIn } from './reframe.ts'

/** Who speaks and who is spoken to: indirect speech would have to give these words to others. */
const FIRST_OR_SECOND =
  /^(?:je|j['’]|me|m['’]|moi|nous|tu|te|t['’]|toi|vous|mon|ma|mes|notre|nos|ton|ta|tes|votre|vos|mien|mienne|nôtre|vôtre|ici|là-bas|ce|c['’]|cela|ça|voilà|voici)$/iu
const MARK = /^["«»“”]$/u

/** A passage as if its words stood without quotation marks, and the marks to be cut. */
export interface Spoken {
  readonly passage: Passage
  readonly cuts: readonly TokenRange[]
  /** To be set behind « selon ». */
  readonly source?: string
}

/**
 * A quotation of one sentence as indirect speech: the passage as if its words stood without quotation
 * marks, and the marks to be cut. Undefined unless the story says whose words they are, and where they
 * speak of « je » or « nous », ask or exclaim.
 */
export function indirect(passage: Passage): Spoken | undefined {
  const { statement, tree, quotes, text } = passage
  const { attribution } = statement
  if (attribution?.source === undefined) return undefined
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
  // « X rappelle que « … » »: all behind « que » is his.
  if (attribution.frame === 'reported' && !isAllBehind(passage, quote, attribution.span)) return undefined
  if (speaksOfUs(tree, (token) => covers(quote.inner, token))) return undefined
  if (tokensIn(tree, attribution.span) === undefined) return undefined
  return { passage: { ...passage, statement: spokenBy(statement), quotes: [] }, cuts: marksOf(tree) }
}

/** « Elle a trahi des gens », a-t-elle dit: whom the frame's pronoun stands for is not whom the quotation speaks of. */
function spokenBy(statement: Statement): Statement {
  const { antecedent: _, ...rest } = statement
  return rest
}

/** The quotation marks. */
const marksOf = ({ tokens }: Tree): readonly TokenRange[] =>
  tokens.flatMap(({ form }, index) => (MARK.test(form) ? [{ first: index, last: index }] : []))

const isAllBehind = ({ text, statement }: Passage, quote: Span, frame: Span): boolean =>
  /^\s*(?:que|qu['’])?\s*$/u.test(text.slice(frame.end, quote.start)) &&
  /^\s*\.?$/u.test(text.slice(quote.end, statement.end))

/**
 * The sentences of a quotation of several that can be told by themselves, each as a passage without quotation marks,
 * with who says it: « Le pont tient, selon la mairie ». Those that speak of « je » or lean on the one before are left
 * out.
 */
export function spokenSentences(passage: Passage): readonly Spoken[] {
  const { statement, tree, others, text } = passage
  const { attribution } = statement
  const source = attribution?.source ?? statement.speaker
  const short = source === undefined ? undefined : shortSource(passage, source)
  const told = attribution?.verb === undefined || claims(attribution.verb)
  if (short === undefined || !told || others.length === 0 || attribution?.frame === 'reported') return []
  return [tree, ...others]
    .sort((one, other) => one.sentence.span.start - other.sentence.span.start)
    .flatMap((sentence) => {
      const { span } = sentence.sentence
      const framed = attribution !== undefined && covers(span, attribution.span)
      const isSaid = (token: Token): boolean => !framed || !covers(attribution.span, token)
      const whole = isOneSentence(text.slice(span.start, span.end).replace(/^["«“]\s*|\s*["»”]?[.,]?$/gu, ''))
      if (
        speaksOfUs(sentence, isSaid) ||
        (isAnaphoric(sentence, text) && joiningTokens(sentence, text) === 0) ||
        (!framed && !whole)
      )
        return []
      const { attribution: _, ...plain } = spokenBy(statement)
      const spoken = {
        ...passage,
        statement: { ...(framed ? spokenBy(statement) : plain), ...span, anaphoric: false },
        tree: sentence,
        others: [],
        quotes: [],
        dates: passage.dates.filter((date) => covers(span, date)),
        numbers: passage.numbers.filter((number) => covers(span, number)),
      }
      return [{ passage: spoken, cuts: marksOf(sentence), source: short }]
    })
}

const isOneSentence = (words: string): boolean => !/[.!?…;:]\s*\S|[!?…]|\(…\)|\(\.\.\.\)|["«»+(]/u.test(words)

const speaksOfUs = (tree: Tree, isSaid: (token: Token) => boolean): boolean =>
  tree.tokens.some((token, index) => {
    if (!isSaid(token)) return false
    if (/^on$/iu.test(token.form)) return !isAnybody(tree, index)
    return FIRST_OR_SECOND.test(token.form) || token.features.Person === '1' || token.features.Person === '2'
  })
