import type { BackgroundTopic } from '../../background.ts'
import { abonnementNumerique } from './abonnement-numerique.ts'
import { abstention } from './abstention.ts'
import { abusDeBiensSociaux } from './abus-de-biens-sociaux.ts'
import { abusDeConfiance } from './abus-de-confiance.ts'
import { abusDePositionDominante } from './abus-de-position-dominante.ts'
import { accidentDuTravail } from './accident-du-travail.ts'
import { accordDeLibreEchange } from './accord-de-libre-echange.ts'
import { actionDeGroupe } from './action-de-groupe.ts'
import { activitePartielle } from './activite-partielle.ts'
import { adhesionALUnionEuropeenne } from './adhesion-a-l-union-europeenne.ts'
import { agenceDeNotation } from './agence-de-notation.ts'
import { agenceDePresse } from './agence-de-presse.ts'
import { alerteEnlevement } from './alerte-enlevement.ts'
import { apologieDuTerrorisme } from './apologie-du-terrorisme.ts'
import { appelEnJustice } from './appel-en-justice.ts'
import { arcom } from './arcom.ts'
import { article493 } from './article-49-3.ts'
import { assassinat } from './assassinat.ts'
import { assembleeNationale } from './assemblee-nationale.ts'
import { associationDeMalfaiteurs } from './association-de-malfaiteurs.ts'
import { assuranceChomage } from './assurance-chomage.ts'
import { audiovisuelPublic } from './audiovisuel-public.ts'
import { balanceCommerciale } from './balance-commerciale.ts'
import { banqueCentraleEuropeenne } from './banque-centrale-europeenne.ts'
import { banqueMondiale } from './banque-mondiale.ts'
import { blanchiment } from './blanchiment.ts'
import { braceletElectronique } from './bracelet-electronique.ts'
import { brexit } from './brexit.ts'
import { cac40 } from './cac-40.ts'
import { casquesBleus } from './casques-bleus.ts'
import { centreDeRetention } from './centre-de-retention.ts'
import { cessezLeFeu } from './cessez-le-feu.ts'
import { chiffreDAffaires } from './chiffre-d-affaires.ts'
import { classementSansSuite } from './classement-sans-suite.ts'
import { clauseDeCession } from './clause-de-cession.ts'
import { cohabitation } from './cohabitation.ts'
import { comiteSocialEtEconomique } from './comite-social-et-economique.ts'
import { commissionDEnquete } from './commission-d-enquete.ts'
import { commissionEuropeenne } from './commission-europeenne.ts'
import { comparutionImmediate } from './comparution-immediate.ts'
import { compteDeCampagne } from './compte-de-campagne.ts'
import { concentrationDEntreprises } from './concentration-d-entreprises.ts'
import { concentrationDesMedias } from './concentration-des-medias.ts'
import { conflitDInterets } from './conflit-d-interets.ts'
import { conseilConstitutionnel } from './conseil-constitutionnel.ts'
import { conseilDEtat } from './conseil-d-etat.ts'
import { conseilDeLEurope } from './conseil-de-l-europe.ts'
import { conseilDeSecurite } from './conseil-de-securite.ts'
import { conseilEuropeen } from './conseil-europeen.ts'
import { conseilSuperieurDeLaMagistrature } from './conseil-superieur-de-la-magistrature.ts'
import { controleDIdentite } from './controle-d-identite.ts'
import { controleJudiciaire } from './controle-judiciaire.ts'
import { conventionCollective } from './convention-collective.ts'
import { conventionJudiciaireDInteretPublic } from './convention-judiciaire-d-interet-public.ts'
import { corruption } from './corruption.ts'
import { coupDEtat } from './coup-d-etat.ts'
import { courCriminelleDepartementale } from './cour-criminelle-departementale.ts'
import { courDAssises } from './cour-d-assises.ts'
import { courDeJusticeDeLUnionEuropeenne } from './cour-de-justice-de-l-union-europeenne.ts'
import { courDeJusticeDeLaRepublique } from './cour-de-justice-de-la-republique.ts'
import { courDesComptes } from './cour-des-comptes.ts'
import { courEuropeenneDesDroitsDeLHomme } from './cour-europeenne-des-droits-de-l-homme.ts'
import { courInternationaleDeJustice } from './cour-internationale-de-justice.ts'
import { courPenaleInternationale } from './cour-penale-internationale.ts'
import { crimeContreLHumanite } from './crime-contre-l-humanite.ts'
import { crimeDeGuerre } from './crime-de-guerre.ts'
import { decret } from './decret.ts'
import { defenseurDesDroits } from './defenseur-des-droits.ts'
import { deficitPublic } from './deficit-public.ts'
import { delitDInitie } from './delit-d-initie.ts'
import { departement } from './departement.ts'
import { destitution } from './destitution.ts'
import { detentionProvisoire } from './detention-provisoire.ts'
import { detournementDeFondsPublics } from './detournement-de-fonds-publics.ts'
import { dettePublique } from './dette-publique.ts'
import { diffamation } from './diffamation.ts'
import { directiveEuropeenne } from './directive-europeenne.ts'
import { discrimination } from './discrimination.ts'
import { dissolutionDAssociation } from './dissolution-d-association.ts'
import { dissolutionDeLAssemblee } from './dissolution-de-l-assemblee.ts'
import { dissuasionNucleaire } from './dissuasion-nucleaire.ts'
import { dividende } from './dividende.ts'
import { droitDAsile } from './droit-d-asile.ts'
import { droitDeReponse } from './droit-de-reponse.ts'
import { droitsDeDouane } from './droits-de-douane.ts'
import { droitsVoisins } from './droits-voisins.ts'
import { egaliteSalariale } from './egalite-salariale.ts'
import { electionPresidentielle } from './election-presidentielle.ts'
import { electionsEuropeennes } from './elections-europeennes.ts'
import { electionsLegislatives } from './elections-legislatives.ts'
import { electionsMunicipales } from './elections-municipales.ts'
import { electionsSenatoriales } from './elections-senatoriales.ts'
import { enlevementEtSequestration } from './enlevement-et-sequestration.ts'
import { enquetePreliminaire } from './enquete-preliminaire.ts'
import { escroquerie } from './escroquerie.ts'
import { espaceSchengen } from './espace-schengen.ts'
import { etatDUrgence } from './etat-d-urgence.ts'
import { extradition } from './extradition.ts'
import { feminicide } from './feminicide.ts'
import { ficheS } from './fiche-s.ts'
import { fondsMonetaireInternational } from './fonds-monetaire-international.ts'
import { fraudeFiscale } from './fraude-fiscale.ts'
import { g7 } from './g7.ts'
import { g20 } from './g20.ts'
import { gardeAVue } from './garde-a-vue.ts'
import { genocide } from './genocide.ts'
import { gracePresidentielle } from './grace-presidentielle.ts'
import { greve } from './greve.ts'
import { habitatIndigne } from './habitat-indigne.ts'
import { harcelementAuTravail } from './harcelement-au-travail.ts'
import { harcelementSexuel } from './harcelement-sexuel.ts'
import { hauteAutoritePourLaTransparence } from './haute-autorite-pour-la-transparence.ts'
import { homicideInvolontaire } from './homicide-involontaire.ts'
import { igpn } from './igpn.ts'
import { immuniteParlementaire } from './immunite-parlementaire.ts'
import { impotSurLaFortune } from './impot-sur-la-fortune.ts'
import { impotSurLeRevenu } from './impot-sur-le-revenu.ts'
import { ineligibilite } from './ineligibilite.ts'
import { inflation } from './inflation.ts'
import { informationJudiciaire } from './information-judiciaire.ts'
import { intercommunalite } from './intercommunalite.ts'
import { interpol } from './interpol.ts'
import { intersyndicale } from './intersyndicale.ts'
import { introductionEnBourse } from './introduction-en-bourse.ts'
import { jugeDInstruction } from './juge-d-instruction.ts'
import { justiceDesMineurs } from './justice-des-mineurs.ts'
import { laicite } from './laicite.ts'
import { legitimeDefense } from './legitime-defense.ts'
import { leveeDeFonds } from './levee-de-fonds.ts'
import { liberationConditionnelle } from './liberation-conditionnelle.ts'
import { liberteDeLaPresse } from './liberte-de-la-presse.ts'
import { liberteDeManifester } from './liberte-de-manifester.ts'
import { liberteDeReunion } from './liberte-de-reunion.ts'
import { licenciementEconomique } from './licenciement-economique.ts'
import { liquidationJudiciaire } from './liquidation-judiciaire.ts'
import { loiDeFinances } from './loi-de-finances.ts'
import { maire } from './maire.ts'
import { mandatDArretEuropeen } from './mandat-d-arret-europeen.ts'
import { miseEnDangerDAutrui } from './mise-en-danger-d-autrui.ts'
import { miseEnExamen } from './mise-en-examen.ts'
import { motionDeCensure } from './motion-de-censure.ts'
import { nationalisation } from './nationalisation.ts'
import { naturalisation } from './naturalisation.ts'
import { nicheFiscale } from './niche-fiscale.ts'
import { nonAssistanceAPersonneEnDanger } from './non-assistance-a-personne-en-danger.ts'
import { nonLieu } from './non-lieu.ts'
import { nonProliferationNucleaire } from './non-proliferation-nucleaire.ts'
import { nouvelleCaledonie } from './nouvelle-caledonie.ts'
import { obligationDeQuitterLeTerritoire } from './obligation-de-quitter-le-territoire.ts'
import { offrePubliqueDAchat } from './offre-publique-d-achat.ts'
import { onu } from './onu.ts'
import { opep } from './opep.ts'
import { ordonnance } from './ordonnance.ts'
import { organisationMondialeDuCommerce } from './organisation-mondiale-du-commerce.ts'
import { otan } from './otan.ts'
import { parlementEuropeen } from './parlement-europeen.ts'
import { parquetNationalAntiterroriste } from './parquet-national-antiterroriste.ts'
import { parquetNationalFinancier } from './parquet-national-financier.ts'
import { parrainages } from './parrainages.ts'
import { partieCivile } from './partie-civile.ts'
import { peineDeMort } from './peine-de-mort.ts'
import { perquisition } from './perquisition.ts'
import { personaNonGrata } from './persona-non-grata.ts'
import { plaiderCoupable } from './plaider-coupable.ts'
import { plainte } from './plainte.ts'
import { planDeSauvegardeDeLEmploi } from './plan-de-sauvegarde-de-l-emploi.ts'
import { politiqueAgricoleCommune } from './politique-agricole-commune.ts'
import { pourvoiEnCassation } from './pourvoi-en-cassation.ts'
import { pouvoirDAchat } from './pouvoir-d-achat.ts'
import { preavisDeGreve } from './preavis-de-greve.ts'
import { prefet } from './prefet.ts'
import { prescriptionPenale } from './prescription-penale.ts'
import { presidentielleAmericaine } from './presidentielle-americaine.ts'
import { presomptionDInnocence } from './presomption-d-innocence.ts'
import { procureurDeLaRepublique } from './procureur-de-la-republique.ts'
import { produitInterieurBrut } from './produit-interieur-brut.ts'
import { projetDeLoi } from './projet-de-loi.ts'
import { protectionDesSources } from './protection-des-sources.ts'
import { provocationALaHaine } from './provocation-a-la-haine.ts'
import { proxenetisme } from './proxenetisme.ts'
import { prudHommes } from './prud-hommes.ts'
import { publicite } from './publicite.ts'
import { questionPrioritaireDeConstitutionnalite } from './question-prioritaire-de-constitutionnalite.ts'
import { rappelDAmbassadeur } from './rappel-d-ambassadeur.ts'
import { recession } from './recession.ts'
import { reclusionAPerpetuite } from './reclusion-a-perpetuite.ts'
import { redressementJudiciaire } from './redressement-judiciaire.ts'
import { refere } from './refere.ts'
import { referendum } from './referendum.ts'
import { region } from './region.ts'
import { remaniement } from './remaniement.ts'
import { reserveFederale } from './reserve-federale.ts'
import { retraite } from './retraite.ts'
import { revenuDeSolidariteActive } from './revenu-de-solidarite-active.ts'
import { revisionConstitutionnelle } from './revision-constitutionnelle.ts'
import { sanctionsInternationales } from './sanctions-internationales.ts'
import { scrutinProportionnel } from './scrutin-proportionnel.ts'
import { senat } from './senat.ts'
import { seuilDePauvrete } from './seuil-de-pauvrete.ts'
import { smic } from './smic.ts'
import { sondage } from './sondage.ts'
import { surpopulationCarcerale } from './surpopulation-carcerale.ts'
import { sursis } from './sursis.ts'
import { tauxDeChomage } from './taux-de-chomage.ts'
import { tauxDirecteur } from './taux-directeur.ts'
import { teletravail } from './teletravail.ts'
import { temoinAssiste } from './temoin-assiste.ts'
import { titreDeSejour } from './titre-de-sejour.ts'
import { traficDeStupefiants } from './trafic-de-stupefiants.ts'
import { travailDissimule } from './travail-dissimule.ts'
import { travailleursDesPlateformes } from './travailleurs-des-plateformes.ts'
import { tribunalAdministratif } from './tribunal-administratif.ts'
import { tribunalCorrectionnel } from './tribunal-correctionnel.ts'
import { tva } from './tva.ts'
import { usageDesArmesParLaPolice } from './usage-des-armes-par-la-police.ts'
import { viol } from './viol.ts'
import { violencesConjugales } from './violences-conjugales.ts'
import { voteDeConfiance } from './vote-de-confiance.ts'
import { voteParProcuration } from './vote-par-procuration.ts'

/** Law and justice, police, politics and institutions, elections, diplomacy, labour, economy, companies, media. */
export const lawAndPolitics: readonly BackgroundTopic[] = [
  abonnementNumerique,
  abstention,
  abusDeBiensSociaux,
  abusDeConfiance,
  abusDePositionDominante,
  accidentDuTravail,
  accordDeLibreEchange,
  actionDeGroupe,
  activitePartielle,
  adhesionALUnionEuropeenne,
  agenceDeNotation,
  agenceDePresse,
  alerteEnlevement,
  apologieDuTerrorisme,
  appelEnJustice,
  arcom,
  article493,
  assassinat,
  assembleeNationale,
  associationDeMalfaiteurs,
  assuranceChomage,
  audiovisuelPublic,
  balanceCommerciale,
  banqueCentraleEuropeenne,
  banqueMondiale,
  blanchiment,
  braceletElectronique,
  brexit,
  cac40,
  casquesBleus,
  centreDeRetention,
  cessezLeFeu,
  chiffreDAffaires,
  classementSansSuite,
  clauseDeCession,
  cohabitation,
  comiteSocialEtEconomique,
  commissionDEnquete,
  commissionEuropeenne,
  comparutionImmediate,
  compteDeCampagne,
  concentrationDEntreprises,
  concentrationDesMedias,
  conflitDInterets,
  conseilConstitutionnel,
  conseilDEtat,
  conseilDeLEurope,
  conseilDeSecurite,
  conseilEuropeen,
  conseilSuperieurDeLaMagistrature,
  controleDIdentite,
  controleJudiciaire,
  conventionCollective,
  conventionJudiciaireDInteretPublic,
  corruption,
  coupDEtat,
  courCriminelleDepartementale,
  courDAssises,
  courDeJusticeDeLUnionEuropeenne,
  courDeJusticeDeLaRepublique,
  courDesComptes,
  courEuropeenneDesDroitsDeLHomme,
  courInternationaleDeJustice,
  courPenaleInternationale,
  crimeContreLHumanite,
  crimeDeGuerre,
  decret,
  defenseurDesDroits,
  deficitPublic,
  delitDInitie,
  departement,
  destitution,
  detentionProvisoire,
  detournementDeFondsPublics,
  dettePublique,
  diffamation,
  directiveEuropeenne,
  discrimination,
  dissolutionDAssociation,
  dissolutionDeLAssemblee,
  dissuasionNucleaire,
  dividende,
  droitDAsile,
  droitDeReponse,
  droitsDeDouane,
  droitsVoisins,
  egaliteSalariale,
  electionPresidentielle,
  electionsEuropeennes,
  electionsLegislatives,
  electionsMunicipales,
  electionsSenatoriales,
  enlevementEtSequestration,
  enquetePreliminaire,
  escroquerie,
  espaceSchengen,
  etatDUrgence,
  extradition,
  feminicide,
  ficheS,
  fondsMonetaireInternational,
  fraudeFiscale,
  g20,
  g7,
  gardeAVue,
  genocide,
  gracePresidentielle,
  greve,
  habitatIndigne,
  harcelementAuTravail,
  harcelementSexuel,
  hauteAutoritePourLaTransparence,
  homicideInvolontaire,
  igpn,
  immuniteParlementaire,
  impotSurLaFortune,
  impotSurLeRevenu,
  ineligibilite,
  inflation,
  informationJudiciaire,
  intercommunalite,
  interpol,
  intersyndicale,
  introductionEnBourse,
  jugeDInstruction,
  justiceDesMineurs,
  laicite,
  legitimeDefense,
  leveeDeFonds,
  liberationConditionnelle,
  liberteDeLaPresse,
  liberteDeManifester,
  liberteDeReunion,
  licenciementEconomique,
  liquidationJudiciaire,
  loiDeFinances,
  maire,
  mandatDArretEuropeen,
  miseEnDangerDAutrui,
  miseEnExamen,
  motionDeCensure,
  nationalisation,
  naturalisation,
  nicheFiscale,
  nonAssistanceAPersonneEnDanger,
  nonLieu,
  nonProliferationNucleaire,
  nouvelleCaledonie,
  obligationDeQuitterLeTerritoire,
  offrePubliqueDAchat,
  onu,
  opep,
  ordonnance,
  organisationMondialeDuCommerce,
  otan,
  parlementEuropeen,
  parquetNationalAntiterroriste,
  parquetNationalFinancier,
  parrainages,
  partieCivile,
  peineDeMort,
  perquisition,
  personaNonGrata,
  plaiderCoupable,
  plainte,
  planDeSauvegardeDeLEmploi,
  politiqueAgricoleCommune,
  pourvoiEnCassation,
  pouvoirDAchat,
  preavisDeGreve,
  prefet,
  prescriptionPenale,
  presidentielleAmericaine,
  presomptionDInnocence,
  procureurDeLaRepublique,
  produitInterieurBrut,
  projetDeLoi,
  protectionDesSources,
  provocationALaHaine,
  proxenetisme,
  prudHommes,
  publicite,
  questionPrioritaireDeConstitutionnalite,
  rappelDAmbassadeur,
  recession,
  reclusionAPerpetuite,
  redressementJudiciaire,
  refere,
  referendum,
  region,
  remaniement,
  reserveFederale,
  retraite,
  revenuDeSolidariteActive,
  revisionConstitutionnelle,
  sanctionsInternationales,
  scrutinProportionnel,
  senat,
  seuilDePauvrete,
  smic,
  sondage,
  surpopulationCarcerale,
  sursis,
  tauxDeChomage,
  tauxDirecteur,
  teletravail,
  temoinAssiste,
  titreDeSejour,
  traficDeStupefiants,
  travailDissimule,
  travailleursDesPlateformes,
  tribunalAdministratif,
  tribunalCorrectionnel,
  tva,
  usageDesArmesParLaPolice,
  viol,
  violencesConjugales,
  voteDeConfiance,
  voteParProcuration,
]
