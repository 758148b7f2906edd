import type { BackgroundTopic } from '../../background.ts'

export const tsunami: BackgroundTopic = {
  id: 'tsunami',
  term: 'tsunami',
  question: 'Qu’est-ce qu’un tsunami ?',
  triggers: ['tsunami', 'alerte au tsunami', 'raz de marée'],
  exclusions: [
    'tsunami électoral',
    'raz de marée électoral',
    'tsunami social',
    'tsunami de critiques',
    'tsunami de réactions',
    'tsunami médiatique',
    'tsunami politique',
    'tsunami économique',
    'tsunami judiciaire',
    'véritable tsunami',
    'tsunami sanitaire',
  ],
  sentences: [
    'Un tsunami est une série de vagues provoquée par le déplacement soudain d’une grande masse d’eau, le plus souvent à la suite d’un séisme sous-marin, parfois d’un glissement de terrain ou d’une éruption.',
    'En haute mer, ces vagues passent presque inaperçues mais avancent à plusieurs centaines de kilomètres à l’heure.',
    'Elles ralentissent et grandissent en approchant des côtes, où elles peuvent pénétrer loin dans les terres.',
    'La mer se retire parfois avant leur arrivée, et la première vague n’est pas toujours la plus haute.',
    'En France, un centre d’alerte géré par le CEA surveille l’Atlantique Nord-Est et la Méditerranée occidentale.',
  ],
  references: [
    { label: 'CEA, Centre d’alerte aux tsunamis (Cenalt)', url: 'https://www.info-tsunami.fr' },
    { label: 'Géorisques, site de l’État sur les risques', url: 'https://www.georisques.gouv.fr' },
  ],
  cases: {
    about: [
      'Une alerte au tsunami a été lancée après la secousse, puis levée.',
      'Le tsunami a submergé plusieurs villages de la côte.',
    ],
    other: ['Le parti a profité d’un raz de marée électoral dans le Nord.'],
  },
}
