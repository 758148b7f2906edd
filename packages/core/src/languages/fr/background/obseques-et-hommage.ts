import type { BackgroundTopic } from '../../background.ts'

export const obsequesEtHommage: BackgroundTopic = {
  id: 'obseques-et-hommage',
  term: 'hommage national',
  question: 'Qu’est-ce qu’un hommage national ?',
  triggers: [
    'hommage national',
    'obsèques',
    'hôtel des invalides',
    'funérailles',
    'deuil national',
    'inhumé',
    'cérémonie d’hommage',
    'hommage populaire',
    'dernier hommage',
    'minute de silence',
    'cour des invalides',
    'père-lachaise',
    'cimetière du père-lachaise',
    'inhumation',
    'panthéonisation',
    'éloge funèbre',
    'Invalides',
    'hommage à la nation',
  ],
  exclusions: [
    'enterre le projet',
    'enterré le projet',
    'en hommage à la musique',
    'rendre hommage à la victoire',
  ],
  country: 'france',
  sentences: [
    'L’hommage national est, en France, une cérémonie décidée par le président de la République en l’honneur d’une personne ou de victimes ; elle se tient le plus souvent dans la cour des Invalides, à Paris.',
    'Discours, honneurs militaires et Marseillaise la composent.',
    'Il est distinct des obsèques nationales, dont l’État prend les frais, rares depuis celles de Victor Hugo ou d’Aristide Briand, et du deuil national, où les drapeaux sont mis en berne.',
    'L’entrée au Panthéon est un honneur plus rare encore.',
    'Les obsèques elles-mêmes relèvent des volontés du défunt et de sa famille, qui choisit l’inhumation ou la crémation ; la loi permet à chacun de fixer d’avance le caractère religieux ou civil de la cérémonie.',
    'Les communes doivent fournir un emplacement à leurs habitants.',
  ],
  references: [
    { label: 'Présidence de la République, site officiel', url: 'https://www.elysee.fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Un hommage national sera rendu aux soldats aux Invalides.',
      'Les obsèques de la romancière ont lieu vendredi.',
    ],
    other: ['Les invalides de guerre ont droit à une carte de stationnement.'],
  },
}
