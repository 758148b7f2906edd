import type { BackgroundTopic } from '../../background.ts'

export const contratDeTravail: BackgroundTopic = {
  id: 'contrat-de-travail',
  term: 'contrat de travail',
  question: 'Quelle différence entre CDI et CDD ?',
  triggers: [
    'cdi',
    'cdd',
    'contrat à durée déterminée',
    'contrat à durée indéterminée',
    'contrat de travail',
    'période d’essai',
    'intérimaire',
    'contrat aidé',
    'contrats aidés',
    'emploi précaire',
    'licenciement',
    'rupture conventionnelle',
    'licencié pour faute',
    'contrat d’intérim',
  ],
  country: 'france',
  sentences: [
    'Le contrat à durée indéterminée, ou CDI, est en France la forme normale du contrat de travail ; il prend fin par une démission, un licenciement, une rupture conventionnelle ou un départ à la retraite.',
    'Le contrat à durée déterminée n’est permis que pour une tâche précise et temporaire : remplacement, surcroît d’activité, saison.',
    'Un licenciement doit reposer sur une cause réelle et sérieuse, personnelle ou économique.',
    'Les conseils de prud’hommes tranchent les litiges.',
  ],
  references: [
    {
      label: 'Légifrance, Code du travail, articles L1221-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: ['Le salarié a été licencié pour faute grave.', 'L’entreprise transformera ses CDD en CDI.'],
    other: ['Le joueur de bridge a réussi son contrat sans atout.'],
  },
}
