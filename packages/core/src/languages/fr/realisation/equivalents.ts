/** A locution and one that says the same. */
export interface Equivalent {
  /** « ~ » at the end stands for a « de » or « à » that elides and contracts with what follows; so in `to`. */
  readonly from: string
  readonly to: string
  /** A pattern for what must follow. */
  readonly behind?: string
  /** A pattern for what must not stand before. */
  readonly notAfter?: string
  /** A pattern for what must stand before. */
  readonly after?: string
}

const SPACE = '[ \\u00a0]'
const NUMERAL =
  '(?:\\d|une? |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |onze |douze |quinze |vingt|trente|quarante|cinquante|soixante|cent |mille |quelques |plusieurs )'
/** A determiner or a number: what makes « durant » a preposition and no adverb (« dix ans durant »). */
const NOUN_PHRASE = `${SPACE}(?:l[’']|(?:la|les?|des|cet?|cette|ces|son|sa|ses|leurs?|toute?|près|plus|environ) |${NUMERAL})`
/** What may follow « chaque année » so that it is no part of a longer phrase (« chaque année universitaire »). */
const END_OF_PHRASE = `(?:$|[,.;:)]|${SPACE}(?:à|au|aux|en|dans|par|pour|sur|près|plus|environ|entre|les?|la|l[’']|[0-9]))`
const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'
/** A lapse before « plus tôt ». */
const LAPSE = '(?:ans?|années?|mois|jours?|semaines?|heures?|minutes?|siècles?|décennies?) '
/** Words that govern what follows them: « depuis ces dernières années ». */
const PREPOSITION =
  "(?:à|de|des|du|d['’]|en|dans|depuis|dès|durant|pendant|sur|pour|par|vers|avant|après|jusqu['’]|jusqu['’]à|d['’]ici|d['’]ici à|la|le|les|l['’]|au|aux|cette|ce|et|ou|que|toutes|tous|entre) ?"
/** Numbers in words behind « près de », which counts there and tells no place. */
const NO_PLACE = `(?!${NUMERAL}|l[ea]s? (?:moitié|totalité|trois|deux|double)|(?:tiers|quart|double|triple|moitié|cinquième|dixième|mille|deux|trois|un|une|chez|mourir)|\\p{L}+aine |la moitié|la totalité|l[’']ensemble|s[’'])`

const each = (pairs: readonly (readonly [string, string])[], more: Omit<Equivalent, 'from' | 'to'> = {}) =>
  pairs.map(([from, to]): Equivalent => ({ from, to, ...more }))

/** The pairs read in both directions. */
const mutual = (pairs: readonly (readonly [string, string])[], more: Omit<Equivalent, 'from' | 'to'> = {}) =>
  pairs.flatMap(([from, to]): readonly Equivalent[] => [
    { from, to, ...more },
    { from: to, to: from, ...more },
  ])

const PREPOSITIONS: readonly Equivalent[] = [
  ...mutual([
    ['au terme de~', 'à l’issue de~'],
    ['à proximité de~', 'non loin de~'],
    ['au sujet de~', 'à propos de~'],
    ['au cœur de~', 'au centre de~'],
    ['vis-à-vis de~', 'à l’égard de~'],
    ['en mesure de~', 'à même de~'],
  ]),
  ...each([
    ['au cours de~', 'pendant'],
    ['à l’occasion de~', 'lors de~'],
    ['dans le but de~', 'pour'],
    ['en vue de~', 'pour'],
    ['en raison de~', 'du fait de~'],
    ['à cause de~', 'en raison de~'],
    ['en dépit de~', 'malgré'],
    ['par le biais de~', 'au moyen de~'],
    ['par le truchement de~', 'au moyen de~'],
    ['par l’intermédiaire de~', 'par l’entremise de~'],
    ['à l’encontre de~', 'contre'],
    ['à l’aide de~', 'au moyen de~'],
    ['au travers de~', 'à travers'],
    ['au sein de~', 'dans'],
    ['à l’intérieur de~', 'dans'],
    ['en dehors de~', 'hors de~'],
    ['en direction de~', 'vers'],
    ['en compagnie de~', 'avec'],
    ['à l’exception de~', 'sauf'],
    ['hormis', 'sauf'],
    ['à défaut de~', 'faute de~'],
    ['dans l’attente de~', 'en attendant'],
    ['compte tenu de~', 'étant donné'],
    ['en vertu de~', 'en application de~'],
    ['contrairement à~', 'à la différence de~'],
    ['à compter de~', 'à partir de~'],
    ['aux alentours de~', 'autour de~'],
    ['de plus en plus de~', 'toujours plus de~'],
    ['l’ensemble de~', 'la totalité de~'],
    ['un grand nombre de~', 'beaucoup de~'],
    ['bon nombre de~', 'beaucoup de~'],
    ['la quasi-totalité de~', 'presque la totalité de~'],
    ['en provenance de~', 'venant de~'],
    ['par voie de communiqué', 'dans un communiqué'],
    ['faire face à~', 'affronter'],
    ['mettre fin à~', 'faire cesser'],
  ]),
  ...mutual([['pendant', 'durant']], { behind: NOUN_PHRASE }),
  // « lors de leur arrivée » is a moment: nothing goes on during it.
  {
    from: 'lors de~',
    to: 'au cours de~',
    behind:
      "(?!(?:(?:l|d)['’]|(?:la|le|une?|son|sa|ses|leurs?) )?(?:arrivée|départ|décès|mort|naissance|chute|accident|explosion|annonce|ouverture|fermeture|lancement|arrestation|interpellation|passage|entrée|sortie|signature|publication|sa |son |leur ))",
  },
  { from: 'malgré', to: 'en dépit de~', behind: NOUN_PHRASE },
  // « Concernant l’Italie, … » names the topic of the sentence.
  { from: 'concernant', to: 'au sujet de~', after: '\\p{Ll} ', behind: NOUN_PHRASE },
  { from: 'outre', to: 'en plus de~', behind: NOUN_PHRASE },
  {
    from: 'en plus de~',
    to: 'outre',
    behind: "(?:l[’']|(?:la |les? |une? |son |sa |ses |leurs? |ces? |cette ))",
  },
  { from: 'à l’instar de~', to: 'comme' },
  { from: 'au bout de~', to: 'après', behind: `(?:${NUMERAL})` },
  {
    from: 'un terme à~',
    to: 'fin à~',
    after: '(?:met|mets|mis|mettre|mettra|mettant|mettent|mettait|mettrait) ',
  },
  {
    from: 'sur le plan',
    to: 'du point de vue',
    behind: `${SPACE}\\p{L}+(?:al|el|ique|aire|ier|if)(?!\\p{L})`,
  },
  {
    from: 'près de~',
    to: 'à proximité de~',
    behind: NO_PLACE,
    notAfter: '(?:très|si|plus|trop|assez|aussi|de|à|tout|être) ',
  },
  {
    from: 'suite à~',
    to: 'à la suite de~',
    after:
      '(?:^|[,;:] |(?:fermée?s?|bloquée?s?|coupée?s?|annulée?s?|reportée?s?|ouverte?s?|mort[es]*|décédée?s?) )',
  },
  {
    from: 'à partir de~',
    to: 'à compter de~',
    behind: `(?:\\d{1,2}(?:er)? ${MONTH}|${MONTH}|\\d{4}(?!\\d))`,
  },
  { from: 'vers', to: 'aux alentours de~', behind: `${SPACE}\\d{1,2} ?(?:h|heures)` },
  {
    from: 'via',
    to: 'par l’intermédiaire de~',
    behind: `${SPACE}(?:l[’']|(?:une?|l[ea]s?|des|son|sa|ses|leurs?) )`,
  },
]

const CONJUNCTIONS: readonly Equivalent[] = [
  // « Il ne reste alors que deux élus » counts.
  ...mutual([['alors que', 'tandis que']], {
    notAfter: "(?:(?:ne |n['’])[^,;:.]{0,40}|(?:interv|surv)(?:ient|iennent|enait|enaient|enue?s?|iendra) )",
  }),
  ...each([
    ['lorsque', 'quand'],
    ['afin que', 'pour que'],
    ['dès que', 'aussitôt que'],
    ['mais également', 'mais aussi'],
    ['tout comme', 'de même que'],
    ['au moment où', 'quand'],
    ['étant donné que', 'puisque'],
    ['du fait que', 'parce que'],
    ['d’autant plus que', 'd’autant que'],
    ['parmi lesquels', 'dont'],
    ['parmi lesquelles', 'dont'],
  ]),
  { from: 'car', to: 'parce que', after: ', ' },
  { from: 'ou encore', to: 'ou', after: '[^.:»] ' },
  // « on sait ainsi que » has a clause behind it.
  {
    from: 'ainsi que',
    to: 'de même que',
    behind: `${SPACE}(?:l[’']|(?:la|les?|des|une?|son|sa|ses|leurs?|plusieurs|de nombreu(?:x|ses)) )(?![^,;.]{0,60}(?: a| ont| est| sont| avait| était) )`,
    notAfter: "(?:sait|dit|montre|indique|explique|estime|faut|c['’]est|a|ont|est|sont|été) ",
  },
  ...each(
    [
      ['tels que', 'comme'],
      ['telles que', 'comme'],
    ],
    { behind: `${SPACE}(?:l[’']|(?:l[ea]s?|une?|des) |\\p{Lu})` },
  ),
]

const TIMES: readonly Equivalent[] = [
  ...mutual([
    ['l’an dernier', 'l’année dernière'],
    ['l’an prochain', 'l’année prochaine'],
    ['la semaine dernière', 'la semaine passée'],
    ['le mois dernier', 'le mois passé'],
    ['dans les prochains jours', 'dans les jours à venir'],
    ['dans les prochaines heures', 'dans les heures à venir'],
    ['dans les prochaines semaines', 'dans les semaines à venir'],
    ['dans les prochains mois', 'dans les mois à venir'],
    ['dans les prochaines années', 'dans les années à venir'],
    ['récemment', 'dernièrement'],
    ['habituellement', 'd’ordinaire'],
    ['généralement', 'en général'],
    ['constamment', 'sans cesse'],
    ['souvent', 'fréquemment'],
    ['peu à peu', 'progressivement'],
    ['jusqu’ici', 'jusqu’à présent'],
    ['ensuite', 'par la suite'],
    ['de longue date', 'depuis longtemps'],
    ['en priorité', 'prioritairement'],
  ]),
  ...each([
    ['pour l’instant', 'pour le moment'],
    ['pour le moment', 'pour l’instant'],
    ['pour l’heure', 'pour le moment'],
    ['à ce stade', 'pour l’heure'],
    ['à l’heure actuelle', 'actuellement'],
    ['actuellement', 'en ce moment'],
    ['désormais', 'à présent'],
    ['à ce jour', 'jusqu’à présent'],
    ['d’ores et déjà', 'déjà'],
    ['de nos jours', 'aujourd’hui'],
    ['par le passé', 'autrefois'],
    ['ultérieurement', 'plus tard'],
    ['préalablement', 'au préalable'],
    ['initialement', 'au départ'],
    ['quotidiennement', 'chaque jour'],
    ['dans le même temps', 'en même temps'],
    ['peu avant', 'un peu avant'],
    ['peu après', 'un peu après'],
    ['l’année passée', 'l’an dernier'],
    ['l’an passé', 'l’année dernière'],
    ['maintenant', 'à présent'],
    ['immédiatement', 'aussitôt'],
    ['prochainement', 'bientôt'],
    ['précédemment', 'auparavant'],
    ['jusqu’alors', 'jusque-là'],
    ['autrefois', 'jadis'],
    ['dans un premier temps', 'd’abord'],
    ['dans un second temps', 'ensuite'],
    ['tout d’abord', 'd’abord'],
    ['à plusieurs reprises', 'plusieurs fois'],
    ['une nouvelle fois', 'à nouveau'],
    ['à nouveau', 'de nouveau'],
    ['la plupart du temps', 'le plus souvent'],
    ['en même temps', 'simultanément'],
    ['à la fois', 'en même temps'],
    ['dans la matinée', 'au cours de la matinée'],
    ['dans la soirée', 'au cours de la soirée'],
    ['dans la journée', 'au cours de la journée'],
    ['dans l’après-midi', 'au cours de l’après-midi'],
    ['dans la nuit', 'au cours de la nuit'],
  ]),
  ...mutual(
    [
      ['chaque jour', 'tous les jours'],
      ['chaque année', 'tous les ans'],
      ['chaque semaine', 'toutes les semaines'],
      ['chaque mois', 'tous les mois'],
    ],
    { behind: END_OF_PHRASE },
  ),
  ...each(
    [
      ['ces dernières années', 'au cours des dernières années'],
      ['ces dernières semaines', 'au cours des dernières semaines'],
      ['ces derniers mois', 'au cours des derniers mois'],
      ['ces derniers jours', 'au cours des derniers jours'],
      ['ces dernières heures', 'au cours des dernières heures'],
    ],
    { behind: END_OF_PHRASE, notAfter: PREPOSITION },
  ),
  ...mutual([['plus tôt', 'auparavant']], { after: LAPSE }),
  { from: 'plus tard', to: 'après', after: LAPSE },
  {
    from: 'il y a',
    to: 'voici',
    behind: `${SPACE}(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|quelques|plusieurs) (?:ans?|mois|jours?|semaines?|années?|siècles?)(?!\\p{L}| d[e’'])`,
    notAfter: "(?:d['’]|depuis|qu['’]|jusqu['’]) ?",
  },
  { from: 'd’ici à', to: 'd’ici', behind: `${SPACE}(?:\\d|${DAY}|${MONTH})` },
]

const ADVERBS: readonly Equivalent[] = [
  ...mutual([
    ['totalement', 'entièrement'],
    ['toutefois', 'cependant'],
    ['essentiellement', 'principalement'],
    ['volontairement', 'délibérément'],
    ['publiquement', 'en public'],
    ['quasiment', 'presque'],
    ['partiellement', 'en partie'],
    ['en réalité', 'en fait'],
    ['vraiment', 'réellement'],
    ['de son côté', 'pour sa part'],
    ['de leur côté', 'pour leur part'],
  ]),
  ...each([
    ['en particulier', 'notamment'],
    ['complètement', 'entièrement'],
    ['uniquement', 'seulement'],
    ['quant à lui', 'de son côté'],
    ['quant à elle', 'de son côté'],
    ['quant à eux', 'de leur côté'],
    ['quant à elles', 'de leur côté'],
    ['tout de même', 'quand même'],
    ['vraisemblablement', 'probablement'],
    ['de plus en plus', 'toujours plus'],
    ['davantage', 'plus'],
    ['néanmoins', 'toutefois'],
    ['énormément', 'beaucoup'],
    ['au total', 'en tout'],
    ['par conséquent', 'en conséquence'],
    ['en fin de compte', 'finalement'],
    ['dans le monde entier', 'partout dans le monde'],
    ['sur internet', 'en ligne'],
  ]),
  ...mutual([['de manière', 'de façon']], {
    behind: `${SPACE}\\p{Ll}{3,}`,
    notAfter: '(?:la|une|cette|sa|leur) ',
  }),
  { from: 'grièvement', to: 'gravement' },
  { from: 'gravement', to: 'grièvement', behind: `${SPACE}(?:bless|brûl)` },
  {
    from: 'notamment',
    to: 'entre autres',
    behind: `(?!${SPACE}(?:à|aux?|avec|chez|contre|dans|depuis|en|grâce|lors|lorsque|par|pendant|pour|quand|si|sur|via)(?![\\p{L}-]))`,
  },
  { from: 'par ailleurs', to: 'd’autre part', after: '^', behind: ',' },
  ...each([['environ', 'quelque']], { behind: `${SPACE}\\d` }),
  ...each([['quelque', 'environ']], {
    behind: `${SPACE}\\d`,
    notAfter: '(?:les|des|ces|ses|leurs|aux|nos|vos) ',
  }),
]

const NOUN_GROUPS: readonly Equivalent[] = [
  { from: 'l’un des', to: 'un des' },
  { from: 'l’une des', to: 'une des' },
  { from: 'coups de feu', to: 'tirs' },
  { from: 'logiciel malveillant', to: 'programme malveillant' },
  { from: 'logiciels malveillants', to: 'programmes malveillants' },
  { from: 'tremblement de terre', to: 'séisme' },
  { from: 'tremblements de terre', to: 'séismes' },
  { from: 'e-mail', to: 'courriel', notAfter: '(?:cet|bel|nouvel) ' },
  { from: 'demandeurs d’emploi', to: 'chômeurs' },
  { from: 'postes', to: 'emplois', after: '\\d ', behind: "(?! d[eu’'])" },
]

/**
 * Locutions that say the same in any sentence, left to right, the first that fits. None changes a number's
 * bound, a modality, a degree or who speaks.
 */
export const equivalents: readonly Equivalent[] = [
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...TIMES,
  ...ADVERBS,
  ...NOUN_GROUPS,
]

/** The verb that says the same, with the same auxiliary; `before` the only words that may follow, as a pattern. */
export interface EqualVerb {
  readonly lemma: string
  /** Words that stay with the verb: « part » of « prendre part ». */
  readonly with?: string
  readonly before?: RegExp
  /** Its participle only behind « avoir »: « a tenté de », not « est tenté de ». */
  readonly active?: boolean
  /** In no compound tense: the other verb has another auxiliary there. */
  readonly simple?: boolean
}

const OBJECT =
  /^(?:l[’']|(?:une?|l[ea]s?|des|sa|son|ses|leurs?|ces?|cette|plusieurs|quelques|de nombreu(?:x|ses)) |\d)/u
const AMOUNT = /^(?:de|d[’']) ?(?:\d|près|plus|environ|quelque)/u
const CLAUSE = /^(?:que |qu[’'])/u
const WON =
  /^(?:l[’']|(?:l[ea]s?|une?|son|sa|leur|deux|trois|quatre|cinq) |\d+ )(?:\p{L}+ )?(?:match(?:e?s)?|rencontre|titre|élection|finale|tournoi|course|coupe|prix|scrutin|set|trophée|championnat|médaille|étape|partie)(?!\p{L})/iu
const GOES_ON =
  /^(?:son|sa|ses|leurs?) (?:travail|travaux|études?|efforts?|activités?|combat|mobilisation|enquête|recherches?|opérations?|mission|carrière|route|discussions|négociations|grève)(?!\p{L})/u
const STARTS = new RegExp(`^(?:le \\d|${DAY}|en |dans |vers |à \\d|au mois|[.,])`, 'u')
const DAMAGE =
  /^(?:l[’']|(?:une?|la|les?|des|plusieurs|d[’']importants|de gros|de graves) )(?:mort|dégâts?|pannes?|incendies?|accidents?|blessures?|perturbations?|retards?|inondations?|pertes?|coupures?|chute|interruption|fermeture|annulation|évacuation|destruction)(?!\p{L})/u

const TO_DO = /^à (?:(?:l[ea]s?|s[e’']|l[’']|y|en) ?)?\p{L}+(?:er|ir|re|oir)(?!\p{L})/u
const DISCLOSED =
  /^(?:l[’']|(?:la|les?|sa|son|ses|leurs?|une?|des) )(?:listes?|noms?|détails?|projets?|plans?|résultats?|identité|calendrier|contenu|montant|date|classement|chiffres)(?!\p{L})/u
const PEOPLE =
  /^(?:\d|quelque |environ |près d|plus d|une (?:dizaine|vingtaine|trentaine|cinquantaine|centaine))/u
const LED =
  /^(?:l[’']|(?:la|les?|une?|des|sa|son|ses|leurs?|plusieurs) )(?:enquêtes?|études?|opérations?|travaux|négociations|recherches|campagnes?|politique|réformes?|essais?|expériences?|investigations|discussions)(?!\p{L})/u
const EXAMINED =
  /^(?:l[’']|(?:la|les?|une?|des|sa|son|ses|leurs?|plusieurs|ce|cette|ces) )(?:textes?|projets?|demandes?|dossiers?|propositions?|recours|requêtes?|offres?|questions?|possibilités?|plainte)(?!\p{L})/u
const GRANTED =
  /^(?:l[’']|(?:la|les?|une?|des|sa|son|ses|leurs?) )(?:aides?|prêts?|primes?|délais?|subventions?|crédits?|autorisation|licences?|bourses?|indemnités?|permis)(?!\p{L})/u

const STIRRED =
  /^(?:l[’']|(?:une?|la|les?|de|des|sa|son|ses|leurs?|plusieurs|de (?:vives|nombreuses)) )(?:vives? |forte |grande )?(?:polémiques?|tollé|colère|ire|émotion|émoi|réactions?|indignation|inquiétudes?|controverses?|vague|torrent|scandale|crise|consternation|stupeur)(?!\p{L})/u
const CARRIED_OUT =
  /^(?:l[’']|(?:une?|la|les?|des|de|sa|son|ses|leurs?|plusieurs|deux|trois) )(?:premiers? |premières? |nouveaux? |nouvelles? )?(?:études?|travaux|essais?|tests?|analyses?|prélèvements?|sondages?|enquêtes?|opérations?|expertises?|contrôles?|dépistages?)(?!\p{L})/u

/** Verbs that say the same with the complements they are given before. */
export const verbs: ReadonlyMap<string, EqualVerb> = new Map<string, EqualVerb>([
  ['essayer', { lemma: 'tenter', before: /^de |^d[’']/u, active: true }],
  ['tenter', { lemma: 'essayer', before: /^de |^d[’']/u, active: true }],
  ['estimer', { lemma: 'juger', before: CLAUSE }],
  ['juger', { lemma: 'estimer', before: CLAUSE }],
  ['considérer', { lemma: 'estimer', before: CLAUSE }],
  ['annoncer', { lemma: 'faire', with: 'savoir', before: CLAUSE }],
  ['constater', { lemma: 'observer', before: /^(?:que |qu[’']|une? |des )/u }],
  ['reconnaître', { lemma: 'admettre', before: /^(?:que |qu[’']|avoir |être |n[’']avoir )/u }],
  ['admettre', { lemma: 'reconnaître', before: /^(?:que |qu[’']|avoir |être |n[’']avoir )/u }],
  ['redouter', { lemma: 'craindre', before: /^(?:que |qu[’']|de |d[’']|une? |l[ea]s? |l[’']|des )/u }],
  ['craindre', { lemma: 'redouter', before: /^(?:que |qu[’']|de |d[’']|une? |l[ea]s? |l[’']|des )/u }],
  ['recommander', { lemma: 'conseiller', before: /^(?:à |aux? |de |d[’']|l[’']|la |le )/u }],
  ['conseiller', { lemma: 'recommander', before: /^(?:à |aux? |de |d[’'])/u }],
  ['réclamer', { lemma: 'demander', before: OBJECT }],
  ['évoquer', { lemma: 'mentionner', before: OBJECT }],
  ['causer', { lemma: 'provoquer', before: OBJECT }],
  ['provoquer', { lemma: 'causer', before: DAMAGE }],
  ['entraîner', { lemma: 'provoquer', before: DAMAGE }],
  ['susciter', { lemma: 'provoquer', before: STIRRED }],
  ['engendrer', { lemma: 'entraîner', before: OBJECT }],
  ['modifier', { lemma: 'changer', before: /^(?:(?:la|les?|sa|son|ses|leurs?) |l[’'])/u }],
  ['effectuer', { lemma: 'réaliser', before: CARRIED_OUT }],
  ['instaurer', { lemma: 'mettre', with: 'en place', before: OBJECT }],
  ['participer', { lemma: 'prendre', with: 'part', before: /^(?:à |aux? )/u }],
  ['affecter', { lemma: 'toucher', before: /^(?:l[’']|(?:l[ea]s?|des|par|plusieurs|une?) |\d|[.,])/u }],
  ['endommager', { lemma: 'abîmer', before: /^(?:l[’']|(?:l[ea]s?|des|par|plusieurs|une?) |\d|[.,])/u }],
  ['rassembler', { lemma: 'réunir', before: /^(?:\d|des |plusieurs |quelque|près de|plus de|environ )/u }],
  ['réunir', { lemma: 'rassembler', before: /^(?:\d|des |plusieurs |quelque|près de|plus de|environ )/u }],
  ['regrouper', { lemma: 'rassembler', before: OBJECT }],
  ['accueillir', { lemma: 'recevoir', before: /^(?:\d|des |plusieurs |quelque|près de|plus de|environ )/u }],
  ['comporter', { lemma: 'comprendre', before: /^(?:\d|une? |des |deux |trois |quatre |cinq |plusieurs )/u }],
  ['acheter', { lemma: 'acquérir', before: /^(?:\d|une? |des |deux |trois |plusieurs )/u }],
  ['dépasser', { lemma: 'excéder', before: /^\d/u }],
  ['recenser', { lemma: 'dénombrer', before: /^(?:\d|une? |des |deux |trois |plusieurs )/u }],
  ['accroître', { lemma: 'augmenter', before: OBJECT }],
  ['réduire', { lemma: 'diminuer', before: /^(?:(?:la|les?|sa|son|ses|leurs?) |l[’'])/u }],
  ['augmenter', { lemma: 'progresser', before: AMOUNT }],
  ['progresser', { lemma: 'augmenter', before: AMOUNT }],
  ['diminuer', { lemma: 'baisser', before: AMOUNT }],
  ['reculer', { lemma: 'baisser', before: AMOUNT }],
  ['remporter', { lemma: 'gagner', before: WON }],
  ['gagner', { lemma: 'remporter', before: WON }],
  ['poursuivre', { lemma: 'continuer', before: GOES_ON }],
  [
    'reporter',
    { lemma: 'repousser', before: /^(?:à |au |en raison |du fait |de \p{L}+ (?:jours|semaines|mois))/u },
  ],
  ['repousser', { lemma: 'reporter', before: /^(?:à |au |en raison |du fait )/u }],
  ['habiter', { lemma: 'résider', before: /^(?:à |au |aux |dans |en |près )/u }],
  ['déposer', { lemma: 'porter', before: /^plainte(?!\p{L})/u }],
  ['porter', { lemma: 'déposer', before: /^plainte(?!\p{L})/u }],
  ['nécessiter', { lemma: 'exiger', before: OBJECT }],
  ['stopper', { lemma: 'arrêter', before: /^(?:(?:la|les?|sa|son|ses|leurs?) |l[’'])/u }],
  ['débuter', { lemma: 'commencer' }],
  ['démarrer', { lemma: 'commencer', before: STARTS }],
  ['commencer', { lemma: 'débuter', before: STARTS }],
  ['décéder', { lemma: 'mourir' }],
  ['édifier', { lemma: 'bâtir' }],
  ['bâtir', { lemma: 'construire' }],
  ['contraindre', { lemma: 'obliger', before: /^(?:de|à) |^d[’']/u }],
  ['achever', { lemma: 'terminer' }],
  ['relater', { lemma: 'raconter' }],
  ['indiquer', { lemma: 'faire', with: 'savoir', before: CLAUSE, active: true }],
  ['penser', { lemma: 'estimer', before: CLAUSE, active: true }],
  ['réussir', { lemma: 'parvenir', before: TO_DO, simple: true }],
  ['parvenir', { lemma: 'réussir', before: TO_DO, simple: true }],
  ['figurer', { lemma: 'compter', before: /^parmi /u, active: true }],
  ['compter', { lemma: 'figurer', before: /^parmi /u, active: true }],
  [
    'enregistrer',
    {
      lemma: 'dénombrer',
      before: /^(?:\d[\d\s]* |deux |trois |quatre |plusieurs )(?:nouveaux )?(?:cas|décès|morts)/u,
    },
  ],
  ['dévoiler', { lemma: 'révéler', before: DISCLOSED }],
  ['percuter', { lemma: 'heurter', before: OBJECT }],
  [
    'heurter',
    {
      lemma: 'percuter',
      before:
        /^(?:une? |la |le )(?:voiture|camion|arbre|mur|poteau|bus|train|véhicule|moto|cycliste|piéton)/u,
    },
  ],
  ['dérober', { lemma: 'voler', before: OBJECT, active: true }],
  ['fonder', { lemma: 'créer', before: /^en \d{4}/u }],
  ['créer', { lemma: 'fonder', before: /^en \d{4}/u }],
  ['employer', { lemma: 'faire', with: 'travailler', before: PEOPLE, active: true }],
  ['mener', { lemma: 'conduire', before: LED }],
  ['conduire', { lemma: 'mener', before: LED }],
  ['examiner', { lemma: 'étudier', before: EXAMINED }],
  ['étudier', { lemma: 'examiner', before: EXAMINED }],
  ['accorder', { lemma: 'octroyer', before: GRANTED }],
  ['octroyer', { lemma: 'accorder', before: OBJECT }],
  ['verser', { lemma: 'payer', before: /^(?:\d|une (?:amende|indemnité|somme|pension|caution) )/u }],
  ['rédiger', { lemma: 'écrire', before: OBJECT }],
  ['nommer', { lemma: 'désigner', before: /^(?:à la tête|au poste|directeur|directrice|président)/u }],
  ['posséder', { lemma: 'détenir', before: /^(?:\d+ ?%|la majorité|la moitié)/u }],
])

/** Nouns that say the same of anything, of one gender. */
export const nouns: ReadonlyMap<string, string> = new Map([
  ['hausse', 'augmentation'],
  ['augmentation', 'hausse'],
  ['baisse', 'diminution'],
  ['diminution', 'baisse'],
  ['manière', 'façon'],
  ['façon', 'manière'],
  ['entreprise', 'société'],
  ['salarié', 'employé'],
  ['immeuble', 'bâtiment'],
  ['chercheur', 'scientifique'],
  ['soutien', 'appui'],
  ['conséquence', 'répercussion'],
  ['crainte', 'peur'],
  ['séisme', 'tremblement de terre'],
  ['dégât', 'dommage'],
  ['polémique', 'controverse'],
  ['controverse', 'polémique'],
  ['inquiétude', 'préoccupation'],
  ['navire', 'bateau'],
  ['juge', 'magistrat'],
  ['détenu', 'prisonnier'],
  ['expert', 'spécialiste'],
  ['mari', 'époux'],
  ['épouse', 'femme'],
  ['nourrisson', 'bébé'],
  ['cortège', 'défilé'],
  ['objectif', 'but'],
  ['repli', 'recul'],
  ['bénéfice', 'profit'],
  ['entraîneur', 'coach'],
  ['coach', 'entraîneur'],
  ['tarif', 'prix'],
])
