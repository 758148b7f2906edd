import type { Tree } from '../../../../reading/tree.ts'
import type { Lexicon } from '../../../language.ts'
import { isHuman, isPersonNoun } from '../../human.ts'

/** Endings of nouns of people; others with two genders are mostly things: « modèle », « alternative ». */
const ENDING =
  /(?:eurs?|euses?|rices?|iens?|iennes?|ants?|antes?|ents?|entes?|istes?|é|iers?|ières?|ais|aises?|ois|oises?|ains?|aines?|aires?|ards?|logues?|crates?|ètes?|ques?|ins?|ines?|els?|elles?|is|as|nes?|bes?|tes?|mes?|fs?|ves?|res?)$/u
const NO_PEOPLE =
  /^(?:ville|commune|département|région|état|pays|quartier|alternative|nombre|chiffre|chaîne|média|modèle|appareil|ligne|mesure|voie|cadre|texte|compte|affluent|courant|concurrence|extrême|plupart|reste|ensemble)$/iu

/** Whether « qui » asks for a noun: people and bodies of people, not places nor things with two genders. */
export function isPeople(tree: Tree, index: number, lexicon: Lexicon): boolean | undefined {
  const token = tree.tokens[index]
  const human = isHuman(tree, index, lexicon)
  if (human !== true || token?.upos !== 'NOUN') return human
  // « les déboires de Matteo Salvini » are none, for all the name.
  if (!isPersonNoun(token.lemma, lexicon)) return false
  return !NO_PEOPLE.test(token.lemma) && (ENDING.test(token.lemma) || BODY.test(token.lemma))
}

const BODY =
  /^(?:homme|femme|gens|préfet|juge|maire|chef|médecin|soldat|père|mère|fils|fille|frère|sœur|roi|prince|pape|évêque|élève|police|gendarmerie|armée|parquet|tribunal|cour|parlement|sénat|conseil|mairie|syndicat|intersyndicale|collectif|parti|opposition|société|entreprise|groupe|banque|équipe|club|agence|université|secours|presse|journal|famille|couple|colonel|général|patron|suspect|membre|individu|témoin|leader|porte-parole|enfant|PDG|avocat|professeur|écrivain|capitaine|otage)$/iu
