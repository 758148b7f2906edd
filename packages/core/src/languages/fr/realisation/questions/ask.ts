import type { TokenRange } from '../../../../reading/tree.ts'
import { capitalise, join } from '../../elision.ts'
import type { Assertion } from '../assertion.ts'
import { subjectPronoun } from '../clause.ts'
import { compose, type Part, tidy } from '../compose.ts'
import { clitics } from '../wording.ts'

/** Words that may stand in a question that a reader would type. */
const MOST_WORDS = 20
/** Verb forms that end so take « -t- » before il and elle. */
const NEEDS_T = /[aeéiouy]$/iu

/**
 * A question in complex inversion about what stands at `asked`: « Quand » + « l’incident a-t-il été
 * détecté ». Undefined where the subject's gender is open, or where the question grows too long.
 */
export function ask(word: string, assertion: Assertion, asked: TokenRange): string | undefined {
  const { passage, subject } = assertion
  const verb = invertedVerb(assertion)
  if (verb === undefined || assertion.lead.some((range) => !isInside(range, asked))) return undefined
  const rest = without(assertion.rest, asked)
  return questionOf(compose(passage.text, passage.tree, [word, subject, ...verb, ...rest]))
}

/** « n’a-t-elle », « se sont-ils »: clitics, finite form and subject pronoun. */
export function invertedVerb(assertion: Assertion): readonly Part[] | undefined {
  const pronoun = subjectPronoun(assertion.clause)
  if (pronoun === undefined) return undefined
  const link = NEEDS_T.test(assertion.finite) && !pronoun.endsWith('s') ? '-t-' : '-'
  return [...clitics(assertion), `${assertion.finite}${link}${pronoun}`]
}

/** « ces systèmes » in a question that stands alone points nowhere. */
const POINTING =
  /(?<!\p{L})(?:ce|cet|cette|ces|celui-ci|celle-ci|ceux-ci|celles-ci)(?!\p{L})(?! (?:que|qui|dernier|dernière))/iu

/** The text as a question, if it is short enough and has no trace of a quotation cut in two. */
export function questionOf(text: string): string | undefined {
  const words = tidy(text.replace(/[.!?…]+$/u, ''))
  const marks = [...words].filter((sign) => sign === '"').length
  if (words.split(/\s+/u).length > MOST_WORDS || marks % 2 === 1 || /[,:;–—(]| --? /u.test(words))
    return undefined
  if (POINTING.test(words)) return undefined
  return `${capitalise(words)} ?`
}

/** An answer: a phrase with its source, closed by a full stop. */
export const answerOf = (phrase: string, source: string | undefined): string => {
  const words = tidy(phrase.replace(/[.!?…]+$/u, ''))
  return `${capitalise(source === undefined ? words : join(`${words}, selon`, source))}.`
}

/** The whole clause with a pronoun for its subject, as an answer in full. */
export function fullAnswer(assertion: Assertion): string | undefined {
  const { passage, finite, rest, source } = assertion
  const pronoun = subjectPronoun(assertion.clause)
  if (pronoun === undefined) return undefined
  return answerOf(
    compose(passage.text, passage.tree, [pronoun, ...clitics(assertion), finite, ...rest]),
    source,
  )
}

export const isInside = (inner: TokenRange, outer: TokenRange): boolean =>
  outer.first <= inner.first && inner.last <= outer.last + 1

/** The ranges without the tokens of one of their stretches. */
export const without = (ranges: readonly TokenRange[], cut: TokenRange): readonly TokenRange[] =>
  ranges
    .flatMap(({ first, last }) =>
      cut.last < first || cut.first > last
        ? [{ first, last }]
        : [
            { first, last: cut.first - 1 },
            { first: cut.last + 1, last },
          ],
    )
    .filter(({ first, last }) => first <= last)

/** What of a range the clause has kept. */
export const keptIn = ({ rest, lead }: Assertion, { first, last }: TokenRange): readonly TokenRange[] =>
  [...lead, ...rest]
    .map((range) => ({ first: Math.max(range.first, first), last: Math.min(range.last, last) }))
    .filter((range) => range.first <= range.last)
