import type { TokenRange } from '../../../../reading/tree.ts'
import type { Lexicon } from '../../../language.ts'
import { CIRCUMSTANCE, CIRCUMSTANCES, type Wording } from '../../../realisation.ts'
import { capitalise, join } from '../../elision.ts'
import type { Assertion } from '../assertion.ts'
import { subjectPronoun } from '../clause.ts'
import { compose, tidy } from '../compose.ts'
import { widened } from '../widened.ts'
import { without } from '../without.ts'
import { clitics } from '../wording.ts'
import { answerOf, beforeComma, cutsOf, isBalanced, keptIn } from './ask.ts'

const FEWEST_WORDS = 4
const MOST_WORDS = 34
/** A subject without a pronoun is named again, if it is no longer. */
const MOST_NAME_WORDS = 4

/** What was asked for. */
export interface Focus {
  readonly range: TokenRange
  /** « Mardi, le train a déraillé » is French; « De vol, il est accusé » is not. */
  readonly fronted: boolean
  /** « C’est mardi que le train a déraillé » is French; « C’est à élargir l’accès qu’il sert » is not. */
  readonly cleft: boolean
}

/**
 * The clause again as answers in full sentences, its subject a pronoun: as it stands (« Il a déraillé mardi
 * près de la gare. »), with what was asked for in front (« Mardi, il a déraillé … »), set off (« C’est mardi
 * qu’il a déraillé … »), with its source in front, then without its circumstances. Empty where no pronoun
 * is sure and the subject too long to be named again.
 */
export function fullAnswers(assertion: Assertion, lexicon: Lexicon, focus?: Focus): readonly Wording[] {
  const { fact, source, lead, rest } = assertion
  const said = clauseSayer(assertion)
  if (said === undefined) return []
  const range = focus?.range
  const adjuncts = cutsOf(assertion, lexicon, range)
  const barest = adjuncts.reduce(without, rest)
  const shortened = beforeComma(assertion, barest)
  const whole = said('', rest)
  const fronted = focus === undefined || lead.length > 0 ? [] : inFront(assertion, focus, said)
  const sourceFirst =
    source === undefined || lead.length > 0 ? [] : [`${join('Selon', source)}, ${said('', rest)}.`]
  const texts = [
    ...(lead.length === 0 ? [answerOf(whole, source)] : [answerOf(withLead(assertion, whole), source)]),
    ...fronted.map((text) => answerOf(text, source)),
    ...sourceFirst.map(capitalise),
    ...(adjuncts.length === 0 || lead.length > 0 ? [] : [answerOf(said('', barest), source)]),
    ...(lead.length > 0 || !holds(shortened, range) ? [] : [answerOf(said('', shortened), source)]),
  ]
  const least = shortestOf(whole)
  return [...new Set(texts)]
    .filter((text) => isFit(text) && text.split(' ').length >= least)
    .map((text) => ({ fact, text }))
}

/** What was asked for must not go with what stands behind a comma. */
const holds = (ranges: readonly TokenRange[], asked: TokenRange | undefined): boolean =>
  asked === undefined || ranges.some(({ first, last }) => first <= asked.first && asked.last <= last)

/** Of a long clause less than so many words is no answer any more: « Il a donné l’autorisation. » */
const shortestOf = (whole: string): number => Math.min(7, whole.split(' ').length)

/** Sets the subject pronoun (or the short name) and the verb before a rest, behind words that elide. */
function clauseSayer(
  assertion: Assertion,
): ((before: string, rest: readonly TokenRange[]) => string) | undefined {
  const { passage, clause, subject, finite } = assertion
  const named = subject.split(' ').length <= MOST_NAME_WORDS ? subject : undefined
  const name = subjectPronoun(clause) ?? named
  if (name === undefined) return undefined
  return (before, rest) =>
    compose(passage.text, passage.tree, [join(before, name), ...clitics(assertion), finite, ...rest])
}

const withLead = ({ passage, lead }: Assertion, clause: string): string =>
  `${tidy(compose(passage.text, passage.tree, lead))}, ${clause}`

function inFront(
  assertion: Assertion,
  { range, fronted, cleft }: Focus,
  said: (before: string, rest: readonly TokenRange[]) => string,
): readonly string[] {
  const { passage, rest, clause } = assertion
  const words = compose(passage.text, passage.tree, keptIn(assertion, range))
  const others = without(rest, widened(passage.tree, range))
  const bare = others.every(({ last }) => last <= clause.predicate + 1)
  if (clause.negated || /,/u.test(words)) return []
  const set = `C’est ${words} que`
  return [
    ...(fronted && !bare ? [`${words}, ${said('', others)}`] : []),
    ...(cleft ? [said(set, others)] : []),
  ]
}

/** The phrase that was asked for, by itself. */
export const shortAnswer = (assertion: Assertion, range: TokenRange): readonly Wording[] => {
  const { passage, fact, source } = assertion
  const phrase = compose(passage.text, passage.tree, keptIn(assertion, range))
  const text = answerOf(phrase, source)
  return text.split(' ').length > MOST_WORDS || !isBalanced(text)
    ? []
    : [{ fact: CIRCUMSTANCE + fact * CIRCUMSTANCES + range.first, text }]
}

const isFit = (text: string): boolean => {
  const size = text.split(' ').length
  return size >= FEWEST_WORDS && size <= MOST_WORDS && isBalanced(text) && !/ [-–—]+ /u.test(text)
}
