import type { BackgroundTopic } from '../../background.ts'

export const extremeDroite: BackgroundTopic = {
  id: 'extreme-droite',
  term: 'extrême droite',
  question: 'Que désigne l’expression « extrême droite » ?',
  triggers: [
    'extrême droite',
    'extrême-droite',
    'ultradroite',
    'identitaire',
    'génération identitaire',
    'droite extrême',
    'néonazi',
    'suprémaciste',
    'nationalisme',
    'groupuscule',
  ],
  exclusions: ['à l’extrême droite de l’image', 'extrême droite de la chaussée'],
  sentences: [
    'On range à l’extrême droite les partis et les groupes qui placent la nation, l’ordre et l’identité au-dessus de l’égalité, et rejettent en particulier l’immigration.',
    'L’expression vient de la place des députés dans l’hémicycle, où les plus conservateurs siégeaient à droite du président en 1789.',
    'Elle recouvre des réalités très diverses, de formations qui participent aux élections à des groupuscules violents, parfois néonazis ou suprémacistes.',
    'L’« ultradroite » désigne en France, pour les services de renseignement, cette frange prête à l’action violente.',
  ],
  references: [
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Un groupuscule d’extrême droite a revendiqué l’action.',
      'La justice enquête sur un projet d’attentat de l’ultradroite.',
    ],
    other: ['Garez-vous sur l’emplacement le plus à droite.'],
  },
}
