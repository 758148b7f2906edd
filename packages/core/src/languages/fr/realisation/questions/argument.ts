import type { Tree } from '../../../../reading/tree.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import { isHuman } from '../../human.ts'
import type { Assertion } from '../assertion.ts'
import { askAfter, type Circumstance, circumstancesOf } from './circumstance.ts'

/** Passives behind which « de » names what befalls the subject. */
const CHARGED =
  /^(?:accuser|soupçonner|menacer|priver|inculper|suspecter|frapper|doter|munir|équiper|affecter|victime)$/u
const MOST_WORDS = 22

/** « Par qui l’enquête a-t-elle été ouverte ? », « De quoi sont-ils accusés ? », « À qui … ? », « Comment … ? » */
export function argument(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  for (const circumstance of circumstancesOf(assertion)) {
    const word =
      circumstance.words.split(' ').length > MOST_WORDS
        ? undefined
        : wordFor(circumstance, assertion, lexicon)
    const draft = word === undefined ? undefined : askAfter(word, circumstance, assertion, 0.62)
    if (draft !== undefined) return draft
  }
  return undefined
}

const isCharged = ({ tokens }: Tree, predicate: number): boolean =>
  CHARGED.test(tokens[predicate]?.lemma ?? '')

function wordFor(
  { range, words }: Circumstance,
  { passage, clause }: Assertion,
  lexicon: Lexicon,
): string | undefined {
  const { tree } = passage
  const head = tree.children(clause.predicate).find((index) => index >= range.first && index <= range.last)
  const relation = tree.tokens[head ?? -1]?.relation
  if (head === undefined) return undefined
  if (/^en \p{L}+ant(?!\p{L})/u.test(words)) return 'Comment'
  if (/^d(?:e|['’])/u.test(words) && isCharged(tree, clause.predicate)) return 'De quoi'
  const human = isHuman(tree, head, lexicon)
  if (human === undefined || tree.tokens[head]?.upos === 'PRON') return undefined
  if (relation === 'obl:agent' && /^par /u.test(words)) return human ? 'Par qui' : 'Par quoi'
  if (/^contre /u.test(words)) return human ? 'Contre qui' : 'Contre quoi'
  if (human && relation === 'obl:arg' && /^(?:à|aux?) /u.test(words)) return 'À qui'
  return human && /^avec /u.test(words) ? 'Avec qui' : undefined
}
