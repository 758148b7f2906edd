import type { BackgroundTopic } from '../../background.ts'

export const ministereDeLInterieur: BackgroundTopic = {
  id: 'ministere-de-l-interieur',
  term: 'ministère de l’Intérieur',
  question: 'De quoi s’occupe le ministère de l’Intérieur ?',
  triggers: [
    'ministre de l’intérieur',
    'ministère de l’intérieur',
    'place beauvau',
    'beauvau',
    'locataire de beauvau',
  ],
  exclusions: ['ministre de l’intérieur britannique', 'ministère de l’intérieur saoudien'],
  family: 'ministere',
  country: 'france',
  sentences: [
    'Installé place Beauvau, à Paris, le ministère français de l’Intérieur a autorité sur la police nationale et, depuis 2009, sur la gendarmerie, sauf pour ses missions militaires.',
    'Il s’appuie sur les préfets, qui représentent l’État dans les départements et les régions.',
    'Il organise les élections, délivre les titres d’identité, suit l’immigration et les étrangers, et est chargé de la sécurité civile ainsi que de la sécurité routière.',
    'Le ministre a aussi dans ses attributions les relations avec les cultes.',
    'Sa direction générale des étrangers instruit les titres de séjour et les naturalisations, et une autre suit les collectivités territoriales ; ses effectifs, avec les gendarmes, approchent 300 000 personnes.',
    'Ses statistiques sur la délinquance sont publiées par un service indépendant.',
  ],
  references: [{ label: 'Ministère de l’Intérieur, site officiel', url: 'https://www.interieur.gouv.fr' }],
  cases: {
    about: [
      'Le ministre de l’Intérieur s’est rendu sur place dans la soirée.',
      'Place Beauvau, on assure que les effectifs ont été renforcés.',
    ],
    other: ['La décoration de l’intérieur du palais a été confiée à un artisan.'],
  },
}
