import type { Operator } from '../../proof.ts'

type Entry = readonly [Pick<Operator, 'field' | 'value' | 'scope'>, string]

const next = (field: Operator['field'], value: string): Operator => ({ field, value, scope: 'next' })
const previous = (field: Operator['field'], value: string): Operator => ({ field, value, scope: 'previous' })

/** Words that act on another by themselves, by lemma. « ne » and what goes with it: see `negations`. */
const BY_LEMMA: readonly Entry[] = [
  [next('polarity', 'none'), 'aucun'],
  [next('polarity', 'without'), 'sans'],
  [next('polarity', 'few'), 'peu guère rarement'],
  [
    next('polarity', 'fail'),
    'ignorer échouer échec refuser refus renoncer renoncement éviter empêcher omettre faillir absence cesser négliger abandonner abandon annuler annulation',
  ],
  [
    next('polarity', 'reject'),
    'exclure rejeter réfuter écarter nier démentir contester opposer interdire interdiction',
  ],
  [next('modality', 'possible'), 'pouvoir risquer risque encourir possibilité hypothèse éventualité'],
  [next('modality', 'seeming'), 'sembler paraître apparemment visiblement'],
  [
    next('modality', 'maybe'),
    'peut-être probablement vraisemblablement éventuellement possiblement potentiellement',
  ],
  [next('modality', 'due'), 'devoir'],
  [
    next('modality', 'planned'),
    'envisager prévoir projeter projet programmer prévu attendu attendre intention planifier préparer apprêter',
  ],
  [
    next('modality', 'wanted'),
    'volonté vouloir souhaiter demander demande réclamer exiger espérer espoir ambitionner désirer solliciter revendiquer préconiser recommander conseiller inviter exhorter suggérer requérir réquisition',
  ],
  [next('modality', 'offered'), 'proposer proposition offre promettre promesse engager engagement'],
  [next('modality', 'attempt'), 'tenter tentative essayer chercher efforcer'],
  [next('modality', 'threat'), 'menacer menace'],
  [
    next('modality', 'alleged'),
    'accuser accusation soupçonner soupçon suspecter présumé prétendu supposé prétendre présumer supposer',
  ],
  [next('quantifier', 'all'), 'tout chaque chacun totalité intégralité unanimité unanimement'],
  [next('quantifier', 'most'), 'plupart majorité majoritairement'],
  [next('quantifier', 'many'), 'beaucoup nombreux multitude maint'],
  [next('quantifier', 'several'), 'plusieurs divers'],
  [next('quantifier', 'some'), 'certain quelque poignée'],
  [next('quantifier', 'rare'), 'rare minorité'],
  [next('quantifier', 'only'), 'seul seulement uniquement exclusivement'],
  [next('quantifier', 'both'), 'deux'],
  [next('comparison', 'first'), 'premier'],
  [next('comparison', 'second'), 'deuxième second'],
  [next('comparison', 'third'), 'troisième'],
  [next('comparison', 'fourth'), 'quatrième'],
  [next('comparison', 'fifth'), 'cinquième'],
  [next('comparison', 'sixth'), 'sixième'],
  [next('comparison', 'last'), 'dernier ultime'],
  [next('comparison', 'more'), 'plus davantage'],
  [next('comparison', 'less'), 'moins'],
  [next('comparison', 'as'), 'aussi autant'],
  [next('function', 'former'), 'ancien ex'],
  [next('function', 'deputy'), 'vice sous adjoint suppléant'],
  [next('function', 'future'), 'futur'],
  [next('cause', 'cause'), 'car parce puisque'],
  [next('outcome', 'outcome'), 'aboutir générer favoriser représenter impliquer'],
  [next('condition', 'if'), 'si'],
  [next('condition', 'except'), 'sauf hormis excepté'],
  [next('attribution', 'according'), 'selon'],
  [next('bound', 'more-than'), 'dépasser excéder'],
  [next('bound', 'about'), 'avoisiner frôler approcher'],
  [next('date', 'before'), 'avant'],
  [next('date', 'after'), 'après'],
  [next('date', 'since'), 'depuis dès'],
  [next('date', 'until'), 'jusque'],
  [next('date', 'around'), 'vers'],
]

/** Adjectives that act on the noun before them. */
const BEHIND: readonly Entry[] = [
  [previous('modality', 'alleged'), 'présumé supposé prétendu'],
  [previous('modality', 'maybe'), 'éventuel possible probable potentiel hypothétique'],
  [previous('function', 'deputy'), 'adjoint suppléant'],
  [previous('function', 'acting'), 'intérimaire'],
]

/** Verbs and nouns that make one thing the cause of another. */
const CAUSAL =
  'provoquer causer entraîner occasionner susciter engendrer déclencher expliquer imputer attribuer contribuer résulter découler dû cause conséquence origine'

const tableOf = (entries: readonly Entry[]): ReadonlyMap<string, readonly Operator[]> => {
  const table = new Map<string, Operator[]>()
  for (const [operator, lemmas] of entries)
    for (const lemma of lemmas.split(' ')) table.set(lemma, [...(table.get(lemma) ?? []), operator])
  return table
}

export const OPERATORS_BY_LEMMA = tableOf([...BY_LEMMA, [next('cause', 'cause'), CAUSAL]])
export const OPERATORS_BEHIND = tableOf(BEHIND)

const PHRASES: readonly (readonly [Operator, string])[] = [
  [next('polarity', 'few'), 'à peine|pas beaucoup de|pas grand'],
  [next('polarity', 'none'), 'pas un|pas une|pas un seul|pas une seule|pas le moindre|pas la moindre|zéro'],
  [next('polarity', 'fail'), 'au lieu de|plutôt que|faute de|loin de|à défaut de'],
  [
    next('modality', 'maybe'),
    'sans doute|il est possible que|il se peut que|selon toute vraisemblance|en principe|a priori',
  ],
  [
    next('modality', 'planned'),
    "sur le point de|sur le point d'|il est prévu|est censé|sont censés|est censée|sont censées|en passe de|en voie de",
  ],
  [next('modality', 'attempt'), 'en vue de|afin de'],
  [next('modality', 'due'), 'soumis à|soumise à|soumis au|soumise au|soumis aux|soumise aux'],
  [
    next('modality', 'alleged'),
    'jugé pour|jugée pour|jugés pour|jugées pour|poursuivi pour|poursuivie pour|poursuivis pour|poursuivies pour|mis en examen pour|mise en examen pour|mis en cause pour|mise en cause pour',
  ],
  [
    next('modality', 'maybe'),
    "n' exclut pas|n' excluent pas|n' est pas exclu|n' a pas exclu|n' écarte pas|n' a pas écarté|pas exclu",
  ],
  [
    next('quantifier', 'all'),
    "l' ensemble des|l' ensemble du|l' ensemble de|la totalité des|la totalité de|l' intégralité des|l' intégralité de|tous les|toutes les|tout le|toute la|tous ses|toutes ses|tous leurs|toutes leurs|au complet|à l' unanimité",
  ],
  [
    next('quantifier', 'most'),
    'la plupart des|la plupart de|la majorité des|la majorité de|la majeure partie|une majorité de|une majorité des|la quasi-totalité',
  ],
  [
    next('quantifier', 'many'),
    'un grand nombre de|un grand nombre des|bon nombre de|de nombreux|de nombreuses|nombre de|beaucoup de',
  ],
  [
    next('quantifier', 'some'),
    'une partie des|une partie du|une partie de|une part de|un certain nombre de|certains des|certaines des|quelques-uns des|quelques-unes des|en partie|partiellement|parmi',
  ],
  [next('quantifier', 'rare'), 'peu de|très peu de|une minorité de'],
  [next('quantifier', 'several'), 'différents|différentes|divers|diverses'],
  [next('quantifier', 'both'), 'les deux|tous deux|toutes deux|tous les deux|toutes les deux'],
  [next('quantifier', 'only'), 'pas plus de'],
  [
    next('comparison', 'most'),
    'le plus|la plus|les plus|le mieux|son plus|sa plus|ses plus|leur plus|leurs plus',
  ],
  [next('comparison', 'least'), 'le moins|la moins|les moins|son moins|sa moins|ses moins|leur moins'],
  [next('comparison', 'one-of'), "l' un des|l' une des|un des|une des|parmi les"],
  [next('comparison', 'last'), 'pour la dernière fois'],
  [
    next('cause', 'cause'),
    "à cause de|à cause des|à cause du|à cause d'|en raison de|en raison du|en raison des|en raison d'|grâce à|grâce au|grâce aux|du fait de|du fait des|sous l' effet de|si bien que|de sorte que|en conséquence|par conséquent|ce qui explique|ce qui a provoqué|ce qui a entraîné|ce qui a causé|d' où|à l' origine de|à l' origine du|à l' origine des|en réaction à|en réponse à|tiré par|tirée par|tirés par|tirées par|porté par|portée par|dopé par|dopée par|plombé par|plombée par|plombés par|plombées par|pénalisé par|pénalisée par|freiné par|lié à|liée à|liés à|liées à|dû à|due à|dus à|dues à|dû au|due au|due aux|faute de|faute d'|en invoquant|invoque",
  ],
  [
    next('cause', 'after'),
    "à la suite de|à la suite du|à la suite d'|à la suite des|suite à|suite au|suite aux",
  ],
  [
    next('condition', 'if'),
    "à condition que|à condition de|sous réserve de|sous réserve que|en cas de|en cas d'|pourvu que|à moins que|à moins d'",
  ],
  [next('condition', 'except'), "à l' exception de|à l' exception du|à l' exception des|à part|en dehors de"],
  [
    next('outcome', 'outcome'),
    'mène à|mènent à|mené à|mené au|menait à|conduit à|conduit au|conduisent à|responsable de|responsables de|a valu',
  ],
  [next('date', 'since'), 'à partir du|à partir de|à compter du|à compter de'],
  [next('date', 'until'), "jusqu' à|jusqu' au|jusqu' en|d' ici|d' ici à|au plus tard|avant la fin"],
  [
    next('date', 'after'),
    "à l' issue de|à l' issue du|à l' issue d'|à l' issue des|au terme de|au terme du|au terme d'|au terme des|au plus tôt|au lendemain",
  ],
  [next('bound', 'at-least'), 'au moins|au minimum'],
  [next('bound', 'at-most'), 'au plus|au maximum|tout au plus|au plus tard'],
  [next('date', 'around'), 'aux alentours de|aux environs de|autour de|autour du'],
  [
    next('attribution', 'according'),
    "d' après|à en croire|aux dires de|aux yeux de|de l' avis de|de source|de sources",
  ],
  [previous('function', 'acting'), 'par intérim'],
  [
    previous('modality', 'planned'),
    'est prévu|est prévue|sont prévus|sont prévues|est programmé|est programmée|sont programmés|sont programmées|est attendu|est attendue|sont attendus|sont attendues',
  ],
]

export const PHRASES_BY_FORM: ReadonlyMap<string, Operator> = new Map(
  PHRASES.flatMap(([operator, phrases]) => phrases.split('|').map((phrase) => [phrase, operator] as const)),
)

/** Phrases that join words and say nothing by themselves. */
export const LOCUTIONS: readonly string[] =
  "la tête de|la tête du|la tête des|gain de cause|pas moins de|pas moins d'|jusqu' à présent|jusqu' ici|jusqu' alors|en cours de jeu|en vigueur|tout seul|toute seule|tout seuls|toutes seules|peu à peu|petit à petit|en milieu rural|première instance|en revanche|à même de|à même d'|en mesure de|en mesure d'|d' autre part|par ailleurs|ce dernier|cette dernière|à proximité de|à proximité du|à proximité d'|à proximité des|non loin de|non loin du|non loin d'|non loin des|malgré tout|en dépit de tout|à présent|au contraire|pour sa part|de son côté|de leur côté|pour leur part|en outre|à ce jour|à ce stade|pour l' instant|pour le moment|à nouveau|de nouveau|en particulier|par la suite|au total|en tout|à la fois|en fait|en effet|bien sûr|au cours de|au cours du|au cours d'|au cours des|en cours de|lors de|lors du|lors d'|lors des|face à|face au|face aux|auprès de|auprès des|auprès du|à l' égard de|à l' égard des|au sein de|au sein du|au sein des|dans le cadre de|dans le cadre du|dans le cadre d'|au sujet de|à propos de|en matière de|à hauteur de|de la part de|à l' occasion de|à l' occasion du|à l' occasion d'|à destination de|à l' encontre de|par rapport à|par rapport au|par rapport aux|en moyenne|en présence de|sur place|d' ores et déjà|dans le même temps|en même temps|à la fin de|à la fin du|en tant que|compte tenu de|en termes de|à compter du|au niveau de|à savoir|entre autres|d' affilée|de suite|ainsi que|tout comme".split(
    '|',
  )

/** What heads and links parts of an article without stating anything about the story. */
export const FURNITURE: readonly string[] = [
  "ce que l' on sait",
  "ce qu' on sait",
  "ce qu' il faut savoir",
  "ce qu' il faut retenir",
  "ce que l' on ne sait pas encore",
  "ce que l' on ignore encore",
  "ce que l' on ignore",
  "l' essentiel",
  'en bref',
  'en résumé',
  'points clés',
  'les points clés',
  'questions fréquentes',
  'foire aux questions',
  'faq',
  'chronologie',
  'pour comprendre',
  'qui est qui',
  'chiffres clés',
  'les chiffres',
  'en chiffres',
  'repères',
  'le contexte',
  'à retenir',
  'contexte',
  'sources',
  'références',
  'dates clés',
  'les dates clés',
  'les réactions',
  'que sait-on',
  'ce que dit',
  'ce que disent',
  "ce qu' en dit",
  "ce qu' en disent",
  "ce qu' a dit",
  "ce qu' ont dit",
  'ce que répond',
  'ce que répondent',
  'que s est-il passé',
]
