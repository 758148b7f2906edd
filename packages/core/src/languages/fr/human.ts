import type { Tree } from '../../reading/tree.ts'
import type { Lexicon } from '../language.ts'

/** People whose word has one gender: they are asked for by « qui ». */
const PERSONS = new Set(
  (
    'personne homme femme enfant gens victime témoin membre individu habitant ministre préfet juge président présidente ' +
    'directeur directrice maire porte-parole responsable chef médecin pompier sauveteur policier gendarme soldat militaire ' +
    'proche mère père fils fille frère sœur roi reine prince pape évêque élève étudiant figure numéro opposant PDG avocat ' +
    'acteur comédien chanteur procureur auteur historien professeur écrivain capitaine colonel général commandant ' +
    'sélectionneur entraîneur gardien défenseur milieu attaquant patron fondateur leader otage suspect'
  ).split(' '),
)
/** Bodies of people, asked for by « qui » as well. */
const BODIES = new Set(
  (
    'autorité police gendarmerie armée gouvernement ministère préfecture parquet tribunal cour parlement sénat assemblée ' +
    'commission conseil direction mairie ville municipalité département région état syndicat intersyndicale association ' +
    'fédération collectif parti opposition majorité société entreprise groupe laboratoire banque équipe club agence ' +
    'organisation institution université secours médias presse chaîne journal quotidien famille couple'
  ).split(' '),
)

/** Things whose name has both genders: « livre », « poste », « tour ». */
const THINGS = new Set(
  (
    'livre poste tour mode voile manche mémoire moule page pendule poêle vase vapeur somme solde greffe physique politique ' +
    'critique garde aide chose élastique œuvre période relâche hymne après-midi amour orgue délice espace cartouche couple enseigne ' +
    'merci mort ombre parallèle finale point place porte vague crêpe champagne cache foudre moufle mousse pique ' +
    'plastique platine pourpre radio rose secrète statuaire suite trompette virus cause chef-lieu'
  ).split(' '),
)

/**
 * Whether a noun stands for people or a body of people; undefined for a name that the lexicon does not
 * know as a person's, which may be a ship as well as a firm.
 */
export function isHuman(tree: Tree, index: number, lexicon: Lexicon): boolean | undefined {
  const token = tree.tokens[index]
  if (token === undefined) return undefined
  if (token.upos === 'PROPN' || token.upos === 'X')
    return lexicon.analyse(token.form).some(({ name }) => name === 'given') ? true : undefined
  if (token.upos !== 'NOUN') return undefined
  const named = tree
    .dependents(index, 'appos', 'flat', 'nmod')
    .some((name) => lexicon.analyse(tree.tokens[name]?.form ?? '').some(({ name: kind }) => kind === 'given'))
  return named || isPersonNoun(token.lemma, lexicon)
}

/** A name whose words the lexicon knows as a person's. */
export const isPersonName = (tree: Tree, index: number, lexicon: Lexicon): boolean =>
  [index, ...tree.dependents(index, 'flat')].some((at) =>
    lexicon.analyse(tree.tokens[at]?.form ?? '').some(({ name }) => name === 'given'),
  )

/** A noun of people or of a body of people. */
export const isPersonNoun = (lemma: string, lexicon: Lexicon): boolean =>
  BODIES.has(lemma.toLowerCase()) || isIndividual(lemma, lexicon)

/** A noun of one person: « préfète », not « police ». */
export const isIndividual = (lemma: string, lexicon: Lexicon): boolean =>
  PERSONS.has(lemma.toLowerCase()) ||
  (![THINGS, BODIES, ORGANISATIONS].some((nouns) => nouns.has(lemma.toLowerCase())) &&
    inBothGenders(lemma, lexicon))

/** « salarié, salariée », « enquêteur, enquêtrice »: a noun of people has both. */
const inBothGenders = (lemma: string, lexicon: Lexicon): boolean => {
  const analyses = lexicon.analyse(lemma).filter(({ upos }) => upos === 'NOUN')
  const epicene = analyses.some(
    ({ features }) => features.Gender === undefined && features.Number !== undefined,
  )
  const feminine = lexicon.inflect(lemma, 'NOUN', { Gender: 'Fem', Number: 'Sing' })
  const masculine = lexicon.inflect(lemma, 'NOUN', { Gender: 'Masc', Number: 'Sing' })
  return epicene || (feminine !== undefined && masculine !== undefined && feminine !== masculine)
}

const ORGANISATIONS = new Set(
  (
    'société entreprise groupe association agence compagnie laboratoire start-up club syndicat parti université cabinet banque ' +
    'ONG revue magazine chaîne journal quotidien hebdomadaire application plate-forme plateforme fédération fondation institut éditeur ' +
    'constructeur opérateur assureur distributeur fabricant filiale coopérative mutuelle collectif organisation site studio ' +
    'festival musée hôpital clinique école lycée collège équipementier fournisseur enseigne marque réseau média station radio'
  ).split(' '),
)

/** A noun of bodies that have a name. */
export const isOrganisation = (lemma: string): boolean => ORGANISATIONS.has(lemma.toLowerCase())
