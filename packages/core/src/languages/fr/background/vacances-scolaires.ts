import type { BackgroundTopic } from '../../background.ts'

export const vacancesScolaires: BackgroundTopic = {
  id: 'vacances-scolaires',
  term: 'vacances scolaires',
  question: 'Pourquoi les vacances scolaires sont-elles réparties en zones ?',
  triggers: [
    'vacances scolaires',
    'calendrier scolaire',
    'congé scolaire',
    'vacances d’hiver',
    'vacances de printemps',
    'vacances de la toussaint',
    'petites vacances',
  ],
  country: 'france',
  sentences: [
    'En France, le calendrier scolaire national est fixé par le ministre de l’Éducation nationale.',
    'Les académies de métropole sont réparties en trois zones, A, B et C : les vacances d’hiver et de printemps n’y commencent pas en même temps, ce qui étale les départs et profite notamment aux stations de montagne.',
    'Les vacances de la Toussaint, de Noël et d’été sont communes aux trois zones.',
    'La Corse et les outre-mer ont leur propre calendrier.',
    'Les zones commencent leurs congés à tour de rôle, dans un ordre qui change d’une année à l’autre.',
  ],
  references: [
    {
      label: 'Ministère de l’Éducation nationale, calendrier scolaire',
      url: 'https://www.education.gouv.fr/calendrier-scolaire-100148',
    },
    {
      label: 'Légifrance, Code de l’éducation, article L. 521-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191',
    },
  ],
  cases: {
    about: [
      'Le ministère a publié le calendrier scolaire des trois prochaines années.',
      'Les vacances scolaires de la zone C commencent samedi, et les trains affichent complet.',
    ],
    other: ['La zone commerciale restera ouverte le dimanche.'],
  },
}
