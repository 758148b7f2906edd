import type { BackgroundTopic } from '../../background.ts'

export const rechercheVaccinale: BackgroundTopic = {
  id: 'recherche-vaccinale',
  term: 'recherche d’un vaccin',
  question: 'Comment met-on au point un vaccin ?',
  triggers: [
    'vaccin',
    'course au vaccin',
    'candidat vaccin',
    'vaccin contre le covid',
    'vaccin contre le coronavirus',
    'essais du vaccin',
    'arn messager',
    'vaccins',
    'vaccin d’astrazeneca',
    'vaccin russe',
    'spoutnik v',
    'candidats vaccins',
    'vaccin contre la grippe',
    'effets secondaires du vaccin',
    'vaccin de pfizer',
  ],
  family: 'vaccin',
  sentences: [
    'Un vaccin présente à l’organisme un microbe tué ou affaibli, un de ses fragments, ou le plan pour fabriquer celui-ci, afin que les défenses apprennent à le reconnaître.',
    'Il est essayé sur des animaux, puis sur des volontaires, de plus en plus nombreux, en trois phases ; des agences du médicament l’autorisent ensuite.',
    'Il fallait d’ordinaire une dizaine d’années ; contre le Covid-19, l’ARN messager et des essais menés de front ont réduit ce délai à moins d’un an.',
    'La surveillance continue après la mise sur le marché.',
  ],
  references: [
    { label: 'Inserm, site officiel', url: 'https://www.inserm.fr' },
    { label: 'Organisation mondiale de la santé, site officiel', url: 'https://www.who.int/fr' },
  ],
  cases: {
    about: ['Le candidat vaccin entre en phase 3.', 'L’Europe a commandé 300 millions de doses du vaccin.'],
    other: ['La vache laitière a donné naissance à deux veaux.'],
  },
}
