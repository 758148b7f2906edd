/** Words whose kinship their letters do not show: a family a line. */
const IRREGULAR = `
absent absence
critiquer critique
accueillir accueil
arrêter arrestation arrêt
débattre débat
transférer transfert
abstenir abstention
agir action acte
aider aide
aller allée
apparaître apparition
appeler appel
apprendre apprentissage
arriver arrivée
atteindre atteinte
battre bataille
blesser blessure blessé
brûler brûlure
choisir choix
combattre combat
comprendre compréhension
concevoir conception
conclure conclusion
conduire conduite conducteur
connaître connaissance
construire construction constructeur
contraindre contrainte
contredire contradiction
convaincre conviction
convenir convention
corrompre corruption
courir course coureur
couvrir couverture
craindre crainte
croire croyance
croître croissance
accroître accroissement
décevoir déception
décider décision
découvrir découverte
décéder décès
détenir détention détenu
détruire destruction destructeur
devoir
diffuser diffusion
dire
interdire interdiction
dissoudre dissolution
divorcer divorce
élever élevage éleveur
élire élection élu électeur électoral
employer emploi employé
envoyer envoi
essayer essai
éteindre extinction
étudier étude
exclure exclusion
exclusif exclusivité exclusivement
extraire extraction
fuir fuite
guérir guérison
inclure inclusion
inscrire inscription
intervenir intervention
joindre jonction
lire lecture lecteur
maintenir maintien
mener meneur
mourir mort
naître naissance né
nommer nomination
rançonner
obtenir obtention
offrir offre
ouvrir ouverture
paraître parution
disparaître disparition
partir départ
payer paiement paye
percevoir perception
perdre perte
permettre permission
plaindre plainte plaignant
poursuivre poursuite
prendre prise
reprendre reprise
prévenir prévention
prévoir prévision
produire production producteur produit
promettre promesse
protéger protection
punir punition
recevoir réception
reconnaître reconnaissance
réduire réduction
remettre remise
rendre
répandre
répondre réponse
résoudre résolution
retenir retenue
réussir réussite
revenir retour
rompre rupture
interrompre interruption
secourir secours
séduire séduction
sentir sentiment
sortir sortie
souffrir souffrance
soutenir soutien
succéder succession successeur
suivre suite
surprendre surprise
suspendre suspension
tenir tenue
traduire traduction traducteur
tuer tuerie tueur
vaincre victoire vainqueur
vendre vente vendeur
venir venue
vivre vie
voir vue
voler vol voleur
voter vote votant
vouloir volonté
enseigner enseignant enseignement
étendre extension
détourner détournement
saisir saisie
santé sanitaire
mer maritime marin
ville urbain
peuple populaire
école scolaire
mois mensuel
an année annuel
jour quotidien journée
semaine hebdomadaire
eau hydrique
roi royal royaume
pape papal
père paternel
mère maternel
frère fraternel
enfant infantile enfance
jeune jeunesse
justice judiciaire juridique
juge juger jugement
loi légal législatif légalement
peine pénal
crime criminel
guerre militaire
argent financier finance financer financement
impôt fiscal fisc
banque bancaire banquier
monnaie monétaire
prix tarifaire
travail travailler travailleur
ouvrier
industrie industriel
commerce commercial commerçant
campagne rural
terre terrestre
air aérien
espace spatial
soleil solaire
vent éolien
cœur cardiaque
cerveau cérébral
œil oculaire
dent dentaire dentiste
poumon pulmonaire
chirurgie chirurgical chirurgien
médecin médecine médical
hôpital hospitalier hospitaliser hospitalisation
virus viral
maladie malade
grève gréviste
police policier
gendarmerie gendarme
pompier
parlement parlementaire
ministre ministère ministériel
président présider présidence présidentiel
directeur direction diriger dirigeant
maire mairie
préfet préfecture préfectoral
sénat sénateur sénatorial
député
département départemental
région régional
commune communal
nation national
monde mondial
syndicat syndical syndicaliste
gouvernement gouverner gouvernemental
démocratie démocratique
république républicain
société sociétal
économie économique économiste
politique
sport sportif
foot football footballeur
cinéma cinéaste cinématographique
musique musicien musical
théâtre théâtral
télévision télévisé
presse
rançongiciel rançon
`

const FAMILY = new Map<string, string>()
for (const line of IRREGULAR.trim().split('\n')) {
  const [first = '', ...rest] = line.split(' ')
  for (const word of [first, ...rest]) if (rest.length > 0 && !FAMILY.has(word)) FAMILY.set(word, `~~${first}`)
}

/** Endings of nouns, adjectives and adverbs made from verbs and from each other, with what they leave behind. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ificat(?:ion|eur|rice)$/u, 'ifi'],
  [/icat(?:ion|eur|rice)$/u, 'i'],
  [/isat(?:ion|eur|rice)$/u, 'is'],
  [/aison$/u, ''],
  [/(?:issement|issage|isseur|isseuse)$/u, ''],
  [/(?:ement|eture|ature|ation|atrice|ateur|ition|iteur|itrice|ution)$/u, ''],
  [/(?:ment|age|ance|ence|euse|eur|rice|iste|isme|ité|ure|ée|ion|ant|ent|e)$/u, ''],
  [/(?:elle|el|al|ale|if|ive|eux|ique|aire|ière|ier|able|ible)$/u, ''],
]
const VERB_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ionner$/u, ''],
  [/iquer$/u, 'i'],
  [/(?:er|oir|ir|re)$/u, ''],
]
/** What is left must be long enough to mean one thing. */
const SHORTEST = 4

/** What a lemma shares with the words made from it; undefined where it is too short to tell. */
export function familyOf(lemma: string, isVerb: boolean): string | undefined {
  const known = FAMILY.get(lemma)
  if (known !== undefined) return known
  const root = rootOf(lemma, isVerb ? VERB_ENDINGS : ENDINGS)
  const plain = root.normalize('NFD').replace(/\p{M}/gu, (mark) => (mark === '\u0327' ? mark : '')).normalize('NFC').replace(/(?<=.{3})(?:ç|qu|gu|ge)$/u, (end) => (end === 'ç' ? 'c' : end === 'qu' ? 'c' : 'g'))
  return root.length < SHORTEST ? (lemma.length < SHORTEST ? undefined : `~${lemma}`) : `~${plain}`
}

function rootOf(lemma: string, endings: typeof ENDINGS): string {
  for (const [ending, left] of endings) {
    const root = lemma.replace(ending, left)
    if (root !== lemma && root.length >= SHORTEST) return root
  }
  return lemma
}
