import { spanOfRange, type TokenRange, type Tree } from '../../../../reading/tree.ts'
import { covers, overlaps, type Span, sliceOf } from '../../../../span.ts'
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
const MOST_WORDS = 28

/**
 * The circumstances that depend on a clause's predicate and that it has kept whole, in order; none that
 * holds half a date (« dans la nuit » of « dans la nuit de mercredi ») or stands beside « et ».
 */
export function circumstancesOf(assertion: Assertion): readonly Circumstance[] {
  const { passage, clause } = assertion
  const { tree, text, quotes } = passage
  return verbsOf(tree, clause.predicate)
    .flatMap((verb) => tree.dependents(verb, ...RELATIONS))
    .flatMap((head) => {
      const range = trimEdges(tree.tokens, tree.range(head))
      if (range === undefined || !tree.isProjective(head)) return []
      const span = spanOfRange(tree.tokens, range)
      const [kept] = keptIn(assertion, range)
      const words = sliceOf(text, span)
      const whole = kept?.first === range.first && kept.last === range.last
      const cut =
        quotes.some((quote) => overlaps(quote, span) && !covers(span, quote)) || splitsDate(passage, span)
      const listed = [range.first - 1, range.last + 1].some(
        (index) => tree.tokens[index]?.upos === 'CCONJ' && index > clause.finite,
      )
      const described = /^(?:qui|que|qu['’]|dont|où)$/iu.test(tree.tokens[range.last + 1]?.form ?? '')
      const cutShort =
        tree.tokens[range.last]?.upos === 'ADP' ||
        /^(?:quant|face|grâce|lors|près)$/iu.test(tree.tokens[range.last]?.form ?? '')
      return whole &&
        !cut &&
        !cutShort &&
        !listed &&
        !described &&
        !goesOn(tree, range) &&
        words.split(' ').length <= MOST_WORDS
        ? [{ head, range, span, words }]
        : []
    })
}

/** Behind these what happens is told by their infinitive. */
const MODAL =
  /^(?:pouvoir|devoir|vouloir|aller|venir|falloir|tenter|décider|refuser|accepter|continuer|commencer)$/u

/** The predicate and, of « peuvent être utilisés », the infinitive with it. */
function verbsOf(tree: Tree, predicate: number): readonly number[] {
  const [infinitive] = MODAL.test(tree.tokens[predicate]?.lemma ?? '')
    ? tree.dependents(predicate, 'xcomp').filter((index) => index > predicate)
    : []
  return infinitive === undefined ? [predicate] : [predicate, infinitive]
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
    ) ||
  // « par des ours et 36 ruches détruites »
  (tokens[first]?.form === 'par' &&
    tokens.slice(first, last + 1).some(({ upos }) => upos === 'CCONJ') &&
    tokens[last]?.features.VerbForm === 'Part')

/** A question after a circumstance; the answers are the clause again in full sentences, then the phrase. */
export function askAfter(
  word: string,
  { range }: Circumstance,
  assertion: Assertion,
  lexicon: Lexicon,
  weight: number,
  { cleft = true, fronted = true } = {},
): QuestionDraft | undefined {
  const question = ask(word, assertion, range, lexicon)
  if (question === undefined) return undefined
  const answers = [
    ...fullAnswers(assertion, lexicon, { range, cleft, fronted }),
    ...shortAnswer(assertion, range),
  ]
  return answers.length === 0 ? undefined : { fact: assertion.fact, question, answers, weight }
}
