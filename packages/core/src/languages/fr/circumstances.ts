import type { CircumstanceKind, Token } from '../../reading/reading.ts'
import type { Tree } from '../../reading/tree.ts'
import type { Lexicon } from '../language.ts'

const A = "['’]"
const opening = (words: string): RegExp => new RegExp(`^(?:${words.replaceAll("'", A)})(?![\\p{L}])`, 'iu')

/** By the words that open them; the first that fits. */
const OPENINGS: readonly (readonly [CircumstanceKind, RegExp])[] = [
  [
    'cause',
    opening(
      "en raison|à cause|grâce à|grâce au|grâce aux|faute d|du fait|de ce fait|suite à|suite au|à la suite|sous l'effet|compte tenu|" +
        "étant donné|parce qu|puisqu|puisque|parce que|car|à force d|pour cause|pour avoir|pour s'être|au vu|par manque|en conséquence",
    ),
  ],
  [
    'purpose',
    opening(
      "afin|en vue|dans le but|dans l'objectif|dans l'espoir|de manière à|de façon à|pour qu|pour que|de sorte",
    ),
  ],
  ['condition', opening("si|s'il|s'ils|à condition|à moins|sauf|en cas|sous réserve|pourvu|faute de quoi")],
  [
    'concession',
    opening('malgré|en dépit|bien qu|bien que|quoiqu|quoique|même si|sans pour autant|au lieu|quitte à'),
  ],
  [
    'time',
    opening(
      "pendant|durant|depuis|lors|lorsqu|lorsque|quand|au cours|avant|après|dès|jusqu'en|jusqu'au|jusqu'à|d'ici|il y a|tandis|alors que|au moment|" +
        "à l'issue|à la fin|au début|à partir|au terme|dans la nuit|dans la soirée|dans la matinée|dans la journée|en fin|en début|" +
        'désormais|déjà|encore|toujours|bientôt|ensuite|puis|enfin|alors|auparavant|parfois|souvent|jamais|récemment|actuellement|' +
        'prochainement|longtemps|aussitôt|immédiatement|tôt|tard|entre-temps|simultanément|précédemment|ultérieurement|initialement|finalement',
    ),
  ],
  [
    'place',
    opening(
      "chez|devant|derrière|sous|au-dessus|au-dessous|près|autour|le long|en face|à côté|au large|au bord|au sud|au nord|à l'est|à l'ouest|" +
        'au centre|au cœur|aux abords|au pied|ici|là-bas|sur place|à proximité|à travers|à bord|ailleurs|partout',
    ),
  ],
  [
    'manner',
    opening(
      "avec|sans|de façon|de manière|à l'unanimité|ainsi|comme|à titre|en tant|par écrit|à pied|à la main|à l'aide|au moyen|en silence|par",
    ),
  ],
]

const TIMES =
  /^(?:seconde|minute|heure|jour|journée|matin|matinée|midi|soir|soirée|nuit|semaine|week-end|mois|trimestre|semestre|an|année|siècle|décennie|printemps|été|automne|hiver|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|période|époque|moment|instant|veille|lendemain|saison)$/iu
const PLACES =
  /^(?:ville|pays|région|département|commune|quartier|rue|avenue|place|gare|port|école|hôpital|clinique|tribunal|siège|site|usine|centre|stade|île|littoral|route|autoroute|pont|mer|rivière|fleuve|monde|territoire|maison|domicile|bureau|salle|magasin|village|plage|côte|forêt|montagne|frontière|aéroport|prison|église|musée|bâtiment|immeuble|appartement|champ|ferme|sol|scène|barre|étranger|capitale|banlieue|zone|secteur|pointe|vallée|bord)$/iu
const SPATIAL = /^(?:à|au|aux|en|dans|sur|vers|entre|jusque|jusqu['’])$/iu
/** Adverbs in -ment that tell no manner. */
const SENTENCE_ADVERB =
  /^(?:notamment|également|seulement|uniquement|exactement|environ|précisément|seul|évidemment|certainement|probablement|vraisemblablement|apparemment|globalement|principalement|essentiellement)$/iu

/**
 * What kind of circumstance stands at a token of a clause: by the words that open it, else by its noun. `dated` tells
 * that a date stands in it. Undefined for « ne », « pas » and words that only limit.
 */
export function circumstanceOf(
  tree: Tree,
  index: number,
  dated: boolean,
  lexicon: Lexicon,
): CircumstanceKind | undefined {
  const { tokens } = tree
  const token = tokens[index]
  const { first, last } = tree.range(index)
  const words = tokens
    .slice(first, last + 1)
    .filter(({ upos }) => upos !== 'PUNCT')
    .map(({ form }) => form)
  const text = joined(words)
  if (token === undefined || text === '') return undefined
  const found = OPENINGS.find(([, pattern]) => pattern.test(text))?.[0]
  if (found !== undefined && (found !== 'manner' || !dated)) return found
  if (/^pour$/iu.test(words[0] ?? '') && token.features.VerbForm === 'Inf') return 'purpose'
  if (dated || TIMES.test(token.lemma)) return 'time'
  if (token.features.VerbForm === 'Part') return 'manner'
  if (token.upos === 'ADV') return adverbKind(token.form)
  return SPATIAL.test(words[0] ?? '') && isPlace(token, lexicon) ? 'place' : 'other'
}

/** Contractions and elisions as they are written: « au cours », « d’ici ». */
const joined = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/['’] /gu, '’')
    .replace(/\bà le\b/giu, 'au')
    .replace(/\bà les\b/giu, 'aux')
    .replace(/\bde le\b/giu, 'du')
    .replace(/\bde les\b/giu, 'des')

function adverbKind(form: string): CircumstanceKind | undefined {
  if (/^(?:ne|n['’]|pas|plus|non|y|en|aussi|même|surtout|très|trop|si|moins|tout)$/iu.test(form))
    return undefined
  if (SENTENCE_ADVERB.test(form)) return 'other'
  return /ment$/iu.test(form) ? 'manner' : 'other'
}

/** A noun of places, or a name that is no person's: « à Port-Ligny ». */
const isPlace = ({ form, lemma, upos }: Token, lexicon: Lexicon): boolean =>
  PLACES.test(lemma) ||
  (upos === 'PROPN' && /^\p{Lu}/u.test(form) && !lexicon.analyse(form).some(({ name }) => name === 'given'))
