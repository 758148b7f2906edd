import type { BackgroundTopic } from '../../background.ts'

export const canicule: BackgroundTopic = {
  id: 'canicule',
  term: 'canicule',
  question: 'À partir de quand parle-t-on de canicule ?',
  triggers: [
    'canicule',
    'caniculaire',
    'vague de chaleur',
    'plan canicule',
    'forte chaleur',
    'température caniculaire',
    'dôme de chaleur',
  ],
  sentences: [
    'Une canicule est un épisode de chaleur assez forte et assez longue, de jour comme de nuit, pour menacer la santé.',
    'Météo-France compare les moyennes des températures minimales et maximales, calculées sur trois jours, à des seuils propres à chaque département.',
    'L’absence de fraîcheur nocturne est un facteur de danger, car elle empêche le corps de se reposer.',
    'Les autorités sanitaires recommandent de boire régulièrement, de rester au frais, de fermer les volets le jour et de prendre des nouvelles des personnes âgées ou isolées.',
    'Celle d’août 2003 a fait près de 15 000 morts en France, ce qui a conduit à créer un plan national et des registres de personnes fragiles dans les mairies ; le réchauffement rend ces épisodes plus fréquents.',
  ],
  references: [
    {
      label: 'Santé publique France, dossier « Fortes chaleurs, canicule »',
      url: 'https://www.santepubliquefrance.fr/determinants-de-sante/climat/fortes-chaleurs-canicule',
    },
    { label: 'Météo-France, site officiel', url: 'https://meteofrance.com' },
  ],
  cases: {
    about: [
      'La canicule devrait durer jusqu’à jeudi dans le Sud-Ouest.',
      'Une vague de chaleur frappe le pays avec des températures de 40 degrés.',
    ],
    other: ['L’accueil chaleureux du public a ému la chanteuse.'],
  },
}
