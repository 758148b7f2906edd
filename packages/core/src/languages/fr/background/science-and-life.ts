import type { BackgroundTopic } from '../../background.ts'
import { academieFrancaise } from './academie-francaise.ts'
import { accelerateurDeParticules } from './accelerateur-de-particules.ts'
import { accidentNucleaire } from './accident-nucleaire.ts'
import { addiction } from './addiction.ts'
import { adnAncien } from './adn-ancien.ts'
import { agenceRegionaleDeSante } from './agence-regionale-de-sante.ts'
import { agricultureBiologique } from './agriculture-biologique.ts'
import { aideAlimentaire } from './aide-alimentaire.ts'
import { alcoolAuVolant } from './alcool-au-volant.ts'
import { algorithmeDeRecommandation } from './algorithme-de-recommandation.ts'
import { alguesVertes } from './algues-vertes.ts'
import { allocationsFamiliales } from './allocations-familiales.ts'
import { amiante } from './amiante.ts'
import { anneeLumiere } from './annee-lumiere.ts'
import { ansm } from './ansm.ts'
import { anssi } from './anssi.ts'
import { antibioresistance } from './antibioresistance.ts'
import { appellationDOrigine } from './appellation-d-origine.ts'
import { apprentissage } from './apprentissage.ts'
import { archeologiePreventive } from './archeologie-preventive.ts'
import { arretCardiaque } from './arret-cardiaque.ts'
import { assistanceMedicaleALaProcreation } from './assistance-medicale-a-la-procreation.ts'
import { assistanceVideoALArbitrage } from './assistance-video-a-l-arbitrage.ts'
import { asteroide } from './asteroide.ts'
import { autisme } from './autisme.ts'
import { autorisationDeMiseSurLeMarche } from './autorisation-de-mise-sur-le-marche.ts'
import { avalanche } from './avalanche.ts'
import { avc } from './avc.ts'
import { baccalaureat } from './baccalaureat.ts'
import { ballonDOr } from './ballon-d-or.ts'
import { bea } from './bea.ts'
import { bienEtreAnimal } from './bien-etre-animal.ts'
import { biocarburant } from './biocarburant.ts'
import { biodiversite } from './biodiversite.ts'
import { blessureDesLigamentsCroises } from './blessure-des-ligaments-croises.ts'
import { boiteNoire } from './boite-noire.ts'
import { bosonDeHiggs } from './boson-de-higgs.ts'
import { bronchiolite } from './bronchiolite.ts'
import { cancer } from './cancer.ts'
import { canicule } from './canicule.ts'
import { canonisation } from './canonisation.ts'
import { carotteDeGlace } from './carotte-de-glace.ts'
import { catastropheNaturelle } from './catastrophe-naturelle.ts'
import { celluleDUrgenceMedicoPsychologique } from './cellule-d-urgence-medico-psychologique.ts'
import { cesarDuCinema } from './cesar-du-cinema.ts'
import { cetaces } from './cetaces.ts'
import { championnatDEuropeDeFootball } from './championnat-d-europe-de-football.ts'
import { chasse } from './chasse.ts'
import { chiffrement } from './chiffrement.ts'
import { chronologieDesMedias } from './chronologie-des-medias.ts'
import { cnil } from './cnil.ts'
import { commotionCerebrale } from './commotion-cerebrale.ts'
import { conclave } from './conclave.ts'
import { confinement } from './confinement.ts'
import { congeParental } from './conge-parental.ts'
import { controleAerien } from './controle-aerien.ts'
import { copClimat } from './cop-climat.ts'
import { coronavirus } from './coronavirus.ts'
import { coupeDavis } from './coupe-davis.ts'
import { coupeDuMondeDeFootball } from './coupe-du-monde-de-football.ts'
import { crous } from './crous.ts'
import { cryptomonnaie } from './cryptomonnaie.ts'
import { cyberattaque } from './cyberattaque.ts'
import { dechetNucleaire } from './dechet-nucleaire.ts'
import { decrochageAerodynamique } from './decrochage-aerodynamique.ts'
import { deforestation } from './deforestation.ts'
import { delestage } from './delestage.ts'
import { deniDeService } from './deni-de-service.ts'
import { deriveSectaire } from './derive-sectaire.ts'
import { desertMedical } from './desert-medical.ts'
import { diabete } from './diabete.ts'
import { dinosaure } from './dinosaure.ts'
import { donDOrganes } from './don-d-organes.ts'
import { dopage } from './dopage.ts'
import { droitDAuteur } from './droit-d-auteur.ts'
import { droitsDesPassagersAeriens } from './droits-des-passagers-aeriens.ts'
import { drone } from './drone.ts'
import { eauPotable } from './eau-potable.ts'
import { ebola } from './ebola.ts'
import { eclipse } from './eclipse.ts'
import { editionGenomique } from './edition-genomique.ts'
import { educationPrioritaire } from './education-prioritaire.ts'
import { ehpad } from './ehpad.ts'
import { elNino } from './el-nino.ts'
import { elevageIntensif } from './elevage-intensif.ts'
import { encadrementDesLoyers } from './encadrement-des-loyers.ts'
import { energieNucleaire } from './energie-nucleaire.ts'
import { enqueteFerroviaire } from './enquete-ferroviaire.ts'
import { enquetePisa } from './enquete-pisa.ts'
import { eolienEnMer } from './eolien-en-mer.ts'
import { epidemie } from './epidemie.ts'
import { episodeCevenol } from './episode-cevenol.ts'
import { epr } from './epr.ts'
import { erosionDuLittoral } from './erosion-du-littoral.ts'
import { eruptionSolaire } from './eruption-solaire.ts'
import { eruptionVolcanique } from './eruption-volcanique.ts'
import { especeInvasive } from './espece-invasive.ts'
import { especeProtegee } from './espece-protegee.ts'
import { esperanceDeVie } from './esperance-de-vie.ts'
import { essaiClinique } from './essai-clinique.ts'
import { etudeObservationnelle } from './etude-observationnelle.ts'
import { eurovision } from './eurovision.ts'
import { exoplanete } from './exoplanete.ts'
import { explorationDeMars } from './exploration-de-mars.ts'
import { failleInformatique } from './faille-informatique.ts'
import { fairPlayFinancier } from './fair-play-financier.ts'
import { festivalDAvignon } from './festival-d-avignon.ts'
import { festivalDeCannes } from './festival-de-cannes.ts'
import { finDeVie } from './fin-de-vie.ts'
import { formule1 } from './formule-1.ts'
import { frAlert } from './fr-alert.ts'
import { fuiteDeDonnees } from './fuite-de-donnees.ts'
import { fusionNucleaire } from './fusion-nucleaire.ts'
import { gardeDEnfants } from './garde-d-enfants.ts'
import { gaspillageAlimentaire } from './gaspillage-alimentaire.ts'
import { gazAEffetDeSerre } from './gaz-a-effet-de-serre.ts'
import { gazNaturelLiquefie } from './gaz-naturel-liquefie.ts'
import { gelPrintanier } from './gel-printanier.ts'
import { giec } from './giec.ts'
import { glacier } from './glacier.ts'
import { glissementDeTerrain } from './glissement-de-terrain.ts'
import { glyphosate } from './glyphosate.ts'
import { grandChelemDeTennis } from './grand-chelem-de-tennis.ts'
import { grandModeleDeLangage } from './grand-modele-de-langage.ts'
import { grippe } from './grippe.ts'
import { grippeAviaire } from './grippe-aviaire.ts'
import { hameconnage } from './hameconnage.ts'
import { handicap } from './handicap.ts'
import { harcelementScolaire } from './harcelement-scolaire.ts'
import { hauteAutoriteDeSante } from './haute-autorite-de-sante.ts'
import { heureDEte } from './heure-d-ete.ts'
import { hydrogene } from './hydrogene.ts'
import { hydroxychloroquine } from './hydroxychloroquine.ts'
import { hypertrucage } from './hypertrucage.ts'
import { hypothyroidie } from './hypothyroidie.ts'
import { immuniteCollective } from './immunite-collective.ts'
import { incendieDHabitation } from './incendie-d-habitation.ts'
import { incendieDeForet } from './incendie-de-foret.ts'
import { informatiqueEnNuage } from './informatique-en-nuage.ts'
import { inondation } from './inondation.ts'
import { intelligenceArtificielle } from './intelligence-artificielle.ts'
import { interdictionDeStade } from './interdiction-de-stade.ts'
import { intermittentsDuSpectacle } from './intermittents-du-spectacle.ts'
import { intoxicationAlimentaire } from './intoxication-alimentaire.ts'
import { ivg } from './ivg.ts'
import { jeuxOlympiques } from './jeux-olympiques.ts'
import { jeuxParalympiques } from './jeux-paralympiques.ts'
import { journeesEuropeennesDuPatrimoine } from './journees-europeennes-du-patrimoine.ts'
import { lanceurSpatial } from './lanceur-spatial.ts'
import { legionellose } from './legionellose.ts'
import { ligneAGrandeVitesse } from './ligne-a-grande-vitesse.ts'
import { ligue1 } from './ligue-1.ts'
import { ligueDesChampions } from './ligue-des-champions.ts'
import { logementSocial } from './logement-social.ts'
import { logicielEspion } from './logiciel-espion.ts'
import { logicielMalveillant } from './logiciel-malveillant.ts'
import { loup } from './loup.ts'
import { maladieDAlzheimer } from './maladie-d-alzheimer.ts'
import { maladieDeLyme } from './maladie-de-lyme.ts'
import { marcheDeLArt } from './marche-de-l-art.ts'
import { mareeNoire } from './maree-noire.ts'
import { masqueDeProtection } from './masque-de-protection.ts'
import { maternite } from './maternite.ts'
import { medicamentGenerique } from './medicament-generique.ts'
import { meningite } from './meningite.ts'
import { meubleDeTourisme } from './meuble-de-tourisme.ts'
import { monoxydeDeCarbone } from './monoxyde-de-carbone.ts'
import { monumentHistorique } from './monument-historique.ts'
import { moustiqueTigre } from './moustique-tigre.ts'
import { muleFinanciere } from './mule-financiere.ts'
import { naissancePrematuree } from './naissance-prematuree.ts'
import { nappePhreatique } from './nappe-phreatique.ts'
import { navigationParSatellite } from './navigation-par-satellite.ts'
import { nitrateDAmmonium } from './nitrate-d-ammonium.ts'
import { nouvelleVague } from './nouvelle-vague.ts'
import { noyade } from './noyade.ts'
import { nutriScore } from './nutri-score.ts'
import { obesite } from './obesite.ts'
import { ogm } from './ogm.ts'
import { ondeGravitationnelle } from './onde-gravitationnelle.ts'
import { opioides } from './opioides.ts'
import { orage } from './orage.ts'
import { ordinateurQuantique } from './ordinateur-quantique.ts'
import { organisationMondialeDeLaSante } from './organisation-mondiale-de-la-sante.ts'
import { oscars } from './oscars.ts'
import { ouragan } from './ouragan.ts'
import { ours } from './ours.ts'
import { pacs } from './pacs.ts'
import { palmeDOr } from './palme-d-or.ts'
import { paludisme } from './paludisme.ts'
import { panneauSolaire } from './panneau-solaire.ts'
import { pantheon } from './pantheon.ts'
import { parcNational } from './parc-national.ts'
import { parcoursup } from './parcoursup.ts'
import { passageANiveau } from './passage-a-niveau.ts'
import { pastoralisme } from './pastoralisme.ts'
import { patrimoineMondial } from './patrimoine-mondial.ts'
import { pecheMaritime } from './peche-maritime.ts'
import { pelerinageALaMecque } from './pelerinage-a-la-mecque.ts'
import { penalty } from './penalty.ts'
import { penurieDeMedicaments } from './penurie-de-medicaments.ts'
import { permisAPoints } from './permis-a-points.ts'
import { perturbateurEndocrinien } from './perturbateur-endocrinien.ts'
import { pestePorcineAfricaine } from './peste-porcine-africaine.ts'
import { pesticide } from './pesticide.ts'
import { petitReacteurModulaire } from './petit-reacteur-modulaire.ts'
import { pfas } from './pfas.ts'
import { planBlanc } from './plan-blanc.ts'
import { planOrsec } from './plan-orsec.ts'
import { pollutionAtmospherique } from './pollution-atmospherique.ts'
import { pollutionPlastique } from './pollution-plastique.ts'
import { preventionDuSuicide } from './prevention-du-suicide.ts'
import { prixDeLElectricite } from './prix-de-l-electricite.ts'
import { prixGoncourt } from './prix-goncourt.ts'
import { prixNobel } from './prix-nobel.ts'
import { prixUniqueDuLivre } from './prix-unique-du-livre.ts'
import { publicationScientifique } from './publication-scientifique.ts'
import { radarAutomatique } from './radar-automatique.ts'
import { ramadan } from './ramadan.ts'
import { rancongiciel } from './rancongiciel.ts'
import { rappelDeProduit } from './rappel-de-produit.ts'
import { reanimation } from './reanimation.ts'
import { recensement } from './recensement.ts'
import { rechauffementClimatique } from './rechauffement-climatique.ts'
import { reconnaissanceFaciale } from './reconnaissance-faciale.ts'
import { recyclage } from './recyclage.ts'
import { renovationEnergetique } from './renovation-energetique.ts'
import { rentreeScolaire } from './rentree-scolaire.ts'
import { reseau5g } from './reseau-5g.ts'
import { restitutionDOeuvres } from './restitution-d-oeuvres.ts'
import { rgpd } from './rgpd.ts'
import { rolandGarros } from './roland-garros.ts'
import { rougeole } from './rougeole.ts'
import { samu } from './samu.ts'
import { sansAbri } from './sans-abri.ts'
import { santeMentale } from './sante-mentale.ts'
import { sauvetageEnMer } from './sauvetage-en-mer.ts'
import { secheresse } from './secheresse.ts'
import { secoursEnMontagne } from './secours-en-montagne.ts'
import { securiteCivile } from './securite-civile.ts'
import { seisme } from './seisme.ts'
import { semiConducteur } from './semi-conducteur.ts'
import { seveso } from './seveso.ts'
import { sida } from './sida.ts'
import { stationSpatialeInternationale } from './station-spatiale-internationale.ts'
import { tabac } from './tabac.ts'
import { tauxDeFecondite } from './taux-de-fecondite.ts'
import { telescopeSpatial } from './telescope-spatial.ts'
import { tempete } from './tempete.ts'
import { testDeDepistage } from './test-de-depistage.ts'
import { tirsAuBut } from './tirs-au-but.ts'
import { top14 } from './top-14.ts'
import { tornade } from './tornade.ts'
import { tourDeFrance } from './tour-de-france.ts'
import { tournoiDesSixNations } from './tournoi-des-six-nations.ts'
import { transfertDeJoueur } from './transfert-de-joueur.ts'
import { transportDeMatieresDangereuses } from './transport-de-matieres-dangereuses.ts'
import { trottinetteElectrique } from './trottinette-electrique.ts'
import { trouNoir } from './trou-noir.ts'
import { tsunami } from './tsunami.ts'
import { vacancesScolaires } from './vacances-scolaires.ts'
import { vaccination } from './vaccination.ts'
import { vagueDeFroid } from './vague-de-froid.ts'
import { vehiculeAutonome } from './vehicule-autonome.ts'
import { vendange } from './vendange.ts'
import { vendeeGlobe } from './vendee-globe.ts'
import { vigilanceMeteorologique } from './vigilance-meteorologique.ts'
import { vingtQuatreHeuresDuMans } from './vingt-quatre-heures-du-mans.ts'
import { voitureElectrique } from './voiture-electrique.ts'
import { zoneAFaiblesEmissions } from './zone-a-faibles-emissions.ts'
import { zoneHumide } from './zone-humide.ts'

/** Health, science, weather, nature, accidents, transport, technology, sport, culture, school, energy, farming, everyday life. */
export const scienceAndLife: readonly BackgroundTopic[] = [
  academieFrancaise,
  accelerateurDeParticules,
  accidentNucleaire,
  addiction,
  adnAncien,
  agenceRegionaleDeSante,
  agricultureBiologique,
  aideAlimentaire,
  alcoolAuVolant,
  algorithmeDeRecommandation,
  alguesVertes,
  allocationsFamiliales,
  amiante,
  anneeLumiere,
  ansm,
  anssi,
  antibioresistance,
  appellationDOrigine,
  apprentissage,
  archeologiePreventive,
  arretCardiaque,
  assistanceMedicaleALaProcreation,
  assistanceVideoALArbitrage,
  asteroide,
  autisme,
  autorisationDeMiseSurLeMarche,
  avalanche,
  avc,
  baccalaureat,
  ballonDOr,
  bea,
  bienEtreAnimal,
  biocarburant,
  biodiversite,
  blessureDesLigamentsCroises,
  boiteNoire,
  bosonDeHiggs,
  bronchiolite,
  cancer,
  canicule,
  canonisation,
  carotteDeGlace,
  catastropheNaturelle,
  celluleDUrgenceMedicoPsychologique,
  cesarDuCinema,
  cetaces,
  championnatDEuropeDeFootball,
  chasse,
  chiffrement,
  chronologieDesMedias,
  cnil,
  commotionCerebrale,
  conclave,
  confinement,
  congeParental,
  controleAerien,
  copClimat,
  coronavirus,
  coupeDavis,
  coupeDuMondeDeFootball,
  crous,
  cryptomonnaie,
  cyberattaque,
  dechetNucleaire,
  decrochageAerodynamique,
  deforestation,
  delestage,
  deniDeService,
  deriveSectaire,
  desertMedical,
  diabete,
  dinosaure,
  donDOrganes,
  dopage,
  droitDAuteur,
  droitsDesPassagersAeriens,
  drone,
  eauPotable,
  ebola,
  eclipse,
  editionGenomique,
  educationPrioritaire,
  ehpad,
  elNino,
  elevageIntensif,
  encadrementDesLoyers,
  energieNucleaire,
  enqueteFerroviaire,
  enquetePisa,
  eolienEnMer,
  epidemie,
  episodeCevenol,
  epr,
  erosionDuLittoral,
  eruptionSolaire,
  eruptionVolcanique,
  especeInvasive,
  especeProtegee,
  esperanceDeVie,
  essaiClinique,
  etudeObservationnelle,
  eurovision,
  exoplanete,
  explorationDeMars,
  failleInformatique,
  fairPlayFinancier,
  festivalDAvignon,
  festivalDeCannes,
  finDeVie,
  formule1,
  frAlert,
  fuiteDeDonnees,
  fusionNucleaire,
  gardeDEnfants,
  gaspillageAlimentaire,
  gazAEffetDeSerre,
  gazNaturelLiquefie,
  gelPrintanier,
  giec,
  glacier,
  glissementDeTerrain,
  glyphosate,
  grandChelemDeTennis,
  grandModeleDeLangage,
  grippe,
  grippeAviaire,
  hameconnage,
  handicap,
  harcelementScolaire,
  hauteAutoriteDeSante,
  heureDEte,
  hydrogene,
  hydroxychloroquine,
  hypertrucage,
  hypothyroidie,
  immuniteCollective,
  incendieDHabitation,
  incendieDeForet,
  informatiqueEnNuage,
  inondation,
  intelligenceArtificielle,
  interdictionDeStade,
  intermittentsDuSpectacle,
  intoxicationAlimentaire,
  ivg,
  jeuxOlympiques,
  jeuxParalympiques,
  journeesEuropeennesDuPatrimoine,
  lanceurSpatial,
  legionellose,
  ligneAGrandeVitesse,
  ligue1,
  ligueDesChampions,
  logementSocial,
  logicielEspion,
  logicielMalveillant,
  loup,
  maladieDAlzheimer,
  maladieDeLyme,
  marcheDeLArt,
  mareeNoire,
  masqueDeProtection,
  maternite,
  medicamentGenerique,
  meningite,
  meubleDeTourisme,
  monoxydeDeCarbone,
  monumentHistorique,
  moustiqueTigre,
  muleFinanciere,
  naissancePrematuree,
  nappePhreatique,
  navigationParSatellite,
  nitrateDAmmonium,
  nouvelleVague,
  noyade,
  nutriScore,
  obesite,
  ogm,
  ondeGravitationnelle,
  opioides,
  orage,
  ordinateurQuantique,
  organisationMondialeDeLaSante,
  oscars,
  ouragan,
  ours,
  pacs,
  palmeDOr,
  paludisme,
  panneauSolaire,
  pantheon,
  parcNational,
  parcoursup,
  passageANiveau,
  pastoralisme,
  patrimoineMondial,
  pecheMaritime,
  pelerinageALaMecque,
  penalty,
  penurieDeMedicaments,
  permisAPoints,
  perturbateurEndocrinien,
  pestePorcineAfricaine,
  pesticide,
  petitReacteurModulaire,
  pfas,
  planBlanc,
  planOrsec,
  pollutionAtmospherique,
  pollutionPlastique,
  preventionDuSuicide,
  prixDeLElectricite,
  prixGoncourt,
  prixNobel,
  prixUniqueDuLivre,
  publicationScientifique,
  radarAutomatique,
  ramadan,
  rancongiciel,
  rappelDeProduit,
  reanimation,
  recensement,
  rechauffementClimatique,
  reconnaissanceFaciale,
  recyclage,
  renovationEnergetique,
  rentreeScolaire,
  reseau5g,
  restitutionDOeuvres,
  rgpd,
  rolandGarros,
  rougeole,
  samu,
  sansAbri,
  santeMentale,
  sauvetageEnMer,
  secheresse,
  secoursEnMontagne,
  securiteCivile,
  seisme,
  semiConducteur,
  seveso,
  sida,
  stationSpatialeInternationale,
  tabac,
  tauxDeFecondite,
  telescopeSpatial,
  tempete,
  testDeDepistage,
  tirsAuBut,
  top14,
  tornade,
  tourDeFrance,
  tournoiDesSixNations,
  transfertDeJoueur,
  transportDeMatieresDangereuses,
  trottinetteElectrique,
  trouNoir,
  tsunami,
  vacancesScolaires,
  vaccination,
  vagueDeFroid,
  vehiculeAutonome,
  vendange,
  vendeeGlobe,
  vigilanceMeteorologique,
  vingtQuatreHeuresDuMans,
  voitureElectrique,
  zoneAFaiblesEmissions,
  zoneHumide,
]
