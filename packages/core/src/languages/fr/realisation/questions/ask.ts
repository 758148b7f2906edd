import type { TokenRange } from '../../../../reading/tree.ts'
import { capitalise, join } from '../../elision.ts'
import type { Assertion } from '../assertion.ts'
import { subjectPronoun } from '../clause.ts'
import { compose, type Part, tidy } from '../compose.ts'
import { decapitalise } from '../decapitalise.ts'
import { trimEdges } from '../trim.ts'

/** Words that may stand in a question that a reader would type. */
const MOST_WORDS = 18
const NEEDS_T = /[aeéiouy]$/iu

/**
 * A question in complex inversion about what stands at `asked`: « Quand » + « l’incident a-t-il été
 * détecté ». Undefined where the subject's gender is open, or where the question grows too long.
 */
export function ask(word: string, assertion: Assertion, asked: TokenRange): string | undefined {
  const { passage, clause, finite } = assertion
  const { tree, text } = passage
  const pronoun = subjectPronoun(clause)
  if (pronoun === undefined || assertion.lead.some((range) => !isInside(range, asked))) return undefined
  const link = NEEDS_T.test(finite) && !pronoun.endsWith('s') ? '-t-' : '-'
  const clitics: Part[] =
    clause.group.first < clause.finite ? [{ first: clause.group.first, last: clause.finite - 1 }] : []
  const rest = without(assertion.rest, asked)
  return questionOf(
    compose(text, tree, [word, subjectOf(assertion), ...clitics, `${finite}${link}${pronoun}`, ...rest]),
  )
}

/** The subject inside a sentence: without its capital where that is due to its place. */
export function subjectOf({ passage, clause }: Assertion): string {
  const { tree, text } = passage
  const words = compose(text, tree, [trimEdges(tree.tokens, clause.subject) ?? clause.subject])
  return decapitalise(tree, clause.subject.first, words)
}

/** The text as a question, if it is short enough and has no trace of a quotation cut in two. */
export function questionOf(text: string): string | undefined {
  const words = tidy(text.replace(/[.!?…]+$/u, ''))
  const marks = [...words].filter((sign) => sign === '"').length
  if (words.split(/\s+/u).length > MOST_WORDS || marks % 2 === 1 || /[:;–—]| --? /u.test(words))
    return undefined
  return `${capitalise(words)} ?`
}

/** An answer: a phrase with its source, closed by a full stop. */
export const answerOf = (phrase: string, source: string | undefined): string => {
  const words = tidy(phrase.replace(/[.!?…]+$/u, ''))
  return `${capitalise(source === undefined ? words : join(`${words}, selon`, source))}.`
}

export const isInside = (inner: TokenRange, outer: TokenRange): boolean =>
  outer.first <= inner.first && inner.last <= outer.last

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
