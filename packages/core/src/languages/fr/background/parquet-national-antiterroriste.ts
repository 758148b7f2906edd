import type { BackgroundTopic } from '../../background.ts'

export const parquetNationalAntiterroriste: BackgroundTopic = {
  id: 'parquet-national-antiterroriste',
  term: 'parquet national antiterroriste',
  question: 'Comment la justice française traite-t-elle le terrorisme ?',
  triggers: [
    'parquet national antiterroriste',
    'pnat',
    'parquet antiterroriste',
    'acte de terrorisme',
    'attaque terroriste',
    'attentat terroriste',
    'procureur national antiterroriste',
    'entreprise terroriste',
    'cour d’assises spéciale',
  ],
  country: 'france',
  sentences: [
    'En France, une infraction est terroriste lorsqu’elle est liée à un projet visant à troubler gravement l’ordre public par l’intimidation ou la terreur.',
    'Le parquet national antiterroriste, ou Pnat, créé en 2019, suit ces affaires pour l’ensemble du pays.',
    'C’est à lui de dire s’il se saisit d’une attaque, selon les éléments recueillis sur les intentions de son auteur.',
    'Il est aussi compétent pour les crimes contre l’humanité et les crimes de guerre.',
    'Les crimes terroristes sont jugés à Paris par une cour d’assises formée de magistrats, sans jury populaire.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 421-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
    {
      label: 'Légifrance, Code de procédure pénale, articles 706-16 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: ['Le Pnat s’est saisi de l’enquête.', 'L’attaque terroriste a fait deux blessés.'],
    other: ['Le parquet national de danse a rouvert.'],
  },
}
