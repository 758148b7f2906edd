/** A determiner or a number: what makes « durant » a preposition and no adverb (« dix ans durant »). */
const NOUN_PHRASE =
  "[ \\u00a0](?:l[’']|(?:la|les?|une?|des|cet?|cette|ces|son|sa|ses|leurs?|plusieurs|toute?|près) |[0-9])"
/** What may follow « chaque année » so that it is no part of a longer phrase (« chaque année universitaire »). */
const END_OF_PHRASE =
  "(?:[,.;:)]|[ \\u00a0](?:à|au|aux|en|dans|par|pour|sur|près|plus|environ|entre|les?|la|l[’']|[0-9]))"

/**
 * Locutions that say the same in any sentence, left to right. « ~ » at the end of both stands for a « de » or
 * « à » that elides and contracts with what follows. None changes a number's bound, a modality, a degree or
 * who speaks. A third part is a pattern for what must follow.
 */
export const equivalents: readonly (readonly [string, string, string?])[] = [
  ['lors de~', 'au cours de~'],
  ['au cours de~', 'pendant'],
  ['à l’issue de~', 'au terme de~'],
  ['au terme de~', 'à l’issue de~'],
  ['afin de~', 'pour'],
  ['dans le but de~', 'pour'],
  ['en vue de~', 'pour'],
  ['en raison de~', 'du fait de~'],
  ['à cause de~', 'en raison de~'],
  ['en dépit de~', 'malgré'],
  ['malgré', 'en dépit de~'],
  ['par le biais de~', 'au moyen de~'],
  ['par le truchement de~', 'au moyen de~'],
  ['par l’intermédiaire de~', 'par l’entremise de~'],
  ['à proximité de~', 'non loin de~'],
  ['non loin de~', 'à proximité de~'],
  ['au sujet de~', 'à propos de~'],
  ['à propos de~', 'au sujet de~'],
  ['vis-à-vis de~', 'à l’égard de~'],
  ['à l’égard de~', 'vis-à-vis de~'],
  ['à l’encontre de~', 'contre'],
  ['à l’aide de~', 'au moyen de~'],
  ['alors que', 'tandis que'],
  ['tandis que', 'alors que'],
  ['lorsque', 'quand'],
  ['durant', 'pendant', NOUN_PHRASE],
  ['pendant', 'durant', NOUN_PHRASE],
  ['concernant', 'au sujet de~'],
  ['notamment', 'entre autres'],
  ['en particulier', 'notamment'],
  ['toutefois', 'cependant'],
  ['cependant', 'toutefois'],
  ['à l’heure actuelle', 'actuellement'],
  ['actuellement', 'en ce moment'],
  ['immédiatement', 'aussitôt'],
  ['progressivement', 'peu à peu'],
  ['peu à peu', 'progressivement'],
  ['totalement', 'entièrement'],
  ['entièrement', 'totalement'],
  ['complètement', 'entièrement'],
  ['souvent', 'fréquemment'],
  ['fréquemment', 'souvent'],
  ['rapidement', 'vite'],
  ['chaque jour', 'tous les jours', END_OF_PHRASE],
  ['tous les jours', 'chaque jour', END_OF_PHRASE],
  ['chaque année', 'tous les ans', END_OF_PHRASE],
  ['tous les ans', 'chaque année', END_OF_PHRASE],
  ['chaque semaine', 'toutes les semaines', END_OF_PHRASE],
  ['chaque mois', 'tous les mois', END_OF_PHRASE],
  ['à plusieurs reprises', 'plusieurs fois'],
  ['jusqu’à présent', 'jusqu’ici'],
  ['jusqu’ici', 'jusqu’à présent'],
  ['de plus en plus de~', 'toujours plus de~'],
  ['dans le monde entier', 'partout dans le monde'],
  ['au total', 'en tout'],
  ['en outre', 'de plus'],
]

/** The verb that says the same, with the same auxiliary; `before` the only words that may follow, as a pattern. */
export interface EqualVerb {
  readonly lemma: string
  readonly before?: RegExp
}

/** Verbs that say the same with the complements they are given before. */
export const verbs: ReadonlyMap<string, EqualVerb> = new Map([
  ['essayer', { lemma: 'tenter', before: /^de |^d[’']/u }],
  ['tenter', { lemma: 'essayer', before: /^de |^d[’']/u }],
  ['estimer', { lemma: 'juger', before: /^que |^qu[’']/u }],
  ['causer', { lemma: 'provoquer', before: /^(?:des?|une?|la|les?|plusieurs) |^l[’']/u }],
  ['modifier', { lemma: 'changer', before: /^(?:la|les?|sa|son|ses|leurs?) |^l[’']/u }],
  ['effectuer', { lemma: 'réaliser', before: /^(?:des|une?|plusieurs|la|les?) |^l[’']/u }],
  ['débuter', { lemma: 'commencer' }],
  ['décéder', { lemma: 'mourir' }],
  ['édifier', { lemma: 'bâtir' }],
  ['bâtir', { lemma: 'construire' }],
  ['contraindre', { lemma: 'obliger', before: /^(?:de|à) |^d[’']/u }],
  ['achever', { lemma: 'terminer' }],
  ['relater', { lemma: 'raconter' }],
])

/** Nouns that say the same of anything, of one gender. */
export const nouns: ReadonlyMap<string, string> = new Map([
  ['hausse', 'augmentation'],
  ['augmentation', 'hausse'],
  ['baisse', 'diminution'],
  ['diminution', 'baisse'],
  ['manière', 'façon'],
  ['façon', 'manière'],
])
