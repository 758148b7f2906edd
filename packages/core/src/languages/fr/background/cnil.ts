import type { BackgroundTopic } from '../../background.ts'

export const cnil: BackgroundTopic = {
  id: 'cnil',
  term: 'Commission nationale de l’informatique et des libertés',
  question: 'Qu’est-ce que la CNIL ?',
  triggers: [
    'cnil',
    'commission nationale de l’informatique et des libertés',
    'gendarme des données personnelles',
  ],
  country: 'france',
  sentences: [
    'La Commission nationale de l’informatique et des libertés (CNIL) est l’autorité administrative indépendante chargée, en France, de veiller à la protection des données personnelles.',
    'Créée par la loi du 6 janvier 1978, elle informe le public, conseille les organismes, reçoit des plaintes et mène des contrôles.',
    'En cas de manquement, elle peut notamment rappeler à l’ordre un organisme, le mettre en demeure de se conformer aux règles ou lui infliger une amende.',
    'Ses décisions peuvent être contestées devant le Conseil d’État, et elle coopère avec ses homologues européens quand un traitement concerne plusieurs pays.',
  ],
  references: [
    { label: 'CNIL, site officiel', url: 'https://www.cnil.fr' },
    {
      label: 'Légifrance, loi du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés',
      url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
    },
  ],
  cases: {
    about: [
      'La CNIL a ouvert une enquête sur l’application de partage de vidéos.',
      'Le gendarme des données personnelles a prononcé une amende contre le distributeur.',
    ],
    other: ['La commission d’enquête du Sénat entendra mardi le directeur du musée.'],
  },
}
