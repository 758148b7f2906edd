/** A sentence written for the tests, as the wire would, and arcs it must have: « dependent relation head ». */
export interface WireSentence {
  readonly text: string
  /** Relations without subtypes; « root » has no head. A word is its form; « des#2 » is the second « des ». */
  readonly arcs: readonly string[]
}

export const WIRE_SENTENCES: readonly WireSentence[] = [
  {
    text: 'La centrale a été arrêtée par précaution dans la nuit, ont annoncé des responsables de l’exploitant.',
    arcs: [
      'arrêtée root',
      'centrale nsubj arrêtée',
      'annoncé parataxis arrêtée',
      'responsables nsubj annoncé',
    ],
  },
  {
    text: '« Nous avons perdu tout contact avec le navire vers minuit », a déclaré à la presse le capitaine du port, Yann Le Goff.',
    arcs: [
      'perdu root',
      'contact obj perdu',
      'déclaré parataxis perdu',
      'capitaine nsubj déclaré',
      'presse obl déclaré',
    ],
  },
  {
    text: '« Le vaccin sera disponible dès jeudi dans toutes les pharmacies », a-t-elle écrit.',
    arcs: ['disponible root', 'vaccin nsubj disponible', 'écrit parataxis disponible', '-t-elle nsubj écrit'],
  },
  {
    text: 'Les pourparlers, a-t-il souligné, reprendront la semaine prochaine à Genève.',
    arcs: [
      'reprendront root',
      'pourparlers nsubj reprendront',
      'souligné parataxis reprendront',
      '-t-il nsubj souligné',
    ],
  },
  {
    text: 'Selon la préfecture, trois cents personnes ont dû quitter leur logement mardi soir.',
    arcs: [
      'préfecture obl dû',
      'Selon case préfecture',
      'personnes nsubj dû',
      'quitter xcomp dû',
      'logement obj quitter',
    ],
  },
  {
    text: 'Le groupe a précisé mercredi dans un communiqué que les données bancaires de ses clients n’avaient pas été touchées.',
    arcs: [
      'précisé root',
      'groupe nsubj précisé',
      'communiqué obl précisé',
      'touchées ccomp précisé',
      'données nsubj touchées',
      'pas advmod touchées',
    ],
  },
  {
    text: 'Une porte-parole du ministère, Claire Aubin, a indiqué que l’enquête se poursuivait.',
    arcs: [
      'indiqué root',
      'porte-parole nsubj indiqué',
      'Claire appos porte-parole',
      'Aubin flat Claire',
      'poursuivait ccomp indiqué',
      'enquête nsubj poursuivait',
    ],
  },
  {
    text: 'L’entreprise n’a pas précisé combien de salariés seraient concernés.',
    arcs: ['précisé root', 'entreprise nsubj précisé', 'n’ advmod précisé'],
  },
  {
    text: 'Les adresses, les numéros de téléphone, les dates de naissance et les mots de passe des abonnés ont été volés.',
    arcs: [
      'volés root',
      'adresses nsubj volés',
      'numéros conj adresses',
      'dates conj adresses',
      'mots conj adresses',
    ],
  },
  {
    text: 'Lyon a battu Nantes 3-1 samedi soir et remonte à la quatrième place du classement.',
    arcs: ['battu root', 'Lyon nsubj battu', 'Nantes obj battu', 'remonte conj battu', 'place obl remonte'],
  },
  {
    text: 'Le chiffre d’affaires a progressé de 4,2 % à 1,8 milliard d’euros au premier trimestre.',
    arcs: [
      'progressé root',
      'chiffre nsubj progressé',
      '% obl progressé',
      'milliard obl progressé',
      'euros nmod milliard',
      'trimestre obl progressé',
    ],
  },
  {
    text: 'Le titre cédait 2,3 % à 18,40 euros vers 10h30 à la Bourse de Paris.',
    arcs: [
      'cédait root',
      'titre nsubj cédait',
      '% obj cédait',
      'euros obl cédait',
      'Bourse obl cédait',
      'Paris nmod Bourse',
    ],
  },
  {
    text: 'Deux randonneurs portés disparus depuis dimanche ont été retrouvés sains et saufs, a-t-on appris auprès de la gendarmerie.',
    arcs: [
      'retrouvés root',
      'randonneurs nsubj retrouvés',
      'appris parataxis retrouvés',
      '-t-on nsubj appris',
    ],
  },
  {
    text: 'Le maire, élu en mars, s’est dit prêt à rencontrer les habitants du quartier.',
    arcs: [
      'dit root',
      'maire nsubj dit',
      'élu acl maire',
      'habitants obj rencontrer',
      'quartier nmod habitants',
    ],
  },
  {
    text: '« C’est une décision injuste », s’est indigné l’avocat de la famille, Marc Delorme.',
    arcs: ['décision root', 'indigné parataxis décision', 'avocat nsubj indigné', 'famille nmod avocat'],
  },
  {
    text: 'Le texte, qui doit encore être voté par les sénateurs, prévoit une hausse des salaires.',
    arcs: [
      'prévoit root',
      'texte nsubj prévoit',
      'doit acl texte',
      'voté xcomp doit',
      'sénateurs obl voté',
      'hausse obj prévoit',
      'salaires nmod hausse',
    ],
  },
  {
    text: 'La société informera les personnes dont les dossiers médicaux ont pu être consultés.',
    arcs: [
      'informera root',
      'société nsubj informera',
      'personnes obj informera',
      'pu acl personnes',
      'dossiers nsubj pu',
      'consultés xcomp pu',
    ],
  },
  {
    text: 'Interrogé par des journalistes, le ministre a refusé de commenter ces accusations.',
    arcs: [
      'refusé root',
      'ministre nsubj refusé',
      'commenter xcomp refusé',
      'accusations obj commenter',
      'journalistes obl Interrogé',
    ],
  },
  {
    text: 'Les secours craignent que le bilan ne s’alourdisse dans les prochaines heures.',
    arcs: [
      'craignent root',
      'secours nsubj craignent',
      'alourdisse ccomp craignent',
      'bilan nsubj alourdisse',
    ],
  },
  {
    text: 'Plus de 12.000 foyers restaient privés d’électricité lundi matin, selon le gestionnaire du réseau.',
    arcs: [
      'restaient root',
      'Plus nsubj restaient',
      'privés xcomp restaient',
      'gestionnaire obl restaient',
      'réseau nmod gestionnaire',
    ],
  },
  {
    text: '« On attend les résultats », confie une infirmière, « et on essaie de tenir. »',
    arcs: ['attend root', 'résultats obj attend', 'confie parataxis attend', 'infirmière nsubj confie'],
  },
  {
    text: 'Le tribunal de Lille a condamné l’ancien comptable à trois ans de prison, dont un avec sursis.',
    arcs: [
      'condamné root',
      'tribunal nsubj condamné',
      'Lille nmod tribunal',
      'comptable obj condamné',
      'ans obl condamné',
      'prison nmod ans',
    ],
  },
  {
    text: 'Une coulée de boue a emporté plusieurs maisons, faisant au moins six morts et une vingtaine de blessés.',
    arcs: [
      'emporté root',
      'coulée nsubj emporté',
      'boue nmod coulée',
      'maisons obj emporté',
      'faisant advcl emporté',
      'morts obj faisant',
      'vingtaine conj morts',
    ],
  },
  {
    text: 'Le constructeur va supprimer 850 postes en Europe d’ici à la fin de l’année, ont indiqué vendredi plusieurs sources syndicales.',
    arcs: [
      'va root',
      'supprimer xcomp va',
      'postes obj supprimer',
      'indiqué parataxis va',
      'sources nsubj indiqué',
      'syndicales amod sources',
    ],
  },
  {
    text: 'Pour l’économiste Hélène Marty, cette mesure arrive trop tard.',
    arcs: ['arrive root', 'mesure nsubj arrive', 'économiste obl arrive', 'tard advmod arrive'],
  },
  {
    text: 'Le séisme, d’une magnitude de 6,1, s’est produit à une dizaine de kilomètres de la côte, a annoncé l’institut géologique américain.',
    arcs: [
      'produit root',
      'séisme nsubj produit',
      'annoncé parataxis produit',
      'institut nsubj annoncé',
      'américain amod institut',
    ],
  },
  {
    text: 'Ni la direction ni les syndicats n’ont souhaité s’exprimer.',
    arcs: [
      'souhaité root',
      'direction nsubj souhaité',
      'syndicats conj direction',
      'exprimer xcomp souhaité',
    ],
  },
  {
    text: 'Aucune revendication n’a été formulée, ajoute le communiqué, qui appelle la population au calme.',
    arcs: [
      'formulée root',
      'revendication nsubj formulée',
      'ajoute parataxis formulée',
      'communiqué nsubj ajoute',
      'appelle acl communiqué',
      'population obj appelle',
    ],
  },
  {
    text: 'Le suspect aurait agi seul, d’après les premiers éléments de l’enquête.',
    arcs: ['agi root', 'suspect nsubj agi', 'seul xcomp agi', 'éléments obl agi', 'enquête nmod éléments'],
  },
  {
    text: 'Née à Dakar en 1961, la romancière a publié une quinzaine de livres traduits dans le monde entier.',
    arcs: [
      'publié root',
      'romancière nsubj publié',
      'Née advcl publié',
      'quinzaine obj publié',
      'traduits acl livres',
    ],
  },
  {
    text: 'Les attaques de ce type consistent à bloquer un réseau et à demander de l’argent pour le rétablir.',
    arcs: [
      'consistent root',
      'attaques nsubj consistent',
      'réseau obj bloquer',
      'demander conj bloquer',
      'argent obj demander',
    ],
  },
  {
    text: 'La présidente de la région, Marion Keller, et le préfet ont visité mardi les communes sinistrées.',
    arcs: ['visité root', 'présidente nsubj visité', 'préfet conj présidente', 'communes obj visité'],
  },
  {
    text: 'Il s’agit du troisième incident depuis janvier, rappellent les pompiers.',
    arcs: ['agit root', 'incident obl agit', 'rappellent parataxis agit', 'pompiers nsubj rappellent'],
  },
  {
    text: '« Ce n’est pas fini », prévient-elle, évoquant de nouvelles grèves à la rentrée.',
    arcs: [
      'fini root',
      'prévient parataxis fini',
      '-elle nsubj prévient',
      'évoquant advcl prévient',
      'grèves obj évoquant',
    ],
  },
  {
    text: 'Les trains circulent à nouveau normalement entre Paris et Bordeaux, assure la compagnie.',
    arcs: [
      'circulent root',
      'trains nsubj circulent',
      'Paris obl circulent',
      'Bordeaux conj Paris',
      'assure parataxis circulent',
      'compagnie nsubj assure',
    ],
  },
  {
    text: 'L’accord conclu en juin par les deux pays doit permettre d’exporter chaque année 40 millions de tonnes de blé.',
    arcs: [
      'doit root',
      'accord nsubj doit',
      'conclu acl accord',
      'permettre xcomp doit',
      'exporter xcomp permettre',
      'millions obj exporter',
      'blé nmod tonnes',
    ],
  },
  {
    text: 'Le chanteur est mort dans son sommeil à l’âge de 81 ans, ont annoncé ses proches à la radio publique.',
    arcs: [
      'mort root',
      'chanteur nsubj mort',
      'annoncé parataxis mort',
      'proches nsubj annoncé',
      'radio obl annoncé',
    ],
  },
  {
    text: 'Faute de preuves, le juge a ordonné la remise en liberté des quatre suspects.',
    arcs: ['ordonné root', 'juge nsubj ordonné', 'remise obj ordonné'],
  },
  {
    text: 'Les certificats expirent dans dix jours, a averti l’autorité de contrôle, sans donner plus de détails.',
    arcs: [
      'expirent root',
      'certificats nsubj expirent',
      'averti parataxis expirent',
      'autorité nsubj averti',
      'contrôle nmod autorité',
      'donner advcl averti',
    ],
  },
  {
    text: 'Le président a promis aux agriculteurs une aide d’urgence, mais ceux-ci réclament une loi.',
    arcs: [
      'promis root',
      'président nsubj promis',
      'agriculteurs obl promis',
      'aide obj promis',
      'réclament conj promis',
      'ceux-ci nsubj réclament',
      'loi obj réclament',
    ],
  },
]
