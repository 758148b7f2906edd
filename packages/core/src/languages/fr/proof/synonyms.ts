/**
 * Words that the press uses for one another: a line a set, lemmas of any kind. A word may stand in
 * several sets. What is opposed to something stands in `poles/` instead.
 */
export const SYNONYMS = `
abonné adhérent membre
chantier travaux travail
valoir estimer évaluer
ligoter attacher
provenance origine
rentrer retour revenir retourner
nouveau inédit neuf
manifestation contestation mobilisation protestation
procédure dossier
accident collision choc carambolage
accord entente compromis pacte convention
achever terminer finir conclure
acteur comédien
affecter toucher frapper atteindre concerner
bac baccalauréat
tourner fonctionner marcher
reprocher accuser
valable courir valide
dater remonter
titre action
appart appartement
car autocar
vélo bicyclette
affirmer déclarer dire indiquer assurer préciser expliquer annoncer souligner ajouter noter signaler faire-savoir
agent employé fonctionnaire salarié
agglomération métropole ville commune cité localité municipalité
aide soutien appui assistance secours
alerter prévenir avertir aviser informer
aller rendre déplacer
ampleur importance étendue
analyse étude examen recherche travail
année an exercice
annoncer communiquer révéler dévoiler publier présenter
annuler annulation supprimer
appareil engin avion machine
appel exhortation invitation
appeler inviter exhorter demander
arbre tronc
argent somme fonds
arrêter interpeller appréhender interpellation arrestation
assaillant agresseur attaquant
assister participer présent
association collectif organisation organisme
assurer garantir promettre
attaque assaut agression offensive cyberattaque
attendre prévoir escompter
augmentation hausse revalorisation
auteur écrivain romancier
autoriser permettre
autorité gouvernement pouvoir état
avenir futur
avis opinion
avocat défenseur conseil
avouer reconnaître admettre
balayer frapper toucher traverser
bâtiment immeuble édifice construction
blesser blessé
boutique magasin commerce échoppe
budget enveloppe crédit
but objectif
but réalisation
calculer estimer évaluer chiffrer estimation évaluation
candidat prétendant
cause raison origine motif
centre cœur
cesser arrêter stopper
champion vainqueur lauréat tenant
chef dirigeant leader patron directeur responsable
chef-lieu préfecture
chercheur scientifique savant expert spécialiste
chiffre nombre total statistique
chiffrer crypter coder
choisir désigner retenir sélectionner
circuler rouler circulation trafic
client usager consommateur
club équipe formation
combattre lutter lutte combat
comité commission conseil
commercialiser vendre
commettre perpétrer
compagnie société entreprise firme groupe
comparaître juger procès
compétition championnat tournoi épreuve
composer comporter comprendre compter
comptable trésorier
conducteur chauffeur automobiliste
conférence réunion rencontre
conflit guerre
conforme respectueux
conséquence effet impact répercussion suite
considérer estimer juger penser
construire bâtir construction
consulter accéder consultation
contraindre obliger forcer
contrat accord marché
convoquer citer
copier dérober voler exfiltrer
couper interrompre coupure interruption
coupure panne
courriel mail e-mail email mél
courrier lettre
coûter coût prix
créer fonder création établir instaurer
crainte inquiétude peur
cyberattaque piratage intrusion attaque
danger péril risque menace
débuter commencer
décès mort disparition
décéder mourir disparaître éteindre
décider décision résolution
déclarer dire
déclencher provoquer lancer
découvrir trouver découverte
dégât dommage destruction
délai retard
demande requête réclamation
demander réclamer exiger solliciter
démentir réfuter nier
dépister détecter
déplacement trajet voyage
dérouler tenir organiser lieu
destiner viser
détecter repérer découvrir identifier déceler constater
détenir posséder
détourner détournement escroquer
détruire ravager anéantir
différence écart
diffuser publier transmettre
directeur patron dirigeant
diriger mener conduire
discuter négocier discussion négociation
disposer posséder avoir
dispute querelle
distribuer distribution
document texte rapport
domicile maison foyer logement
don donation
donnée information renseignement
dossier affaire
dresser établir
droit
durer durée
échange discussion
école établissement scolaire
effectif personnel
effectuer réaliser faire accomplir procéder
effraction cambriolage
élu conseiller maire
embauche recrutement
emploi poste travail
employer utiliser recourir
enquête investigation instruction
enquêteur policier gendarme
enregistrer relever mesurer
enseignant professeur maître
entraîner provoquer causer susciter occasionner
entreprise société firme
entretien interview
entrer entrée
équipe formation onze
erreur faute
essai test expérimentation
estimer évaluer juger
établissement institution structure
étude enquête recherche travaux
évacuer évacuation
événement manifestation
évoquer mentionner citer
examen test
exercer pratiquer
exiger réclamer
expert spécialiste
expliquer justifier
exploitation ferme
expulser expulsion
fabriquer produire fabrication production
fermeture arrêt
fichier document donnée
filiale branche
financer financement payer
firme société
fleuve rivière
foule public
fournir livrer procurer
foyer ménage famille
frapper toucher
fuir fuite échapper
fuite perte
fusillade tir
gagner remporter victoire
gérer gestion administrer
gouvernement exécutif cabinet
grève mouvement débrayage
groupe ensemble
habitant résident riverain population
hommage salut
hôpital établissement
identifier reconnaître
immobiliser bloquer
impliquer concerner
incendie feu sinistre flammes brasier
incertitude doute
incident événement
indemnité compensation indemnisation dédommagement
indiquer préciser signaler mentionner
informer prévenir avertir
informatique numérique
inscrire marquer
installer implanter
intempérie tempête
intervention opération
interroger questionner entendre auditionner
investir investissement
invoquer avancer
jeune adolescent
joueur footballeur rugbyman handballeur basketteur tennisman
journal quotidien titre
juger estimer
jugement verdict décision arrêt
justice tribunal
lancer entamer
lieu endroit site place
livre ouvrage roman
logement habitation appartement maison
loi législation texte
loup prédateur
maison domicile
maison-d'édition éditeur éditions
maladie affection pathologie
malfaiteur bandit voleur cambrioleur
mandat fonction
manifestation rassemblement défilé cortège
manifester défiler
manque pénurie
match rencontre partie
médecin praticien docteur
médiathèque bibliothèque
meneur leader
mesure disposition
mettre placer poser
meurtre assassinat homicide
ministère département
mobiliser déployer
modifier changer transformer modification changement
montant somme
moyen ressource
mutuelle assureur assurance complémentaire
nommer désigner
objectif but cible
obtenir décrocher
occuper
offrir proposer
opérateur exploitant
opposer contester
ordinateur serveur système
organiser tenir
organisme institution
ouvrir lancer
panne défaillance
parti formation
participant volontaire
partir quitter
passager voyageur usager
pays nation état
peine sanction condamnation
pénurie manque
période durée
perquisition fouille
perturber perturbation gêner
pétition signature
pirate hacker cybercriminel
plainte
plan projet programme
poursuivre continuer
pouvoir capable mesure
préconiser recommander conseiller
président patron dirigeant
prévoir prévision
prix tarif coût
prix récompense
problème difficulté ennui
procédure procès
procureur procureure magistrat magistrate
procureur parquet ministère-public
chirurgien praticien
exclure expulser exclusion expulsion exclu expulsé
boucher fermer
terme fin
rétablir rétablissement retour revenir reprendre
mettre-en-garde avertir
condition réserve
vie jour
feu incendie
langue idiome
robinet
indemne sauf
imputer attribuer
rachat racheter acquérir acquisition reprendre reprise
attribuer expliquer
vivre habiter installer
laver nettoyer
prix-nobel
laisser abandonner
connaître savoir
ignorer méconnaître
étudier examiner analyser
milieu zone
famille proche parent
camion poids-lourd
produire fabriquer
programme projet
projet plan
promettre engager promesse engagement
proposer suggérer proposition offre
propriétaire détenteur
protéger protection préserver
prouver démontrer preuve
province région
publier paraître
quartier secteur
rafale bourrasque
ramener réduire
rançongiciel ransomware
rappeler
rapport étude document
recevoir accueillir
rechercher chercher
réclamer demander
recommander conseiller
récompense prix distinction
reconnaître admettre
recueillir obtenir
réfugié migrant exilé
regretter déplorer
rejoindre intégrer
rembourser remboursement
remettre donner
remplacer succéder remplacement
rencontrer rencontre
rénover rénovation
réparer réparation
répondre réponse
représentant délégué porte-parole
réseau système
résultat bilan
retirer retrait
réunir rassembler
révéler dévoiler
risque danger
riverain habitant
roman livre
rompre casser
route chaussée
saisir confisquer
salaire rémunération paye
salarié employé travailleur
sauver secourir
scrutin vote élection
séisme tremblement
sécurité sûreté
séjour visite
sélectionner choisir
site page
siège
soigner traiter
soldat militaire
somme montant
sondage enquête
spectateur public supporter
succès réussite
suspendre interrompre
syndicat organisation
système dispositif
taux pourcentage
tempête ouragan cyclone
tenir dérouler
terroriste djihadiste
test essai
tir frappe
toucher affecter
train rame convoi
transport acheminement
travail emploi
tribunal cour juridiction
tuer mort
usine site fabrique
utiliser utilisation employer emploi usage
vacant libre inoccupé
valider approuver
véhicule voiture automobile
vérifier contrôler vérification contrôle
verser payer versement
victime mort
victime blessé
ville commune municipalité
virement transfert
visage figure
visiter visite
voiture automobile véhicule
voisin riverain
vol
vote scrutin suffrage
voter vote adopter
voyage déplacement
voyageur passager
zone secteur périmètre
aboutir déboucher mener
abriter héberger loger accueillir
accabler charger
accéder parvenir atteindre entrer
accompagner escorter suivre
accomplir réaliser effectuer exécuter
accorder octroyer délivrer attribuer donner décerner allouer
accroître augmenter élargir renforcer
accuser reprocher imputer
acheminer transporter conduire amener emmener convoyer
acheter acquérir
adhérer rejoindre intégrer
administrer gérer diriger
admettre reconnaître avouer concéder
affaiblir fragiliser
affluer arriver
affronter rencontrer opposer jouer disputer
aggraver empirer détériorer
alimenter nourrir approvisionner ravitailler fournir
aménager équiper installer
amorcer entamer commencer lancer engager
ancêtre aïeul
animer présenter conduire
annexer envahir occuper conquérir
annoncer déclarer proclamer promettre
apaiser calmer rassurer
apparaître émerger surgir naître
appartenir faire-partie membre
appliquer exécuter suivre
apporter fournir donner
approuver voter adopter avaliser valider ratifier
arborer porter
arrimer amarrer accoster
arrêter interrompre suspendre stopper quitter
arriver parvenir atteindre gagner rejoindre
assassiner tuer abattre exécuter
assiéger encercler cerner entourer
atteindre toucher atteinte frapper
atteindre établir monter élever chiffrer
atterrir poser alunir
attester prouver confirmer démontrer montrer
attirer séduire
attraper capturer prendre saisir
autorisation permis licence agrément feu-vert
avion appareil jet
avorter échouer
bagarre rixe affrontement échauffourée altercation
baisser reculer diminuer perdre céder chuter fléchir
bande groupe gang
battre vaincre dominer imposer défaire
bénéficier profiter jouir
bénéfice profit gain avantage
best-seller succès
bilan décompte
blocage barrage
blocus embargo
boisson breuvage
bombarder pilonner
bombe engin explosif
bombardement raid frappe
bouleverser changer
braconnage braconnier
brevet invention
briguer viser postuler convoiter
brûler incendier consumer parcourir ravager
cabane hutte
cacher dissimuler
cadavre corps dépouille
cadeau présent don
calme tranquille
capturer arrêter prendre
cargaison chargement
carrière parcours
casque bleu
catastrophe désastre tragédie drame
céder vendre donner
célèbre connu fameux renommé illustre réputé
cérémonie célébration commémoration hommage
champ gisement
chanteur interprète artiste
charger confier
chasser expulser braconner
chef dirigeant leader numéro-un tête
chômage sans-emploi
chuter tomber baisser
citer mentionner nommer évoquer
cloner clonage clone
coalition alliance
colère indignation mécontentement
collaborer coopérer travailler
collecter recueillir rassembler réunir récolter
collusion lien connivence
commander diriger ordonner
compatriote concitoyen
complot conspiration
compositeur musicien
comprendre inclure compter comporter contenir
concevoir créer inventer élaborer
conclure signer achever
conduire mener piloter emmener transporter
confier donner remettre
confirmer assurer attester
congé vacance repos
connu célèbre notoire
conquérir prendre
consacrer dépenser investir affecter allouer destiner
consommer manger boire
constater observer remarquer relever noter
contaminer infecter polluer
contenir renfermer
contrefaçon copie faux
contrefaire falsifier copier
contrôler surveiller vérifier
convaincre persuader
convaincu certain
convoi cortège
couler sombrer naufrage
coupable responsable auteur
coup-d'état putsch
course compétition épreuve
couvrir recouvrir
crash accident écrasement
écraser tomber crash
créer fonder établir lancer
créateur styliste couturier designer
critiquer dénoncer blâmer reprocher
croître augmenter
crue inondation
débat discussion
décerner attribuer remettre
déchet ordure résidu
décimer massacrer détruire
décoller partir
décret arrêté
défaite échec revers
défaut problème
délivrer libérer
démanteler dissoudre
démarrer commencer
démission départ
démissionner quitter partir
dénicher trouver
départ sortie
dépasser excéder franchir
déployer envoyer
député parlementaire élu
dernier récent
descendre quitter
désaccord différend litige conflit
détail précision
détenir posséder avoir
détruire raser démolir
développer élaborer mettre-au-point
difficulté problème crise
diminuer réduire baisser
diriger présider mener
dispenser exempter exonérer
divertir amuser
domestique maison compagnie
donner remettre offrir accorder verser
dossier affaire cas
drogue stupéfiant
durer prolonger étaler
échouer rater
écouler vendre
écrire rédiger signer
édifice monument bâtiment
éditer publier
éducation enseignement
effondrer écrouler chuter
élaborer préparer concevoir
élargir étendre
électeur votant
élever dresser
éliminer supprimer retirer
embarcation bateau navire
emblème symbole
émission programme
empêcher bloquer interdire
emporter gagner remporter
endommager abîmer
enfant mineur fils fille
enlever kidnapper rapt enlèvement
enlever retirer
enregistrer constater accuser noter
enterrer inhumer obsèques
entraîneur sélectionneur coach
entrevue entretien rencontre
envahir invasion
envoyer expédier adresser dépêcher
époux mari conjoint
épidémie flambée
époque période ère
équiper doter munir
équipe sélection
étape phase
étranger international
évader échapper fuir
éviter échapper empêcher
évoluer changer
exploser explosion détonation sauter
exposer présenter montrer
extrémiste radical islamiste
fabriquer construire produire assembler
façon manière
fermer clore
film long-métrage
force armée troupe
force contraindre
formation équipe parti
former constituer composer
fouille perquisition recherche
fournir livrer donner
franchir passer dépasser traverser
fraude escroquerie tromperie
frontière limite
fuir quitter
fusion rapprochement
fusionner unir rapprocher
gagner obtenir décrocher empocher
génocide massacre
gravir escalader grimper ascension
grossesse enceinte
guérilla rebelle
guérir soigner
heurter percuter
hospitaliser admettre
hostile opposé
identique semblable
immigré migrant
impôt taxe fiscalité
inaugurer ouvrir
inciter pousser encourager
inculper mettre-en-examen poursuivre accuser
infirmer démentir
influent puissant
inquiéter préoccuper
interdire bannir prohiber
interdiction restriction
interner enfermer
interpréter jouer chanter
inventeur créateur
jeter lancer
journaliste reporter correspondant
juge magistrat
jugement procès
kamikaze poseur
lancer tirer
largement massivement
libérer relâcher
limiter restreindre
malade patient
manoeuvre exercice
marchandise produit
marquer inscrire ouvrir
massacre tuerie carnage
médicament remède traitement
mettre-fin terminer
meurtrier assassin
militant activiste
missile roquette
moderniser rénover
monarque roi souverain reine
montrer révéler indiquer
musulman islamique
nucléaire atomique
occuper exercer
œuvre ouvrage création
œuvre tableau peinture
opposant dissident
ordonner exiger
ouragan cyclone typhon tempête
outil instrument
paquebot navire
parlement assemblée
participer prendre-part assister disputer
partisan soutien supporter adepte
pauvreté misère
peinture tableau toile
pensionné retraité
périr mourir
pillage vol
pilule comprimé médicament
piller voler
policier agent
portable mobile
prédire prévoir
prêtre curé
prisonnier détenu captif
proche voisin
progresser avancer
protester manifester dénoncer
provenir venir partir
quitter laisser abandonner
racheter acheter
ralentir revenir
rater manquer
rebelle insurgé guérillero
recevoir obtenir toucher percevoir
récolte moisson
référendum consultation
régime gouvernement
région zone
régler résoudre
relier lier
rendre restituer
renverser percuter
renverser déposer chasser
répandre propager étendre diffuser
repérer localiser
repousser arrêter stopper
résider habiter vivre demeurer
retraite pension
retrouver découvrir récupérer
révolte soulèvement insurrection rébellion émeute
révolter soulever
richesse fortune
rival concurrent adversaire
robot automate
sanctionner punir
secousse séisme
sénateur parlementaire
signer parapher
sonde satellite
soutenir appuyer
survenir produire arriver
suspecter soupçonner
torturer torture maltraiter
tourner filmer
trafic contrebande
traité accord convention pacte
travailler employer
tribu peuple
troupe soldat armée
utiliser servir employer
vaisseau navire
vedette star
vente commercialisation
versement paiement
vestige ruine
viser cibler
visiter rendre
vouloir souhaiter désirer
voyager rendre
`

/** Nouns so wide that they may stand for a narrower one. */
export const GENERIC = new Set(
  (
    'chose fait élément cas point aspect situation affaire problème question sujet période moment ' +
    'long longue lien prévenu accusé intéressé quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire argent vie victime témoin suspect habitant proche passager usager client patient voisin riverain mort blessé jeune adulte enfant membre participant personne individu gens homme femme responsable dirigeant représentant officiel homme-politique élu professionnel ' +
    'événement phénomène drame catastrophe incident sinistre accident opération action activité initiative démarche mesure dispositif ' +
    'décision choix projet programme plan texte document message communiqué annonce déclaration réponse réaction ' +
    'société entreprise groupe établissement organisation organisme institution structure organe autorité instance ' +
    'lieu endroit site zone secteur territoire lieu bâtiment véhicule engin appareil objet produit matériel ' +
    'montant somme chiffre nombre total niveau taux part partie majorité ensemble série type forme sorte manière façon ' +
    'propriétaire locataire bailleur spectateur mélomane cinéphile amateur supporter consommateur contribuable électeur acheteur vendeur visiteur touriste manifestant gréviste baigneur promeneur parturiente nouveau-né nourrisson bébé fillette garçon internaute lecteur téléspectateur auditeur fidèle pèlerin vacancier estivant noctambule badaud ' +
    'population existence présence utilisation usage développement processus système méthode technique domaine cadre contexte industrie processus création construction poste métier œuvre ' +
    'résultat bilan conséquence effet raison origine but objectif rôle fonction titre nom'
  ).split(' '),
)
