/** A noun of action and its gender. */
export interface DeverbalNoun {
  readonly noun: string
  readonly gender: 'Masc' | 'Fem'
}

/**
 * Nouns of action of the verbs that news uses, « verb noun » in the order of the alphabet. Only where noun and
 * verb say the same of the same things; the test holds that the lexicon knows each noun with its gender.
 */
const MASCULINE = `
  déposer dépôt, tourner tournage, rapatrier rapatriement, rétablir rétablissement, démarrer démarrage,
  abaisser abaissement, abandonner abandon, accompagner accompagnement, accoucher accouchement, accroître accroissement,
  affaiblir affaiblissement, affronter affrontement, agrandir agrandissement, allonger allongement, aménager aménagement, apaiser apaisement, atterrir atterrissage, avertir avertissement, bloquer blocage, bombarder bombardement,
  boycotter boycott, changer changement, chiffrer chiffrement, classer classement, confiner confinement,
  contourner contournement, contrôler contrôle, couronner couronnement, déblayer déblaiement, débarquer débarquement,
  débloquer déblocage, déclencher déclenchement, décoller décollage, déconfiner déconfinement, défiler défilé,
  dégager dégagement, démanteler démantèlement, déménager déménagement, départager départage,
  déployer déploiement, dépasser dépassement, dérailler déraillement, désarmer désarmement,
  détourner détournement, développer développement, devancer devancement, durcir durcissement,
  échouer échec, écrouler écroulement, effondrer effondrement, embraser embrasement,
  empoisonner empoisonnement, emprisonner emprisonnement, encadrer encadrement, engager engagement, enlever enlèvement, enrichir enrichissement, enterrer enterrement, équiper équipement, étaler étalement,
  financer financement, fléchir fléchissement, franchir franchissement, geler gel,
  incendier incendie, isoler isolement, lancer lancement, larguer largage, licencier licenciement,
  limoger limogeage, maintenir maintien, naufrager naufrage, parrainer parrainage,
  partager partage, placer placement, plonger plongeon, prélever prélèvement,
  rajeunir rajeunissement, ralentir ralentissement, rallier ralliement, rassembler rassemblement,
  rattraper rattrapage, ravitailler ravitaillement, recenser recensement, recourir recours, recruter recrutement,
  reculer recul, redresser redressement, refuser refus, rejeter rejet, relâcher relâchement,
  rembourser remboursement, remplacer remplacement, renforcer renforcement, renoncer renoncement, renouveler renouvellement,
  renverser renversement, replier repli, reporter report, retirer retrait, retourner retour, saboter sabotage,
  sauver sauvetage, soulager soulagement, soutenir soutien, stationner stationnement, survoler survol,
  témoigner témoignage, traiter traitement, transférer transfert, transporter transport,
  vieillir vieillissement, voler vol, voter vote, acheter achat, combattre combat, décéder décès,
  embarquer embarquement, essayer essai, investir investissement, juger jugement, payer paiement, piller pillage,
  pirater piratage, regrouper regroupement, tester test, truquer trucage, verser versement, assassiner assassinat,
  écraser écrasement, élargir élargissement, épuiser épuisement, établir établissement, étouffer étouffement,
  glisser glissement, lyncher lynchage, pilonner pilonnage, plafonner plafonnement,
  rapprocher rapprochement, repêcher repêchage, 
  rétrécir rétrécissement, réveiller réveil, virer virement
`
const FEMININE = `
  annoncer annonce, fonder fondation, instaurer instauration, instituer institution, présenter présentation,
  reprendre reprise, dénoncer dénonciation, entrer entrée, sortir sortie, rencontrer rencontre,
  délocaliser délocalisation, embaucher embauche, protéger protection, abolir abolition, accélérer accélération, acquérir acquisition, activer activation, adopter adoption, aggraver aggravation,
  agresser agression, améliorer amélioration, annexer annexion, annuler annulation, apparaître apparition,
  approuver approbation, arrêter arrestation, arriver arrivée, attaquer attaque, attribuer attribution,
  augmenter augmentation, autoriser autorisation, baisser baisse, célébrer célébration, chuter chute, collecter collecte,
  commémorer commémoration, condamner condamnation, confirmer confirmation, confisquer confiscation,
  construire construction, consulter consultation, contaminer contamination, convoquer convocation, coordonner coordination,
  créer création, découvrir découverte, dégrader dégradation, démissionner démission,
  démolir démolition, désigner désignation, destituer destitution, détenir détention,
  détecter détection, détruire destruction, diffuser diffusion, diminuer diminution, disparaître disparition,
  dissoudre dissolution, distribuer distribution, élire élection, éliminer élimination, éteindre extinction,
  étendre extension, évacuer évacuation, évader évasion, exécuter exécution, expérimenter expérimentation,
  exploser explosion, exporter exportation, expulser expulsion, extrader extradition, fabriquer fabrication,
  fermer fermeture, fusionner fusion, généraliser généralisation, hospitaliser hospitalisation,
  identifier identification, inaugurer inauguration, inculper inculpation, indemniser indemnisation,
  installer installation, intensifier intensification, interdire interdiction, interpeller interpellation,
  interrompre interruption, introduire introduction, inscrire inscription, inspecter inspection, livrer livraison,
  localiser localisation, manifester manifestation, mobiliser mobilisation, modifier modification, mourir mort,
  naître naissance, nationaliser nationalisation, négocier négociation, nommer nomination, obtenir obtention,
  occuper occupation, organiser organisation, ouvrir ouverture,
  privatiser privatisation, prolonger prolongation, promulguer promulgation, publier publication,
  ratifier ratification, réaliser réalisation, recommander recommandation, reconduire reconduction,
  reconstruire reconstruction, réduire réduction, réélire réélection, régulariser régularisation, relancer relance,
  relaxer relaxe, remettre remise, rénover rénovation, rentrer rentrée, répartir répartition,
  restaurer restauration, restituer restitution, réunir réunion, rouvrir réouverture, saisir saisie,
  sanctionner sanction, signer signature, stabiliser stabilisation, supprimer suppression,
  surveiller surveillance, suspendre suspension, transformer transformation, transmettre transmission,
  utiliser utilisation, vacciner vaccination, valider validation, vendre vente, visiter visite,
  céder cession, clôturer clôture, comparaître comparution, conclure conclusion, conquérir conquête,
  convertir conversion, défendre défense, divulguer divulgation, émettre émission, éradiquer éradication,
  évaluer évaluation, évoluer évolution, exclure exclusion, fouiller fouille, immatriculer immatriculation,
  intervenir intervention, légaliser légalisation, libérer libération, limiter limitation, moderniser modernisation,
  opérer opération, perquisitionner perquisition, préparer préparation,
  promouvoir promotion, récolter récolte, récupérer récupération, réhabiliter réhabilitation,
  relocaliser relocalisation, réparer réparation, résilier résiliation, séquestrer séquestration,
  simplifier simplification, traverser traversée, unifier unification, valoriser valorisation,
  vérifier vérification, abroger abrogation, adhérer adhésion, capturer capture, cesser cessation, collaborer collaboration, coopérer coopération, décontaminer décontamination,
  déporter déportation, dépolluer dépollution, désinfecter désinfection, dévaluer dévaluation, exhumer exhumation,
  exonérer exonération, falsifier falsification, incarcérer incarcération, infecter infection, inhumer inhumation,
  inonder inondation, liquider liquidation, mutiler mutilation, persécuter persécution, profaner profanation,
  réquisitionner réquisition, rétrocéder rétrocession, réviser révision, stériliser stérilisation,
  végétaliser végétalisation
`

const entries = (list: string, gender: DeverbalNoun['gender']): (readonly [string, DeverbalNoun])[] =>
  list
    .split(',')
    .map((pair) => pair.trim().split(/\s+/u))
    .flatMap(([verb = '', noun = '']) => (verb === noun ? [] : [[verb, { noun, gender }] as const]))

/** The noun of action of a verb, by its infinitive. */
export const deverbalNouns: ReadonlyMap<string, DeverbalNoun> = new Map([
  ...entries(MASCULINE, 'Masc'),
  ...entries(FEMININE, 'Fem'),
])
