/**
 * What several words say together that none of them says by itself: the word that says the same, then the
 * ways to say it. The first word of each is a lemma, the others are forms; « se » before it is left out.
 */
export const IDIOMS = `
renoncer: jeter l'éponge | baisser les bras | tirer un trait sur | faire une croix sur | rendre les armes | faire machine arrière | dire adieu à | faire son deuil | faire le deuil | faire marche arrière | faire volte-face | revenir sur sa décision
abandonner: mettre au rebut | tirer le rideau | mettre au placard | laisser tomber | passer à la trappe | tomber à l'eau
réaliser: voir le jour | sortir de terre | mener à bien | mener à terme | donner corps | passer aux actes | mettre sur pied | mettre en place | mettre en œuvre
construire: voir le jour | sortir de terre
créer: voir le jour | mettre sur pied
ouvrir: voir le jour
installer: voir le jour | mettre en place
lancer: voir le jour
appliquer: entrer en vigueur | prendre effet | entrer en application | mettre en application
accepter: donner son feu vert vert | donner leur feu vert | donner son accord | donner leur accord | donner son aval | dire oui | voir d'un bon œil
autoriser: avoir le droit | donner le droit | être en droit | ouvrir la voie | lever l'interdiction
refuser: dire non | opposer une fin de non-recevoir | fermer la porte | opposer son veto | mettre son veto | faire barrage | rester sourd | faire la sourde oreille
approuver: être favorable | voter pour | voter en faveur
opposer: élever contre | inscrire en faux | voter contre | monter au créneau contre | faire obstacle | voir d'un mauvais œil
soutenir: prendre la défense | prendre fait et cause | voler au secours | prendre le parti | ranger derrière | apporter son soutien | apporter leur soutien
protester: monter au créneau | pousser un coup de gueule | donner de la voix | crier au scandale
dénoncer: crier à | crier au | tirer à boulets rouges | clouer au pilori | pointer du doigt | montrer du doigt | vouer aux gémonies
accuser: mettre en cause | jeter la pierre | faire porter le chapeau | renvoyer la responsabilité | rejeter la faute | imputer la responsabilité
alerter: tirer la sonnette d'alarme | tirer le signal d'alarme | sonner l'alarme | sonner l'alerte | donner l'alerte | donner l'alarme | sonner le tocsin
avertir: mettre en garde | mettre en demeure
limoger: mettre à la porte | mettre fin aux fonctions | relever de ses fonctions | démettre de ses fonctions | montrer la porte | mettre sur la touche | mettre à pied
licencier: mettre à la porte | pousser vers la sortie | laisser sur le carreau
démissionner: claquer la porte | rendre son tablier | quitter ses fonctions | quitter son poste | jeter le gant | remettre sa démission | présenter sa démission | remettre son mandat
diriger: être à la tête | tenir la barre | tenir les rênes | prendre la tête | prendre les commandes | prendre les rênes | être aux commandes | être aux manettes | présider aux destinées | assurer la direction | assurer l'intérim
remplacer: prendre la suite | prendre la succession | prendre le relais | passer le flambeau
rembourser: rendre l'argent | restituer l'argent
payer: mettre la main à la poche | passer à la caisse | mettre la main au portefeuille | régler la note | régler la facture | prendre en charge | mettre sur la table
coûter: revenir à | élever à
dépenser: débourser
économiser: faire des économies | serrer la ceinture | réduire la voilure
augmenter: prendre de l'ampleur | monter en flèche | voir le nombre augmenter | gagner du terrain | aller croissant | aller en augmentant
diminuer: perdre du terrain | marquer le pas | reculer d'un cran
empêcher: faire barrage | faire obstacle | mettre un frein | mettre le holà | couper court | tuer dans l'œuf | barrer la route
arrêter: passer les menottes | mettre la main sur | mettre sous les verrous | mettre hors d'état de nuire | placer en garde à vue | prendre dans les filets | tomber dans les filets
emprisonner: mettre derrière les barreaux | mettre sous les verrous | jeter en prison | placer en détention | écrouer
fuir: prendre la fuite | prendre la poudre d'escampette | prendre le large | être en cavale | prendre la clé des champs
brûler: partir en fumée | prendre feu | être la proie des flammes | réduire en cendres
détruire: réduire à néant | réduire en poussière | mettre à bas | mettre à sac
éteindre: venir à bout | maîtriser le feu
tuer: coûter la vie | ôter la vie | faire un mort | faire des morts | donner la mort
mourir: perdre la vie | trouver la mort | rendre l'âme | rendre son dernier souffle | passer l'arme à gauche | laisser la vie
naître: voir le jour | venir au monde
accoucher: donner naissance | donner le jour | mettre au monde
blesser: mettre mal en point
survivre: en réchapper | sortir indemne | avoir la vie sauve
hospitaliser: transporter à l'hôpital | conduire à l'hôpital | admettre à l'hôpital | prendre le chemin de l'hôpital | évacuer vers l'hôpital
évacuer: quitter leur domicile | quitter leur logement | quitter leurs maisons | quitter leur maison | quitter leur habitation | mettre à l'abri | mettre en sécurité | faire sortir
protéger: mettre à l'abri | mettre hors de danger | mettre en sûreté
gagner: décrocher la timbale | avoir gain de cause | obtenir gain de cause | remporter la mise | prendre le dessus | avoir le dernier mot | tirer son épingle du jeu
perdre: mordre la poussière | subir la loi | laisser filer | laisser échapper | avoir le dessous
battre: venir à bout | avoir raison | prendre le meilleur | prendre le dessus | damer le pion | faire chuter | faire tomber
commencer: donner le coup d'envoi | donner le top départ | ouvrir le bal | mettre en route | mettre en marche | voir ses débuts
terminer: mettre un terme | mettre fin | mettre un point final | arriver à son terme | prendre fin | toucher à sa fin | tirer à sa fin | arriver à échéance
cesser: mettre un terme | mettre fin
démarrer: voir le coup d'envoi
déposer: porter plainte
poursuivre: traîner en justice | traîner devant les tribunaux | porter devant la justice | porter devant les tribunaux | porter devant le tribunal | porter devant le juge | attaquer en justice | engager des poursuites
saisir: porter l'affaire devant | faire appel à la justice | aller en justice
juger: passer en jugement | comparaître devant | passer devant les juges | répondre de ses actes | faire un procès
condamner: écoper de | reconnaître coupable | déclarer coupable
relaxer: mettre hors de cause | laver de tout soupçon | blanchir de
innocenter: mettre hors de cause | laver de tout soupçon
débouter: donner tort | rejeter la demande | rejeter leur demande | rejeter sa demande | rejeter le recours
réclamer: demander des comptes | réclamer des comptes
promettre: prendre l'engagement | donner sa parole | faire la promesse
annoncer: rendre public | porter à la connaissance | faire état | lever le voile | dire tout haut
révéler: lever le voile | mettre au jour | mettre au grand jour | mettre en lumière | faire la lumière
publier: rendre public | rendre publique | rendre publics | rendre publiques
découvrir: mettre au jour | mettre la main sur
cacher: passer sous silence | garder secret | tenir secret | mettre sous le boisseau
ignorer: passer outre | faire fi | fermer les yeux | laisser lettre morte | rester lettre morte
surprendre: prendre de court | prendre au dépourvu | prendre par surprise | prendre à contre-pied
manquer: faire défaut | être à court | faire face à une pénurie
craindre: avoir peur | faire du souci
espérer: avoir bon espoir | tabler sur | nourrir l'espoir
prévoir: tabler sur
décider: prendre la décision | trancher en faveur | faire le choix | avoir pris le parti
choisir: jeter son dévolu | porter son choix
voter: rendre aux urnes | aller aux urnes | prendre le chemin des urnes | passer par les urnes | glisser un bulletin | passer au vote
élire: porter à la tête
participer: prendre part | être de la partie | faire le déplacement | répondre présent | répondre à l'appel | faire partie
assister: faire le déplacement
défiler: battre le pavé | descendre dans la rue
manifester: battre le pavé | descendre dans la rue | donner de la voix
grève: cesser le travail | mouvement social | arrêt de travail | arrêt du travail
embaucher: donner du travail
embauche: création de poste | création d'emploi
aider: venir en aide | prêter main-forte | tendre la main | porter secours | donner un coup de main | donner un coup de pouce | prêter assistance | porter assistance | venir au secours | venir à la rescousse
secourir: venir en aide | porter secours | prêter assistance | porter assistance
applaudir: saluer avec enthousiasme | voir d'un bon œil | faire bon accueil
féliciter: rendre hommage | tirer son chapeau
saluer: faire bon accueil | bien accueillir | réserver un bon accueil | accueillir favorablement | féliciter
déplorer: accueillir mal | accueillir fraîchement
circuler: reprendre la route
bloquer: rester coincé | prendre au piège | mettre à l'arrêt | rester à quai | clouer au sol | clouer à quai
interrompre: mettre à l'arrêt | mettre en pause | mettre entre parenthèses
retarder: renvoyer aux calendes | remettre à plus tard
reporter: remettre à plus tard | renvoyer à plus tard
souligner: mettre l'accent | mettre en avant | attirer l'attention | faire valoir | faire remarquer
affirmer: faire valoir | jurer ses grands dieux
répondre: rétorquer | donner la réplique
endetter: être dans le rouge
déficit: trou dans les caisses | trou dans la caisse | être dans le rouge
bénéficier: tirer profit | tirer parti | tirer avantage
souffrir: être en proie | faire les frais | payer le prix | payer un lourd tribut
rencontrer: avoir rendez-vous | entretenir avec
négocier: mettre à table | mettre autour de la table | asseoir à la table
convaincre: emporter l'adhésion | gagner à sa cause | rallier à sa cause
changer: changer d'épaules | changer de mains
vendre: céder à | mettre en vente
acheter: mettre la main sur | faire l'acquisition | porter acquéreur | rendre acquéreur
habiter: élire domicile | avoir élu domicile
inonder: être sous les eaux | mettre sous l'eau | être sous l'eau | noyer sous les eaux
sortir: mettre le nez dehors
quitter: prendre congé | tirer sa révérence | faire ses valises | plier bagage
retraite: raccrocher les crampons | prendre sa retraite | partir en retraite | partir à la retraite | faire valoir ses droits | raccrocher les gants
concurrencer: faire de l'ombre | marcher sur les plates-bandes
égaler: faire jeu égal | revenir à hauteur
dépasser: laisser sur place | passer la barre | franchir la barre | franchir le cap | passer le cap | franchir le seuil
conclure: tomber d'accord | parvenir à un accord | trouver un accord | trouver un terrain d'entente | arriver à un accord | mettre d'accord | sceller un accord
détenir: avoir en main | avoir entre ses mains
ressembler: avoir des airs | avoir tout de
améliorer: faire mieux | aller mieux
empirer: aller de mal en pis
contrôler: garder la main | avoir la main | avoir la haute main
profiter: faire le bonheur | tomber à pic
douter: mettre en doute | remettre en question | remettre en cause | avoir des doutes
contester: mettre en doute | remettre en question | remettre en cause | faire appel | attaquer en justice
appel: faire appel | interjeter appel | saisir la cour d'appel
pompier: soldat du feu | homme du feu | combattant du feu
police: force de l'ordre | force de police
policier: gardien de la paix | force de l'ordre | homme en bleu
gendarme: force de l'ordre | militaire de la gendarmerie
militaire: force armée
maire: premier magistrat | première magistrate
adjoint: numéro deux | numéro 2 | bras droit
dirigeant: numéro un
professeur: corps enseignant
journaliste: professionnel de l'information
médecin: professionnel de santé | homme de l'art | blouse blanche
infirmier: professionnel de santé
soignant: blouse blanche | personnel hospitalier | personnel médical | personnel soignant | professionnel de santé
médicament: produit pharmaceutique
écologiste: défenseur de l'environnement | défenseur de la nature
agriculteur: exploitant agricole | homme de la terre | professionnel de la terre
automobiliste: usager de la route
camion: poids lourd | véhicule lourd
train: chemin de fer
logement: parc immobilier
maternité: service d'obstétrique
domicile: chez lui | chez elle | chez eux
gouvernement: pouvoir exécutif | pouvoir public
parlement: représentation nationale
député: élu de la nation
opposant: camp adverse
électeur: corps électoral
entreprise: personne morale
météo: prévision météorologique | service météorologique
hôpital: centre hospitalier | établissement de santé | établissement hospitalier
école: établissement scolaire | établissement d'enseignement
élève: enfant scolarisé
retraité: personne âgée
licenciement: suppression de poste | suppression d'emploi | plan social | réduction d'effectif
internet: toile mondiale | réseau des réseaux
or: métal jaune
pétrole: or noir
football: ballon rond
parution: sortie en librairie
séisme: tremblement de terre | secousse tellurique
président: chef de l'État | locataire de l'Élysée
seul: à lui seul | à elle seule
`
