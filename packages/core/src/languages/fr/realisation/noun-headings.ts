import { spanOfRange, type Tree } from '../../../reading/tree.ts'
import { overlaps } from '../../../span.ts'
import type { Passage, SubheadingDraft } from '../../realisation.ts'
import { deverbalNouns } from '../deverbal-nouns.ts'
import { capitalise } from '../elision.ts'
import { phraseAgrees } from './clause.ts'
import { compose } from './compose.ts'
import { trimEdges } from './trim.ts'

const FEWEST_WORDS = 3
const MOST_WORDS = 9
/** What the sentence is about weighs more than what is only in it. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^nsubj/u, 0.42],
  [/^obj$/u, 0.37],
  [/^(?:obl|appos|conj)/u, 0.3],
]

/**
 * The noun phrases of a sentence as plain headings, its subject first. Only such as say something by
 * themselves: an article, a noun and what describes it.
 */
export function nounHeadings(passage: Passage): readonly SubheadingDraft[] {
  const { tree } = passage
  return tree.tokens.flatMap((token, index) => {
    const weight = WEIGHTS.find(([relation]) => relation.test(token.relation))?.[1]
    const words = weight === undefined ? undefined : phraseAt(passage, index)
    return weight === undefined || words === undefined ? [] : [{ text: capitalise(words), weight }]
  })
}

/** The phrase under a noun without its preposition; undefined where it says nothing alone. */
function phraseAt({ tree, text, quotes, dates }: Passage, index: number): string | undefined {
  const whole = trimEdges(tree.tokens, tree.range(index))
  if (whole === undefined || !tree.isProjective(index) || !phraseAgrees(tree, index)) return undefined
  const [preposition] = tree.dependents(index, 'case')
  const range = preposition === whole.first ? { first: whole.first + 1, last: whole.last } : whole
  const span = spanOfRange(tree.tokens, range)
  if (!describes(tree, index, range.first) || [...quotes, ...dates].some((one) => overlaps(one, span)))
    return undefined
  const words = compose(text, tree, [range])
  const count = words.split(' ').length
  // « Le match éliminatoire Bulgarie » of « Bulgarie-France »
  const cut = /^[-–—/]/u.test(text.slice(span.end))
  return cut || count < FEWEST_WORDS || count > MOST_WORDS || NOT_PLAIN.test(words) ? undefined : words
}

const NOT_PLAIN = /[,;:()«»"]| (?:qui|que|dont|où) |(?<!\p{L})(?:son|sa|ses|leurs?|cet?|cette|ces)(?!\p{L})/u

/** « Un impressionnant déploiement de l’armée », not « Son retour », « Le retour » nor « L’action de Tesla ». */
function describes(tree: Tree, head: number, first: number): boolean {
  const opening = tree.tokens[first]
  const noun = tree.tokens[head]
  const article =
    opening?.upos === 'DET' && opening.features.Poss !== 'Yes' && opening.features.PronType === 'Art'
  const detail = tree.dependents(head, 'nmod').some((index) => index > head)
  return noun?.upos === 'NOUN' && EVENTS.has(noun.lemma) && article && detail
}

/** Nouns of what happens: a phrase of a person, a place or a thing says nothing of it. */
const EVENTS: ReadonlySet<string> = new Set([
  ...[...deverbalNouns.values()].map(({ noun }) => noun.toLowerCase()),
  ...(
    'absence accident accord affaire appel attaque attentat baisse bilan boom campagne chute conflit combat concours ' +
    'crise débat décès défaite départ dérapage désaccord difficulté divorce drame échec éclipse effet élan ' +
    'élection enjeu enquête épidémie éruption essor exploit explosion faillite fin flambée fraude fuite grève guerre ' +
    'hausse hommage impact incendie incident inquiétude lutte manifestation match menace mobilisation mort naufrage ' +
    'offensive opération panne pénurie percée perte polémique première procès projet rachat rapt recours record ' +
    'recrudescence réforme relance remaniement renfort rentrée report retour réveil révolte revers riposte risque rixe scandale ' +
    'séisme sommet succès tempête tensions tension tollé tragédie trafic transfert vague victoire violence vol'
  ).split(' '),
])
