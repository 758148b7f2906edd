import type { Token } from '../../../../reading/reading.ts'
import { overlaps } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import { reporting } from '../../reporting.ts'
import type { Assertion } from '../assertion.ts'
import { askAfter, circumstancesOf } from './circumstance.ts'

const PLACE =
  /^(?:à|au|aux|en|dans|sur|près d|devant|derrière|autour d|aux abords d|aux environs d|au large d|au centre d|au cœur d|au nord d|au sud d|à l['’]est d|à l['’]ouest d|à proximité d)/iu
/** Of these, what only places have. */
const SURELY_PLACE =
  /^(?:devant|derrière|autour d|aux abords d|aux environs d|au large d|à proximité d|au nord d|au sud d|près d)/iu
/** Nouns of places that something happens in; what also names a body or a matter is left out. */
const PLACES = new Set(
  (
    'ville quartier rue avenue boulevard place gare aéroport port école lycée collège crèche hôpital clinique prison stade forêt montagne ' +
    'massif vallée usine siège centre tribunal marché région département commune village camp plage île mer océan fleuve rivière lac ' +
    'maison appartement immeuble hôtel restaurant bar café musée théâtre église cathédrale mosquée synagogue temple cimetière parc jardin ' +
    'champ ferme route autoroute pont tunnel station métro vallon zone secteur périphérie banlieue capitale pays continent territoire ' +
    'frontière côte littoral atelier entrepôt magasin supermarché boutique bureau salle gymnase campus chantier carrefour parking terrain ' +
    'colline sommet glacier volcan désert baie golfe détroit canal barrage centrale laboratoire domicile résidence palais château ambassade ' +
    'caserne commissariat kilomètre mètre sud nord est ouest nord-est nord-ouest sud-est sud-ouest'
  ).split(' '),
)
const MOST_WORDS = 18

/** « Où le train a-t-il déraillé ? — Il a déraillé près de Stonehaven. »: the noun is a place’s or has a place’s name. */
export function where(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause } = assertion
  const { tree } = passage
  const verb = tree.tokens[clause.predicate]?.lemma ?? ''
  const object = tree.dependents(clause.predicate, 'obj').length > 0
  // « a annoncé l’interdiction des rassemblements dans les parcs »: the place is that of the object.
  if (ELSEWHERE.test(verb) || (object && (reporting.has(verb) || PROPOSING.test(verb)))) return undefined
  for (const circumstance of circumstancesOf(assertion)) {
    const { range, words } = circumstance
    if (!PLACE.test(words) || words.split(' ').length > MOST_WORDS) continue
    const tokens = tree.tokens.slice(range.first, range.last + 1)
    const head = tokens.find((token) => /^(?:NOUN|PROPN)$/u.test(token.upos))
    if (head === undefined || !(SURELY_PLACE.test(words) || isPlace(head, lexicon))) continue
    if (passage.dates.some((date) => overlaps(date, circumstance.span))) continue
    const draft = askAfter('Où', circumstance, assertion, lexicon, 0.65)
    if (draft !== undefined) return draft
  }
  return undefined
}

/** Verbs whose object is an event with a place of its own. */
const PROPOSING =
  /^(?:demander|réclamer|proposer|décider|ordonner|interdire|autoriser|prévoir|exiger|recommander|préconiser|organiser|préparer|dénoncer|condamner|saluer|critiquer|évoquer|découvrir|constater|vouloir|souhaiter|promettre)$/u

/** What is « en France » or « à Paris » behind these is no place of theirs: « faire appel à Paris ». */
const ELSEWHERE =
  /^(?:appeler|demander|reprocher|accuser|renoncer|croire|investir|diviser|traduire|transformer|changer|mettre|compter|baser|insister|revenir|porter|peser|exhorter|inviter|apprendre|coûter|profiter|bénéficier|imposer|répondre|ressembler|succéder|attribuer|confier|céder|vendre)$/u

const isPlace = ({ form, lemma, upos }: Token, lexicon: Lexicon): boolean =>
  upos === 'PROPN'
    ? lexicon.analyse(form).some(({ name }) => name === 'place')
    : PLACES.has(lemma.toLowerCase())
