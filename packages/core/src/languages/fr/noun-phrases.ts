import type { Token } from '../../reading/reading.ts'
import type { TokenRange } from '../../reading/tree.ts'

/** Nouns that measure, date or report: no reader searches for them. */
const EMPTY = new Set(
  (
    'jour semaine mois an année heure minute matin soir lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai ' +
    'juin juillet août septembre octobre novembre décembre fois personne million milliard millier centaine dizaine trentaine vingtaine euro dollar ' +
    'partie nombre part moment cas fait chose point fin début lieu cadre suite total moyenne situation question mesure façon manière sorte type ' +
    'communiqué porte-parole déclaration source site homme femme gens monsieur madame veille lendemain responsable autorité occasion issue cours raison ' +
    'degré kilomètre mètre pourcent tiers moitié quart maison monde pays ville groupe société entreprise direction ' +
    'information informations membre cause grâce charge victime nouvelle annonce propos informé origine peu masse ensemble base'
  ).split(' '),
)
const MOST_NOUNS = 3

/**
 * Noun phrases that could be searched for: « attaque de ransomware », « motion de censure », « Harvard
 * Pilgrim », « réchauffement climatique », without article. Every sub-phrase that is one by itself is
 * given too. Quotation marks, numbers and commas break a phrase.
 */
export function nounPhrases(tokens: readonly Token[]): readonly TokenRange[] {
  const found: TokenRange[] = []
  for (const [first, token] of tokens.entries()) {
    const before = tokens[first - 1]
    if (!isNominal(token) || (token.upos === 'PROPN' && before?.upos === 'PROPN')) continue
    // « assureur maladie du Massachusetts »
    if (token.upos === 'NOUN' && before?.upos === 'NOUN' && /^\p{L}/u.test(before.form)) continue
    // « en masse », « en cours »: a turn, of which the noun is half.
    if (/^en$/iu.test(before?.form ?? '') && TURN.test(token.form)) continue
    for (const last of endsFrom(tokens, first)) {
      if (!isEmpty(tokens, first, last)) found.push({ first, last })
    }
  }
  return found
}

const isNominal = ({ upos, form }: Token): boolean =>
  (upos === 'NOUN' || upos === 'PROPN') && /\p{L}{3}/u.test(form)

/** « Armor Santé »: a capital goes on with the name before it, whatever the word is elsewhere. */
const goesOn = (token: Token | undefined): boolean =>
  token?.upos === 'PROPN' ||
  /^(?:[IVX]{2,}|V|X)$/u.test(token?.form ?? '') ||
  (token?.relation.startsWith('flat') === true && /^\p{Lu}/u.test(token.form))

const TURN =
  /^(?:masse|cours|cause|ligne|place|partie|tête|fonction|direction|matière|vue|marge|raison|baisse|hausse|forme|effet|question|compagnie|présence|attente|faveur|charge|route|garde|tant|mesure|proie|colère|danger|retard|vie|scène|jeu)$/iu

/** « les sociétés telles que … »: what they open is no part of the phrase. */
const COMPARING = /^(?:tel|tels|telle|telles|autre|autres|même|mêmes|pareil|pareils|semblables?)$/iu

/** Behind them stands where or against whom: once in a phrase. */
const LOCATING = /^(?:à|en|dans|chez|contre|sur)$/iu

/** The noun behind a preposition, or behind its article; undefined where something else stands there. */
function nounBehind(tokens: readonly Token[], preposition: number): number | undefined {
  const article = tokens[preposition + 1]
  const index =
    article?.upos === 'DET' && article.features.PronType === 'Art' ? preposition + 2 : preposition + 1
  const noun = tokens[index]
  return noun !== undefined && isNominal(noun) ? index : undefined
}

/** Where the phrases that open at a noun may end: behind it, an adjective, a name, « de » and a noun. */
function endsFrom(tokens: readonly Token[], first: number): readonly number[] {
  const ends: number[] = []
  let nouns = 1
  let located = false
  let index = first
  while (tokens[index]?.upos === 'PROPN' && goesOn(tokens[index + 1])) index++
  ends.push(index)
  for (;;) {
    const next = tokens[index + 1]
    const link = next?.upos === 'ADP' ? next.form : ''
    const behind = nounBehind(tokens, index + 1)
    const locates: boolean = LOCATING.test(link) && !located
    // « la Malaisie d’une adolescente »: of a name nothing is said behind « d’une ».
    if (tokens[index]?.upos === 'PROPN' && behind !== undefined && tokens[behind]?.upos === 'NOUN')
      return ends
    if (next?.upos === 'ADJ' && /^\p{L}/u.test(next.form) && !COMPARING.test(next.form)) index++
    else if (next?.upos === 'PROPN' && tokens[index]?.upos === 'NOUN') {
      index++
      while (goesOn(tokens[index + 1])) index++
    } else if ((/^(?:de|d['’])$/iu.test(link) || locates) && behind !== undefined && nouns < MOST_NOUNS) {
      index = behind
      located ||= locates
      nouns++
      while (tokens[index]?.upos === 'PROPN' && goesOn(tokens[index + 1])) index++
    } else return ends
    ends.push(index)
  }
}

const isEmpty = (tokens: readonly Token[], first: number, last: number): boolean =>
  EMPTY.has(tokens[first]?.lemma.toLowerCase() ?? '') || EMPTY.has(tokens[last]?.lemma.toLowerCase() ?? '')
