import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { trimEdges } from '../trim.ts'
import { askAfter, type Circumstance, circumstancesOf } from './circumstance.ts'
import { gives, governs } from './governed.ts'
import { isPeople } from './is-people.ts'

const MOST_WORDS = 24
const PREPOSITIONS: readonly (readonly [RegExp, string])[] = [
  [/^sur(?!\p{L})/iu, 'sur'],
  [
    /^(?:à|aux?)(?!\p{L}| (?:sujet|cours|sein|terme|titre|moyen|profit|propos|cause|l[’']issue|l[’']occasion|travers|partir)(?!\p{L}))/iu,
    'à',
  ],
  [/^(?:d['’]|de |du |des )/iu, 'de'],
  [/^contre(?!\p{L})/iu, 'contre'],
  [/^avec(?!\p{L})/iu, 'avec'],
  [
    /^par(?!\p{L}| (?:l[ea] |l[’'])?(?:truchement|biais|intermédiaire|entremise|voie|moyen)(?!\p{L}))/iu,
    'par',
  ],
  [/^en(?!\p{L})/iu, 'en'],
]

/**
 * « Par qui l’enquête a-t-elle été ouverte ? », « De quoi sont-ils accusés ? », « À quoi … a-t-il été
 * condamné ? », « Contre qui … ? », « Sur quoi … ? »: after the agent of a passive and after what a verb
 * takes behind a preposition.
 */
export function argument(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause } = assertion
  const { upos } = passage.tree.tokens[clause.predicate] ?? {}
  if (upos !== 'VERB') return upos === 'ADJ' ? forWhom(assertion, lexicon) : undefined
  // « Aux États-Unis, l’agence autorise … » is where, not to whom.
  const behind = circumstancesOf(assertion).filter(({ range }) => range.first > clause.predicate)
  for (const complement of [...behind, ...infinitiveOf(assertion)]) {
    const word =
      complement.words.split(' ').length > MOST_WORDS ? undefined : wordFor(complement, assertion, lexicon)
    const set = { cleft: /qui$/u.test(word ?? ''), fronted: false }
    const draft = word === undefined ? undefined : askAfter(word, complement, assertion, lexicon, 0.62, set)
    if (draft !== undefined) return draft
  }
  return undefined
}

/** « Pour qui le test est-il obligatoire ? — Il est obligatoire pour les voyageurs … » */
function forWhom(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { tree } = assertion.passage
  const found = circumstancesOf(assertion).find(
    ({ words, head }) => /^pour l[ea]s? /iu.test(words) && isPeople(tree, head, lexicon) === true,
  )
  return found === undefined
    ? undefined
    : askAfter('Pour qui', found, assertion, lexicon, 0.62, { fronted: false })
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
  const human = token.upos === 'VERB' ? false : isPeople(tree, head, lexicon)
  const passive = tree.tokens[clause.predicate - 1]?.form === 'été'
  const agent = token.relation === 'obl:agent' && preposition === 'par' && passive
  const verb = tree.tokens[clause.predicate]?.lemma ?? ''
  const governed = governs(verb, preposition)
  if (/^de$/u.test(preposition) && token.upos === 'VERB') return governed ? 'De quoi' : undefined
  if (token.features.NumType !== undefined || COUNTED.test(words)) return undefined
  if (human === undefined || !(agent || governed || (human && PERSONAL.test(preposition)))) return undefined
  if (human && preposition === 'à' && !gives(verb)) return undefined
  const word = preposition.charAt(0).toUpperCase() + preposition.slice(1)
  return `${word} ${human ? 'qui' : 'quoi'}`
}

/** « avec 885 personnes »: one asks how many. */
const COUNTED = /^\p{L}+ (?:\d|une? (?:dizaine|vingtaine|trentaine|cinquantaine|centaine|millier))/iu

/** Before people these ask for whom, whatever the verb. */
const PERSONAL = /^(?:à|contre)$/u
