import type { BackgroundTopic } from '../../background.ts'

export const liberteDeReunion: BackgroundTopic = {
  id: 'liberte-de-reunion',
  term: 'liberté de réunion pacifique',
  question: 'Que protège la liberté de réunion pacifique ?',
  triggers: [
    'manifestation de l’opposition',
    'manifestations de l’opposition',
    'répression',
    'opposant politique',
    'manifestation antigouvernementale',
    'mouvement de protestation',
    'mouvement de contestation',
    'manifestation pro-démocratie',
    'manifestant pro-démocratie',
    'manifestants pro-démocratie',
    'militant pro-démocratie',
    'réélection contestée',
    'liberté de rassemblement',
    'réunion pacifique',
    'manifestation pacifique',
    'manifestants pacifiques',
  ],
  exclusions: [
    'répression des fraudes',
    'répression du terrorisme',
    'préavis de grève',
    'grève illimitée',
    'répression du banditisme',
    'brigade de répression',
    'office central pour la répression',
  ],
  sentences: [
    'La liberté de réunion pacifique est le droit de se rassembler, dans la rue ou ailleurs, pour exprimer une opinion sans violence.',
    'Elle figure dans la Déclaration universelle des droits de l’homme de 1948 et dans le Pacte international relatif aux droits civils et politiques de 1966, un traité ratifié par la plupart des États.',
    'Une restriction doit être prévue par la loi et nécessaire, par exemple pour la sécurité ou l’ordre public.',
    'Le Comité des droits de l’homme de l’ONU veille à l’application du Pacte ; selon lui, quelques violences isolées ne retirent pas sa protection à un rassemblement pacifique.',
    'L’emploi de la force contre une foule doit être évité autant que possible, et rester proportionné.',
  ],
  references: [
    {
      label: 'Nations unies, Déclaration universelle des droits de l’homme, article 20',
      url: 'https://www.un.org/fr/',
    },
    {
      label: 'Haut-Commissariat des Nations unies aux droits de l’homme, site officiel',
      url: 'https://www.ohchr.org/fr',
    },
  ],
  cases: {
    about: [
      'La police a dispersé une manifestation de l’opposition dans la capitale.',
      'L’ONG dénonce la répression du mouvement de contestation.',
    ],
    other: ['La Répression des fraudes a rappelé un lot de fromages.'],
  },
}
