import { spanOfRange, type TokenRange, type Tree } from '../../../../reading/tree.ts'
import { overlaps, type Span, sliceOf } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { trimEdges } from '../trim.ts'
import { splitsDate } from '../wording.ts'
import { fullAnswers, shortAnswer } from './answers.ts'
import { ask, keptIn } from './ask.ts'

/** A circumstance of the clause: where it stands and how it reads. */
export interface Circumstance {
  /** Index of its head. */
  readonly head: number
  readonly range: TokenRange
  readonly words: string
  readonly span: Span
}

const RELATIONS = ['obl', 'advcl', 'advmod', 'nmod'] as const
const MOST_WORDS = 24

/**
 * The circumstances that depend on a clause's predicate and that it has kept whole, in order; none that
 * holds half a date (« dans la nuit » of « dans la nuit de mercredi ») or stands beside « et ».
 */
export function circumstancesOf(assertion: Assertion): readonly Circumstance[] {
  const { passage, clause } = assertion
  const { tree, text, quotes } = passage
  return tree.dependents(clause.predicate, ...RELATIONS).flatMap((head) => {
    const range = trimEdges(tree.tokens, tree.range(head))
    if (range === undefined || !tree.isProjective(head)) return []
    const span = spanOfRange(tree.tokens, range)
    const [kept] = keptIn(assertion, range)
    const words = sliceOf(text, span)
    const whole = kept?.first === range.first && kept.last === range.last
    const cut = quotes.some((quote) => overlaps(quote, span)) || splitsDate(passage, span)
    const listed = [range.first - 1, range.last + 1].some(
      (index) => tree.tokens[index]?.upos === 'CCONJ' && index > clause.finite,
    )
    return whole && !cut && !listed && !goesOn(tree, range) && words.split(' ').length <= MOST_WORDS
      ? [{ head, range, span, words }]
      : []
  })
}

/** « par le président puis confirmés par le Sénat »: a verb behind « et » belongs to the clause. */
const goesOn = ({ tokens }: Tree, { first, last }: TokenRange): boolean =>
  tokens
    .slice(first, last)
    .some(
      ({ upos, form }, place) =>
        (upos === 'CCONJ' || form === 'puis') &&
        /^(?:VERB|AUX)$/u.test(tokens[first + place + 1]?.upos ?? '') &&
        tokens[first + place + 1]?.features.VerbForm !== 'Inf',
    )

/** A question after a circumstance; the answers are the clause again in full sentences, then the phrase. */
export function askAfter(
  word: string,
  { range }: Circumstance,
  assertion: Assertion,
  lexicon: Lexicon,
  weight: number,
  cleft = true,
): QuestionDraft | undefined {
  const question = ask(word, assertion, range, lexicon)
  if (question === undefined) return undefined
  const answers = [...fullAnswers(assertion, lexicon, { range, cleft }), ...shortAnswer(assertion, range)]
  return answers.length === 0 ? undefined : { fact: assertion.fact, question, answers, weight }
}
