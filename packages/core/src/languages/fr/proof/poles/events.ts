/** What happens, begins, ends, succeeds or fails. See `FIGURES`. */
export const EVENTS = `
ouvrir ouverture rouvrir réouverture inaugurer inauguration | fermer fermeture clore clôturer clôture
commencer commencement débuter début démarrer démarrage entamer lancer lancement | finir fin terminer achever achèvement cesser arrêt arrêter interrompre interruption stopper suspendre suspension
reprendre reprise relancer redémarrer | suspendre suspension interrompre interruption arrêter arrêt
continuer poursuivre poursuite prolonger prolongation maintenir maintien | lever levée cesser arrêter abandonner abandon renoncer
avancer avancement | reporter report repousser retarder différer ajourner
penser croire estimer supposer présumer | démontrer prouver établir attester démonstration preuve
accepter acceptation approuver approbation valider validation adopter adoption consentir entériner ratifier | refuser refus rejeter rejet repousser décliner désapprouver écarter exclure réfuter retoquer débouter
autoriser autorisation permettre permission | interdire interdiction empêcher prohiber bannir proscrire
réussir réussite parvenir succès | échouer échec manquer rater
gagner remporter victoire vaincre vainqueur battre triompher succès triomphe | perdre défaite perdant vaincu incliner battu | nul égalité
avantage | inconvénient désavantage
entrer entrée pénétrer rentrer arriver arrivée rejoindre | sortir sortie quitter partir départ évacuer
arriver arrivée débarquer atterrir atterrissage | partir départ décoller décollage
monter | descendre
apparaître apparition émerger | disparaître disparition
construire construction bâtir édifier ériger | démolir démolition détruire destruction raser
réparer réparation restaurer restauration rétablir rénover rénovation remettre | casser endommager abîmer dégrader briser
allumer | éteindre
améliorer amélioration | aggraver aggravation détériorer détérioration empirer dégrader dégradation
renforcer renforcement consolider durcir durcissement accroître | affaiblir affaiblissement assouplir assouplissement alléger allègement
accélérer accélération | ralentir ralentissement freiner
élargir élargissement étendre extension agrandir | restreindre restriction rétrécir limiter
ajouter ajout | retirer retrait enlever ôter
installer poser pose | démonter enlever retirer
confirmer confirmation corroborer reconnaître avouer admettre aveu | démentir démenti infirmer nier contester réfuter
soutenir soutien appuyer appui défendre | critiquer critique dénoncer combattre attaquer condamner opposer
favorable pour partisan soutenir soutien approuver approbation | défavorable contre opposant hostile opposé opposer opposition
féliciter saluer applaudir louer réjouir | déplorer regretter dénoncer fustiger critiquer blâmer condamner
satisfait content ravi heureux | mécontent déçu insatisfait inquiet
espérer espoir | craindre crainte redouter
rassurer rassurant rassuré | inquiéter inquiétant inquiet alarmer
aider aide assister | entraver gêner
accuser accusation incriminer | défendre disculper innocenter blanchir
attaquer attaque agresser agression | défendre défense protéger protection
naître naissance né | mourir mort décéder décès éteindre disparaître
tuer tué mort mourir décéder décédé décès abattre assassiner assassinat meurtre succomber périr | blesser blessé blessure | indemne rescapé survivre survivant sauf épargner | disparaître disparu
malade contaminer contaminé infecter infecté | guérir guéri guérison sain
hospitaliser hospitalisation | soigner
sauver secourir sauvetage | abandonner
marier mariage épouser | divorcer divorce séparer séparation
élire élu élection réélire réélu | battre battu éliminer
nommer nomination désigner désignation | révoquer révocation limoger limogeage destituer destitution démettre | démissionner démission
garder conserver rester maintenir | perdre quitter abandonner
trouver retrouver découvrir découverte | perdre égarer
révéler dévoiler divulguer | cacher dissimuler taire
publier publication paraître parution | retirer censurer
signer signature conclure | rompre rupture dénoncer résilier
rassembler réunir unir rassemblement | diviser disperser séparer
respecter respect appliquer | violer violation enfreindre bafouer
obtenir recevoir décrocher | perdre
donner offrir remettre fournir céder | prendre retirer recevoir
envoyer expédier transmettre | recevoir réceptionner
prêter | emprunter
demander réclamer exiger solliciter revendiquer requérir | proposer offrir accorder
présent présence assister | absent absence
vivant vivre | mort
possible | impossible
certain sûr certitude | incertain incertitude douteux
connu identifié | inconnu
public | privé
volontaire volontairement délibéré intentionnel | involontaire accidentel accidentellement
accident accidentel | attentat | sabotage
grève | manifestation | blocage
incendie feu | inondation | séisme tremblement | tempête ouragan cyclone | explosion | avalanche | sécheresse | éboulement
vol cambriolage voler dérober | meurtre assassinat homicide | viol | agression
légal licite | illégal illicite
provisoire provisoirement temporaire temporairement | définitif définitivement permanent
obligatoire obligation | facultatif volontaire
officiel officiellement | officieux officieusement
direct directement | indirect indirectement
ancien vieux | nouveau neuf récent
précédent antérieur dernier | suivant ultérieur prochain
passé dernier | futur prochain
avant auparavant préalable | après ensuite
tôt | tard
intérieur interne national | extérieur externe étranger international
dur sévère strict ferme | souple clément indulgent
ferme | sursis
facile facilement simple | difficile difficilement compliqué
dangereux danger risqué | sûr inoffensif
ouvert | fermé
plein rempli complet | vide
actif | inactif
calme paisible pacifique | violent agité
ensemble conjointement | seul séparément
`
