import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import { isHuman } from '../../human.ts'
import type { Assertion } from '../assertion.ts'
import { trimEdges } from '../trim.ts'
import { askAfter, type Circumstance, circumstancesOf } from './circumstance.ts'
import { governs } from './governed.ts'

const MOST_WORDS = 24
const PREPOSITIONS: readonly (readonly [RegExp, string])[] = [
  [/^sur(?!\p{L})/iu, 'sur'],
  [/^(?:à|aux?)(?!\p{L})/iu, 'à'],
  [/^(?:d['’]|de |du |des )/iu, 'de'],
  [/^contre(?!\p{L})/iu, 'contre'],
  [/^avec(?!\p{L})/iu, 'avec'],
  [/^par(?!\p{L})/iu, 'par'],
  [/^en(?!\p{L})/iu, 'en'],
]

/**
 * « Par qui l’enquête a-t-elle été ouverte ? », « De quoi sont-ils accusés ? », « À quoi … a-t-il été
 * condamné ? », « Contre qui … ? », « Sur quoi … ? »: after the agent of a passive and after what a verb
 * takes behind a preposition.
 */
export function argument(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  for (const complement of [...circumstancesOf(assertion), ...infinitiveOf(assertion)]) {
    const word =
      complement.words.split(' ').length > MOST_WORDS ? undefined : wordFor(complement, assertion, lexicon)
    const draft =
      word === undefined ? undefined : askAfter(word, complement, assertion, lexicon, 0.62, /qui$/u.test(word))
    if (draft !== undefined) return draft
  }
  return undefined
}

/** « à se défendre » of « s’étaient engagées à se défendre », the last of the clause. */
function infinitiveOf({ passage, clause, rest }: Assertion): readonly Circumstance[] {
  const { tree, text } = passage
  return tree.dependents(clause.predicate, 'xcomp', 'ccomp').flatMap((head) => {
    const range = trimEdges(tree.tokens, tree.range(head))
    const opening = tree.tokens[range?.first ?? -1]
    if (range === undefined || !tree.isProjective(head) || opening?.upos !== 'ADP') return []
    if (tree.tokens[head]?.features.VerbForm !== 'Inf') return []
    if (!rest.some(({ first, last }) => first <= range.first && range.last <= last)) return []
    const span = { start: opening.start, end: tree.tokens[range.last]?.end ?? opening.end }
    return [{ head, range, span, words: text.slice(span.start, span.end) }]
  })
}

function wordFor(
  { head, words }: Circumstance,
  { passage: { tree }, clause }: Assertion,
  lexicon: Lexicon,
): string | undefined {
  const token = tree.tokens[head]
  const preposition = PREPOSITIONS.find(([pattern]) => pattern.test(words))?.[1]
  if (token === undefined || preposition === undefined || token.upos === 'PRON') return undefined
  const human = token.upos === 'VERB' ? false : isHuman(tree, head, lexicon)
  const agent = token.relation === 'obl:agent' && preposition === 'par'
  const governed = governs(tree.tokens[clause.predicate]?.lemma ?? '', preposition)
  if (/^de$/u.test(preposition) && token.upos === 'VERB') return governed ? 'De quoi' : undefined
  if (human === undefined || !(agent || governed || (human && PERSONAL.test(preposition)))) return undefined
  if (human && token.relation !== 'obl:arg' && preposition === 'à') return undefined
  const word = preposition.charAt(0).toUpperCase() + preposition.slice(1)
  return `${word} ${human ? 'qui' : 'quoi'}`
}

/** Before people these ask for whom, whatever the verb. */
const PERSONAL = /^(?:à|contre|avec)$/u
