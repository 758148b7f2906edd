/**
 * Adjectives and nouns of learned make beside the everyday words that they belong to: a family a line. A line that
 * shares a word with an earlier one goes on with its family.
 */
export const KIN = `
mourir mortel mortalité mortellement
tuer tueur tuerie
frontière frontalier transfrontalier
mine minier
minerai minéral
pétrole pétrolier pétrolifère
gaz gazier
charbon charbonnier
acier sidérurgie sidérurgique
automobile automobiliste
avion aéronautique aviation
navire naval navigation naviguer
bateau batelier
port portuaire
aéroport aéroportuaire
rail ferroviaire
route routier
fleuve fluvial
lac lacustre
océan océanique
île insulaire îlien
montagne montagneux montagnard
forêt forestier
arbre arboricole
plante végétal
animal animalier
chien canin
chat félin
cheval équestre équin hippique
bœuf bovin
mouton ovin
porc porcin
oiseau aviaire
volaille avicole
abeille apicole apiculteur apiculture
poisson pêche pêcheur pêcher
chasse chasseur chasser
agriculture agricole agriculteur agronome
vigne viticole viticulteur viticulture
vin vinicole
lait laitier
blé céréale céréalier
sucre sucrier
sel salin
feu incendie incendier incendiaire
lune lunaire
étoile stellaire
planète planétaire
ciel céleste
espace spatial spatialement
atome atomique
noyau nucléaire
chaleur chaud thermique
froid refroidir refroidissement
lumière lumineux
son sonore
bruit bruyant sonore
main manuel manuellement
pied pédestre
visage facial
bouche buccal oral
nez nasal
oreille auriculaire auditif
peau cutané dermatologie
os osseux
sang sanguin
foie hépatique
rein rénal
estomac gastrique
muscle musculaire
nerf nerveux
âme psychique
esprit spirituel
corps corporel
âge âgé
vieux vieillesse vieillissement vieillir
femme féminin
homme masculin humain
mari marital
mariage marier nuptial matrimonial conjugal
couple conjugal
famille familial
naître natal
parent parental
citoyen civique citoyenneté
peuple populaire population
pays national
état étatique
ville citadin
village villageois
logement loger
habiter habitant habitation
rural campagne
province provincial
canton cantonal
île-de-france francilien
église ecclésiastique religieux
religion religieux
dieu divin
évêque épiscopal évêché
diocèse diocésain
moine monastère monastique
islam islamique islamiste
juif judaïsme israélite
chrétien christianisme chrétienté
catholique catholicisme
protestant protestantisme
bouddhiste bouddhisme
hindou hindouisme
empire empereur impérial impératrice
prince princier princesse principauté
duc ducal duché
comte comté comtal
royaume royauté monarchie monarchique monarque
chancelier chancellerie
ambassadeur ambassade
consul consulat consulaire
diplomate diplomatie diplomatique
élire électeur électorat électoralement
candidat candidature
constitution constitutionnel constitutionnalité
contrat contractuel
juge judiciaire
procès procédure procédural
preuve prouver probant
témoin témoigner témoignage
accuser accusation accusé accusateur
condamner condamnation condamné
prison prisonnier carcéral emprisonner emprisonnement pénitentiaire
police policier policière
arme armer armement armé
armée militaire
bombe bombarder bombardement bombardier
fusil fusillade fusiller
explosion exploser explosif
terreur terrorisme terroriste
ravir enlever enlèvement
assassiner assassin assassinat
meurtre meurtrier
voler voleur vol
violer viol violeur
drogue drogué toxicomane
corruption corrompre corrupteur corrompu
fraude frauder frauduleux fraudeur
mentir mensonge menteur mensonger
tromper tromperie trompeur
espion espionnage espionner
secret secrètement
médecin médical médicalement
soin soigner soignant
infirmier infirmerie
chirurgie opérer
grossesse enceinte
cancer cancéreux cancérigène cancérologie
cœur cardiologue cardiologie
diabète diabétique
grippe grippal
vaccin vacciner vaccination vaccinal
médicament médicamenteux
pharmacie pharmacien pharmaceutique
épidémie épidémique
malade maladie
handicap handicapé
douleur douloureux
faim famine affamé
soif assoiffé
aliment alimentaire alimentation alimenter
manger mangeur
boire boisson buveur
alcool alcoolique alcoolisme alcoolisé
tabac tabagisme
sommeil dormir dormeur
rêve rêver
enseigner enseignant
école écolier
collège collégien
lycée lycéen
université universitaire
apprendre apprenti
science scientifique scientifiquement
physique physicien
chimie chimique chimiste
biologie biologique biologiste
mathématique mathématicien
histoire historique historien
géographie géographique géographe
langue linguistique linguiste
lettre littéraire littérature
livre libraire librairie
roman romancier romanesque
poésie poète poétique poème
écrire écrivain écriture écrit
peindre peintre peinture pictural
sculpter sculpteur sculpture
dessin dessiner dessinateur
film filmer
réaliser réalisateur réalisation
chanter chanteur chanson chant
danse danser danseur
jouer joueur jeu
inventer inventeur invention
découvrir découvreur
explorer explorateur exploration
voyage voyager voyageur
visite visiter visiteur
touriste tourisme touristique
hôtel hôtelier hôtellerie
restaurant restaurateur restauration
fabrique fabriquer fabricant fabrication
chômer chômage chômeur
salaire salarial salarié
emploi employeur
retraite retraité
entreprise entrepreneur entreprendre
commerce commercer commercialiser commercialisation
client clientèle
consommer consommateur consommation
bourse boursier
dette endettement endetté
crédit créditer créancier
prêter prêt prêteur
emprunter emprunt emprunteur
investir investisseur investissement
épargne épargner épargnant
assurance assurer assureur
taxe taxer taxation
budget budgétaire
douane douanier
exporter exportation exportateur
importer importation importateur
croître croissance croissant
diminuer diminution
augmenter augmentation
réduire réducteur
doubler doublement double
tripler triplement triple
détruire destructeur
nuire nuisible nuisance
polluer pollution pollueur polluant
toxine toxique toxicité
poison empoisonner empoisonnement
danger dangereux dangereusement
peur apeuré
menacer menace menaçant
protester protestation protestataire
manifester manifestation manifestant
révolte révolter
rebelle rébellion
révolution révolutionnaire
négocier négociation négociateur
dialoguer dialogue
allier alliance allié
ennemi hostile hostilité
paix pacifique pacifiste pacifier
liberté libre libérer libération libérateur
égal égalité
indépendant indépendance
nation nationalité
immigrer immigré immigration migrant
réfugier réfugié refuge
exil exiler exilé
inonder inondation
pluie pluvieux pluvial pleuvoir
neige neiger neigeux enneigé enneigement
glace glacier glaciaire
vent venteux
orage orageux
climat climatique
météo météorologique météorologie
sécheresse sec assécher
séisme sismique sismologue
volcan volcanique volcanologue
hiver hivernal
été estival
printemps printanier
automne automnal
nuit nocturne
jour diurne
siècle séculaire
début débuter
fin final finir
nord septentrional
sud méridional
est oriental
ouest occidental
nombre nombreux numérique
haut hauteur
long longueur
large largeur
profond profondeur
lourd lourdeur alourdir
rapide rapidité
lent lenteur ralentir ralentissement
fort force renforcer
faible faiblesse affaiblir
vrai vérité
faux fausser falsifier falsification
beau beauté
bon bonté
pauvre pauvreté appauvrir appauvrissement
riche richesse enrichir enrichissement
rare rareté
sûr sécurité sécuriser
utile utilité
nécessaire nécessité nécessiter
possible possibilité
difficile difficulté
simple simplicité simplifier simplification
nouveau nouveauté
moderne moderniser modernisation
accès accéder accessible
échec échouer
gagner gagnant gain
perdre perdant
champion championnat
vaincre victorieux
entraîner entraîneur entraînement
cycle cyclisme cycliste
nager natation nageur
ski skieur skier
tir tirer tireur
fondre fonte
ceindre enceinte
résider résident résidence
séjour séjourner
fuir fugitif
secours secouriste
sauver sauvetage sauveteur
absorber absorption
adopter adoption
décrire description descriptif
prescrire prescription
souscrire souscription souscripteur
inscrire inscription
transcrire transcription
absoudre absolution
admettre admission
commettre commission
émettre émission émetteur
soumettre soumission
transmettre transmission
concéder concession
céder cession
accéder accession
posséder possession possesseur
procéder procédé
agresser agresseur agression
opprimer oppression
imprimer impression imprimeur
exprimer expression
supprimer suppression
comprimer compression
confondre confusion
diffuser diffuseur
exploser explosif
éroder érosion
corroder corrosion
diviser division
décider décisif
réviser révision
prévoir prévisible
superviser superviseur supervision
voir visible visibilité
attendre attente
tendre tension
prétendre prétention
défendre défense défenseur défensif
dépendre dépendance dépendant
pendre pendaison
vendre vendeur vente
descendre descente
monter montée
acquérir acquisition acquéreur
conquérir conquête conquérant
requérir réquisition
enquérir enquête enquêter enquêteur
quérir quête
offenser offensive
consentir consentement
ressentir ressentiment
retenir rétention
abstenir abstention abstentionniste
contenir contenu contenance
entretenir entretien
obtenir obtention
intervenir intervenant
subvenir subvention subventionner
contrevenir contravention
fonder fondateur fondation
créer créateur création créatif
diriger dirigeant
régner règne régnant
régir régime
gérer gestion gestionnaire
digérer digestion digestif
suggérer suggestion
insérer insertion
transférer transfert transfèrement
référer référence
différer différence différent
préférer préférence
ingérer ingérence ingestion
adhérer adhésion adhérent
inhaler inhalation
coopérer coopération coopératif
opérer opération opérateur
libérer libéral
célébrer célébration
intégrer intégration
pénétrer pénétration
perpétrer perpétration
compléter complément
interpréter interprète interprétation
répéter répétition
refléter reflet
peser poids pesée
geler gel
dégeler dégel
appeler appel
rappeler rappel
rejeter rejet
projeter projet projection
jeter jet
acheter achat acheteur
lever levée
relever relevé
élever élève
achever achèvement
appuyer appui
nettoyer nettoyage
déployer déploiement
payer payeur
balayer balayage
effrayer effroi frayeur
envahir envahisseur invasion
unir union unification unifier
réunir réunion
fournir fourniture fournisseur
punir punitif
garantir garantie
avertir avertissement
convertir conversion
bâtir bâtiment bâtisseur
bannir bannissement
démolir démolition
abolir abolition
fleurir fleur floral
nourrir nourriture nutrition nutritif
chérir cher
asphyxier asphyxie
noyer noyade
suicider suicide suicidaire
étrangler étranglement strangulation
poignarder poignard
empêcher empêchement
disputer dispute
contester contestation contestataire
blanchir blanchiment
tard retard retarder tardif
grogner grogne
contribuer contribution contributeur contribuable
distribuer distributeur
attribuer attribution
instituer institution institut
constituer constitution
destituer destitution
restituer restitution
substituer substitution substitut
prostituer prostitution prostituée
évoluer évolution
diluer dilution
évaluer évaluation
situer situation
`
