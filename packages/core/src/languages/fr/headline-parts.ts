import { isBalanced } from './quotation-marks.ts'

/** Words of a part that still says something. */
const FEWEST_WORDS = 3
/** A circumstance opens here, which the headline can do without. */
const CIRCUMSTANCE =
  /,?\s+(?=(?:après|avant|lors|pour|dans|chez|depuis|malgré|face à|alors que|tandis que|à cause d|en raison d|grâce à|en pleine?|à partir d[ue]|à compter d[ue])(?![\p{L}-]))/giu
/** « renverse Port-Ligny et remporte sa première coupe »: of two things done the first. */
const SECOND_VERB = /\s+(?=et \p{Ll}{3,}(?:e|t|d)\s+(?:sa|son|ses|leurs?|le|la|les|un|une)\s)/gu
/** « Menacés par leurs collègues »: who did it; « inspiré par » says nothing without what. */
const AGENT =
  /(?<=(?<!\p{L})(?!(?:inspir|caus|marqu|suiv|compos|sign|entour|concern|pass|provoqu|motiv|financ|remplac))\p{L}{3,}(?:é|i|u|is|it)(?:e?s?))\s+(?=par (?:l['’]|(?:l[ea]s?|un|une|des|sa|son|ses|leurs?|deux|trois) |\p{Lu}))/gu
/** Of something new that is told apart no further: « recommande une surveillance | des denrées ». */
const OF_SOMETHING =
  /(?<=(?<!\p{L})une? (?!(?:centaine|dizaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|douzaine|millier|million|milliard|tiers|quart|moitié|partie|part|sorte|espèce|forme|série|fin|début|absence|manque|reste|majorité|minorité|ensemble|groupe|nombre|tentative|soupçon|projet|menace|millième|prix|mise|prise|chef|directeur|directrice|responsable|membre|ancien|ex|vent|air|coup|flot|torrent|vague|point|tour|pas|fonds)(?!\p{L}))\p{Ll}+(?: à \p{Ll}+ \p{Ll}+)?(?: (?!\p{Ll}*(?:é|i|u|is|it)e?s? )\p{Ll}+(?:al|el|ant|eur|eux|if|ique|aire|ier|able|ible|elle|ale|ante|euse|ive|ière))?)\s+(?=(?:de|du|des|sur|contre|visant)(?!\p{L})|d['’])/gu
/** What an opening circumstance or participle leaves for the headline to say: purpose and occasion, no place. */
const LED =
  /^(?:(?:pour (?:ne pas )?\p{L}+(?:er|ir|re|oir)|après|avant|malgré|face à|\p{L}{3,}(?:é|i|u)e?s? (?:par|de|à|en|dans|depuis))(?!\p{L})[^,:«»]{2,60}), (?=(?:l['’]|(?:l[ea]s?|un|une|des|deux|trois) |\p{Lu}\p{Ll}))(.+)$/iu
/** « un billet dont le départ … pourront »: where the relative clause ends nobody sees. */
const HELD = /^ (?:de|du|des|sur|contre|visant|d['’]).*(?<!\p{L})(?:qui|que|dont|où)(?!\p{L})/isu
/** Another thing behind a comma, however it is denied: « …, pas de trêve ». */
const ANOTHER = /^,\s+pas d(?:e|['’])/u

/** What turns the meaning of what stands before it must not be parted from it. */
const TURNING =
  /(?<!\p{L})(?:non|pas|ni|sans|sauf|jamais|plus|selon|d['’]après|accusée?s?|soupçonnée?s?|présumée?s?|si)(?!\p{L})/iu
/** A circumstance alone says nothing. */
const OPENING =
  /^(?:après|avant|lors|pour|dans|chez|depuis|malgré|face|à|a|au|aux|en|sur|sous|selon|faute|grâce|pendant)(?![\p{L}-])/iu
/** « Privée de gaz par erreur » hangs on whom the next words name. */
const HANGING = /^\p{L}{3,}(?:é|i|u)e?s? (?:par|de|d['’]|à|en|dans|depuis|pour)(?!\p{L})/iu
/** Words that wait for others. */
const WAITING =
  /(?<!\p{L})(?:de|d['’]|du|des|le|la|les|un|une|à|au|aux|en|et|ou|que|qu['’]|qui|ne|par|sur|avec|son|sa|ses|leurs?|va|vont|veut|veulent|peut|peuvent|doit|doivent|appelle|appellent|demande|demandent)$/iu

/**
 * Shorter headlines that a French headline holds, the fullest first: each side of its colon, what stands
 * before its comma, what is left of these without their circumstances. What a part says the headline says.
 */
export function headlineParts(headline: string): readonly string[] {
  const sides = headline.split(/\s*(?<!\d):(?!\d)\s+/u)
  const whole = sides.length === 2 ? [sides[1], sides[0]].filter((side) => side !== undefined) : [headline]
  const told = [headline, ...whole]
  const own = [...new Set([...told, ...told.map(telegraphic), ...told.map(telegraphic).map(bareName)])]
  const full = [...own, ...own.flatMap(withoutAside), ...own.flatMap((part) => LED.exec(part)?.[1] ?? [])]
  const parts = [...new Set([...full, ...full.map(lighter)])].flatMap((part) => [part, ...beginningsOf(part)])
  return [...new Set(parts.map((part) => part.trim()))]
    .filter((part) => part !== headline && isWhole(part))
    .sort((one, other) => other.length - one.length)
}

/** « La mutuelle a été victime d’une attaque » as headlines have it: « La mutuelle victime d’une attaque ». */
const telegraphic = (part: string): string => part.replace(HELPER, ' ')

const HELPER =
  /(?<=\p{L}) (?:a|ont) été (?=(?:victimes? d|(?!pas )\p{L}{3,}(?:é|i|u)e?s?(?= (?:par|à|au|aux|en|dans|de|pour|lors|après)(?!\p{L})))|\p{L}{3,}(?:é|i|u)e?s?$)/u

/** « La mutuelle Armor Santé » is known by its name. */
const bareName = (part: string): string => part.replace(BODY, '')

const BODY =
  /^(?:L[ea] |L['’])(?:application|association|assureur|banque|chaîne|club|compagnie|constructeur|enseigne|entreprise|fabricant|groupe|laboratoire|marque|mutuelle|opérateur|plateforme|société|start-up)(?: \p{Ll}+(?:al|el|ais|ois|ien|ain|ique|aire|ier|eur|if|ale|elle|aise|oise|ienne|aine|ière))? (?=\p{Lu}\p{Ll}+ )/u

/** « finalement disponible », « prévu aujourd’hui »: what a title that is read another day does without. */
const LIGHT = / (?:finalement|aujourd['’]hui|désormais|enfin)(?![\p{L}-])/giu

/** « Claire Vasseur, auteure des « Eaux », est morte »: without what stands between subject and verb. */
const ASIDE =
  /^([^,:]{3,60}), [^,:]{3,70}, ((?:est|sont|a|ont|sera|seront|aura|va|vont|peut|doit|quitte|renonce|démissionne|remporte|annonce)(?!\p{L})[^,]*)$/iu

const withoutAside = (part: string): readonly string[] => {
  const [, subject, said] = ASIDE.exec(part) ?? []
  const aside = part.slice(subject?.length ?? 0, part.length - (said?.length ?? 0))
  return subject === undefined || said === undefined || TURNING.test(aside) ? [] : [`${subject} ${said}`]
}

const lighter = (part: string): string => part.replace(LIGHT, '')

/** What stands before the comma, and before each circumstance. */
function beginningsOf(part: string): readonly string[] {
  const comma = part.search(/,\s+/u)
  const circumstances = [CIRCUMSTANCE, SECOND_VERB, AGENT, OF_SOMETHING].flatMap((boundary) =>
    [...part.matchAll(boundary)].map(({ index }) => index),
  )
  const at = comma < 0 ? circumstances : [comma, ...circumstances.filter((index) => index < comma)]
  return (
    at
      // « n’a pas été condamné par la cour »: what a denial is about stays with it.
      .filter((index) => !/(?<!\p{L})(?:ne |n['’])/iu.test(part.slice(0, index)))
      .filter((index) => !HELD.test(part.slice(index)))
      .filter((index) => !TURNING.test(part.slice(index).replace(ANOTHER, ',')) && !losesItsVerb(part, index))
      .map((index) => part.slice(0, index))
  )
}

/** Verbs of headlines whose endings tell that they are finite. */
const FINITE =
  /(?<!\p{L})(?:est|sont|a|ont|sera|seront|aura|auront|était|avait|ira|iront|va|vont|peut|peuvent|doit|doivent|fait|font|veut|veulent|\p{L}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|ait|aient))(?!\p{L})/iu
const SUBORDINATE = /(?<!\p{L})(?:qui|que|qu['’]|dont|où)(?!\p{L}).*$/isu

/** « Les salariés en arrêt pour garde d’enfants seront indemnisés »: before « pour » nothing is said of them yet. */
const losesItsVerb = (part: string, index: number): boolean =>
  !FINITE.test(part.slice(0, index)) && FINITE.test(part.slice(index).replace(SUBORDINATE, ''))

/** « La société a déclaré mardi »: what it declared has been left out. */
const SAYING =
  /(?<!\p{L})(?:ai|a|ont|avait|avaient) (?:ajouté|affirmé|annoncé|assuré|confié|confirmé|déclaré|dit|estimé|expliqué|indiqué|précisé|rappelé|rapporté|reconnu|révélé|souligné)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))?$/iu

const isWhole = (part: string): boolean =>
  part.split(/\s+/u).length >= FEWEST_WORDS &&
  !SAYING.test(part) &&
  !WAITING.test(part) &&
  !OPENING.test(part) &&
  !/:\s+\S+$/u.test(part) &&
  !part.split(/\s*:\s+/u).some((side) => HANGING.test(side)) &&
  isBalanced(part)
