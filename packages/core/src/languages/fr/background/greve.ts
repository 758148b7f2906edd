import type { BackgroundTopic } from '../../background.ts'

export const greve: BackgroundTopic = {
  id: 'greve',
  term: 'droit de grève',
  question: 'Que prévoit le droit de grève en France ?',
  triggers: [
    'grève',
    'gréviste',
    'droit de grève',
    'mouvement de grève',
    'grève générale',
    'débrayage',
    'grève illimitée',
    'arrêt de travail collectif',
  ],
  exclusions: ['grève de la faim', 'grève du climat', 'grève scolaire', 'place de grève'],
  family: 'greve',
  country: 'france',
  sentences: [
    'La grève est un arrêt collectif du travail pour appuyer des revendications professionnelles.',
    'En France, c’est un droit reconnu par la Constitution, qui s’exerce dans le cadre des lois.',
    'Dans le privé, les salariés peuvent cesser le travail sans préavis, mais doivent faire connaître leurs revendications ; dans les services publics, un préavis est obligatoire.',
    'Le salarié gréviste n’est pas payé pendant la grève, et ne peut pas être licencié ni sanctionné pour y avoir participé, sauf faute lourde.',
    'Dans certains services, un minimum d’activité doit être assuré.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L. 2511-1 à L. 2512-5',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
    },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr/' },
  ],
  cases: {
    about: ['Les cheminots ont reconduit la grève.', 'La direction a reçu une délégation de grévistes.'],
    other: ['L’opposante a cessé sa grève de la faim.'],
  },
}
