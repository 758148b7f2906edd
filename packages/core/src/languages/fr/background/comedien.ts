import type { BackgroundTopic } from '../../background.ts'

export const comedien: BackgroundTopic = {
  id: 'comedien',
  term: 'acteur',
  question: 'Comment devient-on acteur ?',
  triggers: [
    'acteur',
    'actrice',
    'comédien',
    'comédienne',
    'doublage',
    'voix française',
    'conservatoire national supérieur d’art dramatique',
    'comédie-française',
    'cours florent',
    'acteur de théâtre',
    'humoriste',
    'one-man-show',
    'stand-up',
    'seul en scène',
    'imitateur',
  ],
  exclusions: [
    'acteurs économiques',
    'acteur économique',
    'acteurs de la santé',
    'acteur du secteur',
    'acteurs du secteur',
    'acteur majeur',
  ],
  family: 'film',
  sentences: [
    'Un acteur donne corps à un personnage ; le mot comédien désigne plutôt celui qui joue au théâtre, mais l’un s’emploie souvent pour l’autre.',
    'Le Conservatoire national supérieur d’art dramatique, à Paris, l’école du Théâtre national de Strasbourg ou des cours privés les forment, sans qu’aucun diplôme soit obligatoire.',
    'Le doublage, en studio, remplace la voix d’un interprète étranger.',
    'L’humoriste seul en scène s’est répandu en France avec le café-théâtre, dans les années 1970.',
    'En France, la plupart relèvent du régime d’assurance chômage des intermittents du spectacle, qui suppose un nombre minimal d’heures de travail dans l’année ; les Molières récompensent chaque année les artistes de théâtre, et les César ceux du cinéma.',
    'Un syndicat et des agents défendent leurs intérêts auprès des producteurs.',
  ],
  references: [
    { label: 'Ministère de la Culture, site officiel', url: 'https://www.culture.gouv.fr' },
    { label: 'Comédie-Française, site officiel', url: 'https://www.comedie-francaise.fr' },
  ],
  cases: {
    about: [
      'L’acteur est mort à l’âge de 93 ans, a annoncé son agent.',
      'La comédienne prête sa voix à l’héroïne du dessin animé.',
    ],
    other: ['Les acteurs économiques de la région réclament un péage.'],
  },
}
