import { TRAIT } from '../../../packages/core/src/languages/proof.ts'
import type { Token } from '../../../packages/core/src/reading/reading.ts'
import type { Tools } from './alteration.ts'

/** Whoever and whatever can do something to somebody, by lemma. */
const ACTING = new Set(
  `acheteur adjoint adversaire agence agent agriculteur ambassadeur animal arbitre armateur armée artiste association
  assureur autorité avocat banque biologiste bénévole camp candidat capitaine centriste champion chasseur chercheur
  chirurgien citoyen client clinique club collectif collège comité commerçant commission commune compagnie comtesse
  concurrent conducteur conseil conseiller consommateur consortium constructeur coopérative coureur cour couple
  délégation délégué département député directeur directrice direction dirigeant distributeur docker écologiste économiste
  éleveur élu élève employeur employé enquêteur enseignant entraîneur entreprise escroc État expert exploitant famille
  fédération filiale fournisseur gardien gardienne gendarme gendarmerie gouvernement gouverneur groupe habitant historien
  historienne hôpital infirmier infirmière ingénieur inspecteur investisseur joueur joueuse journaliste juge laboratoire
  leader ligue locataire loup lycéen magistrat maire mairie majorité manifestant médecin médiateur métropole militant
  ministre ministère musée mutuelle navigateur négociateur opérateur opposition Ordre organisateur ours ourse parent
  parlement parquet parti passager patient patron pays policier police pompier porte-parole préfecture préfet
  préfète président présidente prévenu procureur procureure producteur professeur promoteur propriétaire proviseur
  proviseure psychologue pêcheur pharmacien pilote recteur rectorat rectrice régie région responsable retraité rival roi
  salarié secrétaire sélectionneur sénateur société sous-traitant spectateur suspect syndicat supporteur témoin
  titulaire transporteur tribunal troupeau troupe union université usine vainqueur vendeur vétérinaire victime
  ville voisin voleur voyageur équipe étudiant électeur`.split(/\s+/u),
)

/** What is counted among people or bodies though it does nothing. */
const NEVER = /^(?:numéros?|finales?|(?:la |le |les )?siens?|siennes?)$/iu

/** A noun of somebody, or a name that is no common word. */
export function isActing({ form, lemma, upos }: Token, { lexicon, traitsOf }: Tools): boolean {
  if (NEVER.test(form)) return false
  if (upos === 'NOUN')
    return ACTING.has(lemma) || (traitsOf(form) & (TRAIT.person | TRAIT.organisation)) !== 0
  const known = lexicon.analyse(form)
  return known.length === 0 || known.some(({ name }) => name !== undefined)
}
