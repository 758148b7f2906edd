import type { BackgroundTopic } from '../../background.ts'

export const sida: BackgroundTopic = {
  id: 'sida',
  term: 'VIH et sida',
  question: 'Quelle différence entre VIH et sida ?',
  triggers: [
    'sida',
    'vih',
    'séropositif',
    'séropositivité',
    'virus de l’immunodéficience humaine',
    'trithérapie',
    'prophylaxie pré-exposition',
  ],
  sentences: [
    'Le virus de l’immunodéficience humaine (VIH) s’attaque aux défenses de l’organisme ; il se transmet par les rapports sexuels, par le sang et de la mère à l’enfant.',
    'Le sida est le stade avancé de l’infection, lorsque les défenses sont si affaiblies que d’autres maladies graves apparaissent.',
    'Les traitements ne font pas disparaître le virus, mais ils le bloquent : une personne bien soignée peut vivre longtemps et ne le transmet plus par voie sexuelle.',
    'Les autorités sanitaires recommandent le préservatif, le dépistage et, pour les personnes très exposées, un traitement préventif.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, fiche « VIH et sida »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/hiv-aids',
    },
    { label: 'Sida Info Service, site officiel', url: 'https://www.sida-info-service.org' },
  ],
  cases: {
    about: [
      'L’association propose un dépistage du VIH gratuit dans la rue.',
      'Le concert est donné au profit de la lutte contre le sida.',
    ],
    other: ['La vidéo du concert a été vue deux millions de fois.'],
  },
}
