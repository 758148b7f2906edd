import { KIN } from './kin.ts'

/** Words whose kinship their letters do not show: a family a line. */
const IRREGULAR = `
absent absence
critiquer critique
dénoncer dénonciation
renoncer renonciation renoncement
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
for (const line of [...IRREGULAR.trim().split('\n'), ...KIN.trim().split('\n')]) {
  const words = line.split(' ')
  if (words.length < 2) continue
  const family = words.map((word) => FAMILY.get(word)).find((known) => known !== undefined) ?? `~~${words[0]}`
  for (const word of words) if (!FAMILY.has(word)) FAMILY.set(word, family)
}

/** Endings, what they leave behind, and of what they make what: « -ification » and « -ifier » leave « -ifi ». */
const endingsOf = (
  groups: readonly (readonly [left: string, endings: string])[],
): ReadonlyMap<string, string> =>
  new Map(groups.flatMap(([left, endings]) => endings.split(' ').map((ending) => [ending, left] as const)))

const NOMINAL = endingsOf([
  ['ifi', 'ification ificateur ificatrice'],
  ['i', 'ication icateur icatrice'],
  ['is', 'isation isateur isatrice'],
  ['', 'aison issement issage isseur isseuse ement eture ature ation atrice ateur ition iteur itrice ution'],
  ['', 'ment age ance ence euse eur rice iste isme ité ure ée ion ant ent e'],
  ['', 'elle el al ale if ive eux ique aire ière ier able ible'],
])
const VERBAL = endingsOf([
  ['', 'ionner er oir ir re'],
  ['i', 'iquer'],
])
const LONGEST = 11
/** What is left must be long enough to mean one thing. */
const SHORTEST = 4

/** What a lemma shares with the words made from it; undefined where it is too short to tell. */
export function familyOf(lemma: string, isVerb: boolean): string | undefined {
  const known = FAMILY.get(lemma)
  if (known !== undefined) return known
  const root = rootOf(lemma, isVerb ? VERBAL : NOMINAL)
  if (root.length < SHORTEST) return lemma.length < SHORTEST ? undefined : `~${lemma}`
  return `~${plain(root)}`
}

/** The longest ending is taken that leaves enough. */
function rootOf(lemma: string, endings: ReadonlyMap<string, string>): string {
  for (let length = Math.min(LONGEST, lemma.length); length > 0; length--) {
    const left = endings.get(lemma.slice(-length))
    if (left !== undefined && lemma.length - length + left.length >= SHORTEST)
      return lemma.slice(0, -length) + left
  }
  return lemma
}

/** « Fabriqu- », « fabric- » and accents that come and go: « arrêt », « arrestation ». */
function plain(root: string): string {
  const bare = /[^a-z]/u.test(root)
    ? root
        .normalize('NFD')
        .replace(/(?!\u0327)\p{M}/gu, '')
        .normalize('NFC')
    : root
  if (bare.length < 5) return bare
  if (bare.endsWith('ç')) return `${bare.slice(0, -1)}c`
  if (bare.endsWith('qu')) return `${bare.slice(0, -2)}c`
  return bare.endsWith('gu') || bare.endsWith('ge') ? `${bare.slice(0, -2)}g` : bare
}
