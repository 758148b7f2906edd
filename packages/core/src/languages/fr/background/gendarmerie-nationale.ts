import type { BackgroundTopic } from '../../background.ts'

export const gendarmerieNationale: BackgroundTopic = {
  id: 'gendarmerie-nationale',
  term: 'gendarmerie nationale',
  question: 'Qu’est-ce que la gendarmerie nationale ?',
  triggers: [
    'gendarmerie nationale',
    'gendarme',
    'gendarmerie',
    'section de recherches',
    'brigade de gendarmerie',
    'gendarmette',
    'groupement de gendarmerie',
  ],
  exclusions: ['gendarme de la bourse', 'gendarme de l’audiovisuel', 'gendarme de saint-tropez'],
  country: 'france',
  sentences: [
    'La gendarmerie est une force militaire chargée de missions de police, héritière de la maréchaussée de l’Ancien Régime.',
    'Elle assure la sécurité sur la plus grande part du territoire français, dans les campagnes et autour des villes, à partir de brigades où les militaires vivent avec leur famille.',
    'Ses sections de recherches mènent les enquêtes judiciaires complexes, et le GIGN intervient contre les preneurs d’otages et les terroristes.',
    'Depuis 2009, elle relève du ministère de l’Intérieur pour son emploi.',
  ],
  references: [
    { label: 'Gendarmerie nationale, site officiel', url: 'https://www.gendarmerie.interieur.gouv.fr' },
  ],
  cases: {
    about: [
      'Les gendarmes ont lancé un appel à témoins.',
      'La section de recherches de Reims est chargée de l’enquête.',
    ],
    other: ['L’Autorité des marchés financiers surveille les cours.'],
  },
}
