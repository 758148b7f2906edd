import { join } from '../elision.ts'

/** A turn that says the same with the words inside it. */
export interface Exchange {
  readonly pattern: RegExp
  /** From the groups of the pattern; undefined where the turn is best left. */
  readonly to: (...groups: readonly string[]) => string | undefined
}

const MONTH = '(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'
const DAY = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const WORD_BEFORE = "(?<![\\p{L}\\d’'-])"
const WORD_AFTER = "(?![\\p{L}\\d’'-])"
/** Words that govern the turn, which then cannot take a preposition of its own. */
const GOVERNED =
  "(?<!(?<![\\p{L}])(?:à|au|aux|de|des|du|en|dans|depuis|dès|jusque|jusqu['’]à|pour|par|vers|avant|après|la|le|cette|ce|et|ou|d['’]ici|d['’]ici à|que|sur|entre) )"
const NUMERAL =
  '(?:\\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt(?:-\\p{L}+)?|trente(?:-\\p{L}+)?|quarante(?:-\\p{L}+)?|cinquante(?:-\\p{L}+)?|soixante(?:-\\p{L}+)?)'

const pattern = (source: string): RegExp => new RegExp(`${WORD_BEFORE}${source}${WORD_AFTER}`, 'giu')

/** Parts of a day and what they are called as a stretch of it. */
const PARTS: Readonly<Record<string, string>> = { matin: 'matinée', soir: 'soirée' }

const DATES: readonly Exchange[] = [
  // « en mars » as « au mois de mars »; « depuis mars » likewise.
  {
    pattern: pattern(`(en|depuis) ${MONTH}`),
    to: (preposition = '', month = '') =>
      join(/^en$/iu.test(preposition) ? 'au mois de' : 'depuis le mois de', month),
  },
  // « mardi soir » as « dans la soirée de mardi ».
  {
    pattern: new RegExp(
      `(?<![\\p{L}-]|(?:le|ce|de|du|dès|depuis|avant|après|à|d’ici|pour|vers|et|ou) )${DAY} (matin|soir)(?![\\p{L}-]| [0-9])`,
      'giu',
    ),
    to: (day = '', part = '') => `dans la ${PARTS[part.toLowerCase()] ?? part} de ${day.toLowerCase()}`,
  },
  { pattern: pattern(`${GOVERNED}mi-${MONTH}`), to: (month = '') => `à la mi-${month}` },
  { pattern: pattern(`${GOVERNED}début ${MONTH}`), to: (month = '') => join('au début du mois de', month) },
  { pattern: pattern(`${GOVERNED}fin ${MONTH}`), to: (month = '') => join('à la fin du mois de', month) },
  {
    pattern: pattern(`${GOVERNED}début ((?:19|20)\\d\\d)`),
    to: (year = '') => `au début de l’année ${year}`,
  },
  { pattern: pattern(`${GOVERNED}fin ((?:19|20)\\d\\d)`), to: (year = '') => `à la fin de l’année ${year}` },
  // « En 1998, » opens; behind a noun the year would hang on it.
  { pattern: /^en ((?:19|20)\d\d)(?=,)/giu, to: (year = '') => `au cours de l’année ${year}` },
]

const AGED =
  'homme|garçon|adolescent|automobiliste|conducteur|piéton|cycliste|motard|retraité|étudiant|lycéen|policier|gendarme|pompier|père|suspect|ouvrier|touriste|passager|employé'
const AGED_SHE =
  'femme|fille|fillette|adolescente|automobiliste|conductrice|cycliste|retraitée|étudiante|lycéenne|policière|mère|passagère|employée|touriste'

const AGES: readonly Exchange[] = [
  // « un homme de 30 ans » and « un homme âgé de 30 ans », in both directions.
  {
    pattern: pattern(`(un(?: jeune)? (?:${AGED})) de (${NUMERAL} ans)`),
    to: (person = '', age = '') => `${person} âgé de ${age}`,
  },
  {
    pattern: pattern(`(une(?: jeune)? (?:${AGED_SHE})) de (${NUMERAL} ans)`),
    to: (person = '', age = '') => `${person} âgée de ${age}`,
  },
  {
    pattern: pattern(`(\\p{Ll}{3,}) âgée?s? (de ${NUMERAL} ans)`),
    to: (person = '', age = '') => `${person} ${age}`,
  },
  { pattern: new RegExp(`, âgée?s? de (${NUMERAL} ans)(?=[,)])`, 'giu'), to: (age = '') => `, ${age}` },
]

const HAPPENS: Readonly<Record<string, string>> = {
  'se déroule': 'a lieu',
  'se déroulent': 'ont lieu',
  'se déroulait': 'avait lieu',
  'se déroulaient': 'avaient lieu',
  'se déroulera': 'aura lieu',
  'se dérouleront': 'auront lieu',
  'aura lieu': 'se tiendra',
  'auront lieu': 'se tiendront',
  'se poursuit': 'continue',
  'se poursuivent': 'continuent',
  'se poursuivait': 'continuait',
  'se poursuivaient': 'continuaient',
  'se poursuivra': 'continuera',
  'se poursuivront': 'continueront',
}
const BEING: Readonly<Record<string, string>> = {
  est: 's’est',
  sont: 'se sont',
  était: 's’était',
  étaient: 's’étaient',
}
const GOING: Readonly<Record<string, string>> = {
  rend: 'va',
  rendent: 'vont',
  rendait: 'allait',
  rendaient: 'allaient',
  rendra: 'ira',
  rendront: 'iront',
}
const AMOUNTS: Readonly<Record<string, string>> = {
  élève: 'atteint',
  élèvent: 'atteignent',
  élevait: 'atteignait',
  élevaient: 'atteignaient',
  élèvera: 'atteindra',
}
const TO_A_PLACE =
  '(?= (?:à|au|aux|en|dans|chez|sur) (?!.{0,12}(?:police|autorités|gendarm|évidence|justice|merci|raison)))'

const VERBS: readonly Exchange[] = [
  {
    pattern: pattern(`(${Object.keys(HAPPENS).join('|')})`),
    to: (verb = '') => HAPPENS[verb.toLowerCase()],
  },
  // « s’est déroulé » as « a eu lieu ».
  { pattern: /(?<![\p{L}’'-])(?:s['’]est) déroulée?(?!\p{L})/giu, to: () => 'a eu lieu' },
  { pattern: /(?<![\p{L}’'-])se sont déroulée?s(?!\p{L})/giu, to: () => 'ont eu lieu' },
  // « s’est produit » and « est survenu », with their endings.
  {
    pattern: /(?<![\p{L}’'-])s['’](est|était|étaient) produit(e?s?)(?!\p{L})/giu,
    to: (be = '', end = '') => `${be} survenu${end}`,
  },
  { pattern: /(?<![\p{L}’'-])se sont produit(e?s)(?!\p{L})/giu, to: (end = '') => `sont survenu${end}` },
  {
    pattern: pattern('(est|sont|était|étaient) survenu(e?s?)'),
    to: (be = '', end = '') => `${BEING[be.toLowerCase()]} produit${end}`,
  },
  // « se rend à Lyon » as « va à Lyon », « s’est rendu » as « est allé ».
  {
    pattern: new RegExp(`(?<![\\p{L}’'-])se (${Object.keys(GOING).join('|')})${TO_A_PLACE}`, 'giu'),
    to: (verb = '') => GOING[verb.toLowerCase()],
  },
  {
    pattern: new RegExp(`(?<![\\p{L}’'-])s['’](est|était|étaient) rendu(e?s?)${TO_A_PLACE}`, 'giu'),
    to: (be = '', end = '') => `${be} allé${end}`,
  },
  // « s’élève à 3 millions » as « atteint 3 millions ».
  {
    pattern: new RegExp(
      `(?<![\\p{L}’'-])s['’](${Object.keys(AMOUNTS).join('|')}) à(?= (?:\\d|près|plus|environ|quelque))`,
      'giu',
    ),
    to: (verb = '') => AMOUNTS[verb.toLowerCase()],
  },
]

/** « visait » of « avait pour but de », « comptait » of « avait l’intention de ». */
const HAVING: Readonly<Record<string, string>> = { a: '', ont: 'nt', avait: 'ait', avaient: 'aient' }
const AIMS: Readonly<Record<string, string>> = {
  vise: 'a pour but de',
  visent: 'ont pour but de',
  visait: 'avait pour but de',
  visaient: 'avaient pour but de',
  visera: 'aura pour but de',
}
const PLANS: Readonly<Record<string, string>> = {
  a: 'compte',
  ont: 'comptent',
  avait: 'comptait',
  avaient: 'comptaient',
}
const REPORTS: Readonly<Record<string, string>> = {
  fait: 'signale',
  font: 'signalent',
  faisait: 'signalait',
  faisaient: 'signalaient',
}
const BELONGS: Readonly<Record<string, string>> = {
  fait: 'compte',
  font: 'comptent',
  faisait: 'comptait',
  faisaient: 'comptaient',
}
const LIES: Readonly<Record<string, string>> = {
  est: 'se trouve',
  sont: 'se trouvent',
  était: 'se trouvait',
  étaient: 'se trouvaient',
}
const INSISTS: Readonly<Record<string, string>> = {
  met: 'insiste',
  mettent: 'insistent',
  mettait: 'insistait',
  mis: 'insisté',
}
const SOMEWHERE = '(?= (?:à|au|aux|dans|sur|en|près|entre|non loin|face|en face|à côté|le long) )'

const PHRASES: readonly Exchange[] = [
  // « comme le rapporte Le Parisien » as « selon Le Parisien ».
  {
    pattern: pattern(
      "comme (?:le |l['’])(?:rapporte|révèle|relate|indique|précise|raconte|explique)(?= \\p{Lu})",
    ),
    to: () => 'selon',
  },
  // « vise à réduire » and « a pour objectif de réduire ».
  {
    pattern: pattern(`(${Object.keys(AIMS).join('|')}) à(?= \\p{L}+(?:er|ir|re|oir)(?!\\p{L}))`),
    to: (verb = '') => AIMS[verb.toLowerCase()],
  },
  {
    pattern: new RegExp(
      `${WORD_BEFORE}(${Object.keys(HAVING).join('|')}) pour (?:but|objectif) d(?:e |['’])(?=\\p{L}+(?:er|ir|re|oir)(?!\\p{L}))`,
      'giu',
    ),
    to: (have = '') =>
      `vis${HAVING[have.toLowerCase()] === '' ? 'e' : have.toLowerCase() === 'ont' ? 'ent' : HAVING[have.toLowerCase()]} à`,
  },
  // « a l’intention de partir » as « compte partir ».
  {
    pattern: new RegExp(
      `${WORD_BEFORE}(${Object.keys(PLANS).join('|')}) l['’]intention d(?:e |['’])(?=\\p{L}+(?:er|ir|re|oir)(?!\\p{L}))`,
      'giu',
    ),
    to: (have = '') => PLANS[have.toLowerCase()],
  },
  // « fait état de trois morts » as « signale trois morts ».
  {
    pattern: new RegExp(`${WORD_BEFORE}(${Object.keys(REPORTS).join('|')}) état d(?:e |['’])`, 'giu'),
    to: (verb = '') => REPORTS[verb.toLowerCase()],
  },
  // « fait partie des favoris » as « compte parmi les favoris ».
  {
    pattern: pattern(`(${Object.keys(BELONGS).join('|')}) partie des`),
    to: (verb = '') => `${BELONGS[verb.toLowerCase()]} parmi les`,
  },
  // « est situé à » as « se trouve à », « un local situé à » as « un local qui se trouve à ».
  {
    pattern: new RegExp(`${WORD_BEFORE}(${Object.keys(LIES).join('|')}) située?s?${SOMEWHERE}`, 'giu'),
    to: (be = '') => LIES[be.toLowerCase()],
  },
  {
    pattern: new RegExp(
      `(?<=\\p{Ll}{3} )(?<!(?:est|sont|était|étaient|été|être|bien|mal|sera|seront) )située?(s?)${SOMEWHERE}`,
      'giu',
    ),
    to: (plural = '') => (plural === '' ? 'qui se trouve' : 'qui se trouvent'),
  },
  { pattern: pattern('se situ(e|ent|ait|aient)'), to: (end = '') => `se trouv${end}` },
  // « met l’accent sur » as « insiste sur ».
  {
    pattern: pattern(`(${Object.keys(INSISTS).join('|')}) l['’]accent sur`),
    to: (verb = '') => `${INSISTS[verb.toLowerCase()]} sur`,
  },
  { pattern: pattern('(a|ont|avait|avaient) pris la décision de'), to: (have = '') => `${have} décidé de` },
  { pattern: pattern('(a|ont|avait|avaient) trouvé la mort'), to: (have = '') => `${have} péri` },
  { pattern: pattern('(a|ont|avait|avaient) perdu la vie'), to: (have = '') => `${have} trouvé la mort` },
  // « s’est tenu » as « a eu lieu ».
  {
    pattern: pattern('se (tient|tiennent)(?= (?:à|au|aux|en|dans|ce|cette|jusqu|du|le|\\p{Ll}+di))'),
    to: (verb = '') => (verb === 'tient' ? 'a lieu' : 'ont lieu'),
  },
  {
    pattern: /(?<![\p{L}’'-])s['’]est tenue?(?= (?:à|au|aux|en|dans|le|\p{Ll}+di)(?!\p{L}))/giu,
    to: () => 'a eu lieu',
  },
  {
    pattern: /(?<![\p{L}’'-])se sont tenue?s(?= (?:à|au|aux|en|dans|le|\p{Ll}+di)(?!\p{L}))/giu,
    to: () => 'ont eu lieu',
  },
  // « s’est établi à 3 % » as « a atteint 3 % ».
  { pattern: /(?<![\p{L}’'-])s['’]est établie? à(?= \d)/giu, to: () => 'a atteint' },
  { pattern: /(?<![\p{L}’'-])s['’]établit à(?= \d)/giu, to: () => 'atteint' },
  // « continue à » as « continue de ».
  {
    pattern: pattern('(continu(?:e|ent|er|é|ait|aient|era|eront)) à(?= \\p{L}+(?:er|ir|re|oir)(?!\\p{L}))'),
    to: (verb = '') => `${verb} de`,
  },
  // « à l’âge de 62 ans » as « à 62 ans ».
  { pattern: pattern(`à l['’]âge de (${NUMERAL} ans)`), to: (age = '') => `à ${age}` },
  // « ce lundi » is the day that « lundi » is.
  { pattern: new RegExp(`${GOVERNED}${WORD_BEFORE}ce ${DAY}(?![\\p{L}-])`, 'giu'), to: (day = '') => day },
  // « en début de soirée » as « au début de la soirée ».
  {
    pattern: pattern('en (début|fin) de (matinée|soirée|journée|semaine|saison)'),
    to: (part = '', time = '') => `${/^fin/iu.test(part) ? 'à la fin' : 'au début'} de la ${time}`,
  },
  {
    pattern: pattern("en (début|fin) d['’](après-midi|année)"),
    to: (part = '', time = '') => `${/^fin/iu.test(part) ? 'à la fin' : 'au début'} de l’${time}`,
  },
  // « au niveau national » as « à l’échelle nationale ».
  {
    pattern: pattern('au niveau (mondial|national|local|régional|international|départemental)'),
    to: (adjective = '') => `à l’échelle ${adjective}e`,
  },
  { pattern: pattern('au niveau européen'), to: () => 'à l’échelle européenne' },
  // « de différents pays » as « de divers pays ».
  {
    pattern: /(?<=(?<!\p{L})des )différent(e?)s(?= \p{Ll}{3,}s )/giu,
    to: (feminine = '') => (feminine === '' ? 'divers' : 'diverses'),
  },
  {
    pattern: pattern('(\\d+ \\p{Ll}+s) supplémentaires(?=[,.;]| (?:à|au|en|dans|sur|par|pour) )'),
    to: (things = '') => `${things} de plus`,
  },
]

const QUANTITIES: readonly Exchange[] = [
  // « De nombreux élus » at the head of a clause; behind a noun its « de » belongs to that.
  { pattern: /(?<=^|[,;:] )de nombreu(?:x|ses) (?=\p{L})/giu, to: () => 'beaucoup de' },
]

/** Turns and their equals, left to right. */
export const exchanges: readonly Exchange[] = [...DATES, ...AGES, ...VERBS, ...PHRASES, ...QUANTITIES]
