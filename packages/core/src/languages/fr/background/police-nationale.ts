import type { BackgroundTopic } from '../../background.ts'

export const policeNationale: BackgroundTopic = {
  id: 'police-nationale',
  term: 'police nationale',
  question: 'Comment est organisée la police nationale ?',
  triggers: [
    'police nationale',
    'policier',
    'policière',
    'commissariat',
    'gardien de la paix',
    'forces de l’ordre',
    'syndicat de police',
    'brigade anticriminalité',
    'syndicat alliance',
    'commissaire de police',
    'brigadier',
  ],
  exclusions: ['policier municipal', 'roman policier', 'série policière'],
  country: 'france',
  sentences: [
    'La police nationale veille à la sécurité des Français dans les villes, pour l’essentiel, tandis que la gendarmerie couvre surtout les campagnes et les zones périurbaines.',
    'Elle a été unifiée dans sa forme présente par une loi de 1966 et relève du ministère de l’Intérieur.',
    'Ses agents se répartissent entre gardiens de la paix, officiers et commissaires, et entre sécurité publique, police judiciaire, renseignement, frontières et maintien de l’ordre.',
    'Une inspection, l’IGPN, contrôle leur comportement.',
    'Ils sont environ 150 000, doivent porter un numéro d’identification et ne peuvent faire usage de leur arme qu’en cas d’absolue nécessité et de façon proportionnée ; toute personne peut, en règle générale, filmer leur action dans un lieu public.',
    'Un écusson tricolore et un numéro figurent sur leur tenue.',
  ],
  references: [
    { label: 'Police nationale, site officiel', url: 'https://www.police-nationale.interieur.gouv.fr' },
  ],
  cases: {
    about: [
      'Les policiers ont interpellé deux hommes devant le commissariat.',
      'Un gardien de la paix a été blessé lors de l’intervention.',
    ],
    other: ['L’héroïne de ce roman à suspense mène l’enquête en Sicile.'],
  },
}
