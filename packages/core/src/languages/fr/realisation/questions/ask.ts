import type { TokenRange } from '../../../../reading/tree.ts'
import type { Lexicon } from '../../../language.ts'
import { capitalise, join } from '../../elision.ts'
import { adjunctsOf } from '../adjuncts.ts'
import type { Assertion } from '../assertion.ts'
import { subjectPronoun } from '../clause.ts'
import { compose, type Part, tidy } from '../compose.ts'
import { LIMITING } from '../limiting.ts'
import { widened } from '../widened.ts'
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
  const cuts = cutsOf(assertion, lexicon, asked)
  const rest = adverbsOf(assertion).reduce(
    without,
    without(assertion.rest, widened(assertion.passage.tree, asked)),
  )
  const rests = [0, ...cuts.map((_, index) => index + 1)].map((count) =>
    cuts.slice(0, count).reduce(without, rest),
  )
  const forms = rests.flatMap(
    (kept) => questionOf(form(kept)) ?? questionOf(form(beforeComma(assertion, kept))) ?? [],
  )
  return forms.find((question) => question.split(' ').length <= HANDY_WORDS + 1) ?? forms.at(-1)
}

/** Circumstances that may go, the last first: none that a relative goes on with, nor what was asked for. */
export const cutsOf = (
  assertion: Assertion,
  lexicon: Lexicon,
  asked: TokenRange | undefined,
): readonly TokenRange[] =>
  adjunctsOf(assertion, lexicon).filter(({ first, last }) => {
    const { tokens } = assertion.passage.tree
    const next = tokens.slice(last + 1).find(({ upos }) => upos !== 'PUNCT')
    const apart = asked === undefined || last < asked.first || asked.last < first
    return (
      apart && !/^(?:qui|que|qu['’]|dont|où|l[ea]s?quel(?:le)?s?|auquel|duquel)$/iu.test(next?.form ?? '')
    )
  })

/** What the predicate keeps before its first comma, where only what describes a noun or the deed stands behind it. */
export function beforeComma(
  { passage: { tree, text }, clause }: Assertion,
  rest: readonly TokenRange[],
): readonly TokenRange[] {
  const comma = tree.tokens.findIndex(
    ({ form }, index) =>
      index > clause.predicate &&
      form === ',' &&
      rest.some(({ first, last }) => first <= index && index <= last),
  )
  const listed = tree.tokens.some(
    ({ relation, head, upos }, index) =>
      index > comma && (/^conj/u.test(relation) || upos === 'CCONJ') && head >= 0 && head < comma,
  )
  const next = tree.tokens[comma + 1]
  const needed = tree.tokens.some(
    ({ relation, head }, index) =>
      index > comma && head >= clause.finite && head < comma && NEEDED.test(relation),
  )
  if (comma < 0 || listed || needed || next === undefined || next.upos === 'CCONJ') return rest
  if (tree.tokens[comma - 1]?.upos === 'ADP' || LIMITING.test(text.slice(next.start, next.start + 40)))
    return rest
  return without(rest, { first: comma, last: tree.tokens.length })
}

const NEEDED = /^(?:obj|iobj|xcomp|ccomp|obl:arg|obl:agent|cop|nsubj)/u

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
            tree.tokens[index - 1]?.upos !== 'CCONJ' &&
            /^(?:\p{L}+ment|aussi|déjà|encore|toujours|ensuite|désormais)$/iu.test(
              tree.tokens[index]?.form ?? '',
            ),
        )
        .map((index) => ({ first: index, last: index }))

/** « n’a-t-elle », « se sont-ils », « ont-ils été »: clitics, finite form and subject pronoun. */
export function invertedVerb(assertion: Assertion): readonly Part[] | undefined {
  const pronoun = subjectPronoun(assertion.clause)
  if (pronoun === undefined) return undefined
  const [first = '', ...others] = assertion.finite.split(' ')
  const link = NEEDS_T.test(first) && !pronoun.endsWith('s') ? '-t-' : '-'
  return [...clitics(assertion), [`${first}${link}${pronoun}`, ...others].join(' ')]
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

/** Each pair of quotation marks is whole and stands about words. */
export const isBalanced = (words: string): boolean => {
  const count = (sign: string) => words.split(sign).length - 1
  const inner = words.split('"').filter((_, index) => index % 2 === 1)
  const paired = count('"') % 2 === 0 && inner.every((part) => part !== '' && part.trim() === part)
  return paired && count('«') === count('»') && count('“') === count('”') && count('(') === count(')')
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
