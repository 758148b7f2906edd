import type { BackgroundTopic } from '../../background.ts'

export const peineDeMort: BackgroundTopic = {
  id: 'peine-de-mort',
  term: 'peine de mort',
  question: 'Que dit le droit sur la peine de mort ?',
  triggers: [
    'peine de mort',
    'peine capitale',
    'condamné à mort',
    'condamnée à mort',
    'couloir de la mort',
    'injection létale',
    'exécution capitale',
    'condamnation à mort',
  ],
  sentences: [
    'La peine de mort est une condamnation à être exécuté, prononcée par un tribunal.',
    'En France, elle a été abolie par une loi du 9 octobre 1981, et l’interdiction figure dans la Constitution depuis 2007.',
    'La Convention européenne des droits de l’homme, par deux protocoles, l’exclut aussi, et aucun pays de l’Union européenne ne l’applique.',
    'Depuis 2007, l’Assemblée générale de l’ONU adopte des résolutions, non contraignantes, qui appellent à suspendre les exécutions.',
    'Selon Amnesty International, plus des deux tiers des pays l’ont abolie en droit ou en pratique ; d’autres, comme la Chine, l’Iran ou les États-Unis, y recourent.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 66-1',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Amnesty International France, site officiel', url: 'https://www.amnesty.fr/' },
  ],
  cases: {
    about: [
      'Le tribunal l’a condamné à mort pour espionnage.',
      'L’État du Texas a appliqué la peine de mort.',
    ],
    other: ['La mort du chanteur peine ses admirateurs.'],
  },
}
