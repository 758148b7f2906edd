import type { BackgroundTopic } from '../../background.ts'

export const projetDeLoi: BackgroundTopic = {
  id: 'projet-de-loi',
  term: 'projet de loi',
  question: 'Comment une loi est-elle adoptée en France ?',
  triggers: [
    'projet de loi',
    'proposition de loi',
    'première lecture',
    'navette parlementaire',
    'commission mixte paritaire',
  ],
  country: 'france',
  sentences: [
    'En France, un texte déposé par le gouvernement est un projet de loi ; s’il vient d’un parlementaire, c’est une proposition de loi.',
    'Il est examiné en commission puis en séance, tour à tour par l’Assemblée nationale et le Sénat, qui peuvent le modifier par des amendements.',
    'Si les deux chambres restent en désaccord, une commission mixte de sept députés et sept sénateurs cherche un compromis ; en cas d’échec, le gouvernement peut donner le dernier mot à l’Assemblée.',
    'Le Conseil constitutionnel peut être saisi avant que le président de la République ne promulgue la loi.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 39 à 45 et 61',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
  ],
  cases: {
    about: [
      'Le projet de loi sera présenté en Conseil des ministres.',
      'Le Sénat a adopté la proposition de loi.',
    ],
    other: ['Le projet du club est de bâtir un stade.'],
  },
}
