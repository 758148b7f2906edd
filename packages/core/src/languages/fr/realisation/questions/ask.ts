import type { TokenRange } from '../../../../reading/tree.ts'
import type { Lexicon } from '../../../language.ts'
import { capitalise, join } from '../../elision.ts'
import { adjunctsOf } from '../adjuncts.ts'
import type { Assertion } from '../assertion.ts'
import { subjectPronoun } from '../clause.ts'
import { compose, type Part, tidy } from '../compose.ts'
import { without } from '../without.ts'
import { clitics } from '../wording.ts'

/** Words that may stand in a question that a reader would type, and beyond which circumstances are left out. */
const MOST_WORDS = 20
const HANDY_WORDS = 12
/** Verb forms that end so take « -t- » before il and elle. */
const NEEDS_T = /[aeéiouy]$/iu

/**
 * A question in complex inversion about what stands at `asked`: « Quand » + « l’incident a-t-il été
 * détecté », without circumstances that only make it long. Undefined where the subject's gender is open.
 */
export function ask(
  word: string,
  assertion: Assertion,
  asked: TokenRange,
  lexicon: Lexicon,
): string | undefined {
  const { passage, subject } = assertion
  const verb = invertedVerb(assertion)
  if (verb === undefined || assertion.lead.some((range) => !isInside(range, asked))) return undefined
  return handiest(assertion, asked, lexicon, (rest) =>
    compose(passage.text, passage.tree, [word, subject, ...verb, ...rest]),
  )
}

/** The first question that is short enough, with ever fewer of the clause's circumstances. */
export function handiest(
  assertion: Assertion,
  asked: TokenRange,
  lexicon: Lexicon,
  form: (rest: readonly TokenRange[]) => string,
): string | undefined {
  const cuts = adjunctsOf(assertion, lexicon).filter((cut) => cut.last < asked.first || asked.last < cut.first)
  const rest = adverbsOf(assertion).reduce(without, without(assertion.rest, asked))
  const forms = [0, ...cuts.map((_, index) => index + 1)].flatMap(
    (count) => questionOf(form(cuts.slice(0, count).reduce(without, rest))) ?? [],
  )
  return forms.find((question) => question.split(' ').length <= HANDY_WORDS + 1) ?? forms.at(-1)
}

/** Adverbs of one word behind the verb: « particulièrement », « également », « déjà ». A question does without. */
const adverbsOf = ({ passage: { tree }, clause }: Assertion): readonly TokenRange[] =>
  clause.negated
    ? []
    : tree
        .dependents(clause.predicate, 'advmod')
        .filter(
          (index) =>
            index > clause.finite &&
            tree.children(index).length === 0 &&
            /^(?:\p{L}+ment|aussi|déjà|encore|toujours|ensuite|désormais)$/iu.test(tree.tokens[index]?.form ?? ''),
        )
        .map((index) => ({ first: index, last: index }))

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
  if (words.split(/\s+/u).length > MOST_WORDS || !isBalanced(words) || /[,:;–—()]| --? /u.test(words))
    return undefined
  if (POINTING.test(words)) return undefined
  return `${capitalise(words)} ?`
}

const isBalanced = (words: string): boolean => {
  const count = (sign: string) => words.split(sign).length - 1
  return count('"') % 2 === 0 && count('«') === count('»') && count('“') === count('”')
}

/** An answer: a phrase with its source, closed by a full stop. */
export const answerOf = (phrase: string, source: string | undefined): string => {
  const words = tidy(phrase.replace(/[.!?…]+$/u, ''))
  return `${capitalise(source === undefined ? words : join(`${words}, selon`, source))}.`
}

export const isInside = (inner: TokenRange, outer: TokenRange): boolean =>
  outer.first <= inner.first && inner.last <= outer.last + 1

/** What of a range the clause has kept. */
export const keptIn = ({ rest, lead }: Assertion, { first, last }: TokenRange): readonly TokenRange[] =>
  [...lead, ...rest]
    .map((range) => ({ first: Math.max(range.first, first), last: Math.min(range.last, last) }))
    .filter((range) => range.first <= range.last)
