import type { BackgroundTopic } from '../../background.ts'

export const miseEnDangerDAutrui: BackgroundTopic = {
  id: 'mise-en-danger-d-autrui',
  term: 'mise en danger de la vie d’autrui',
  question: 'Qu’est-ce que la mise en danger de la vie d’autrui ?',
  triggers: [
    'mise en danger de la vie d’autrui',
    'mise en danger d’autrui',
    'mis en danger la vie d’autrui',
    'mise en danger délibérée',
  ],
  country: 'france',
  sentences: [
    'En droit français, le délit de mise en danger d’autrui vise celui qui expose une autre personne à un risque immédiat de mort ou de blessure grave et durable.',
    'Il faut que ce risque vienne de la violation manifestement délibérée d’une règle particulière de prudence ou de sécurité, prévue par la loi ou le règlement.',
    'Une simple imprudence ne suffit donc pas.',
    'Le délit existe même si personne n’a été blessé ; s’il y a des victimes, d’autres infractions s’appliquent, comme l’homicide ou les blessures involontaires.',
    'Il est puni d’un an d’emprisonnement et de 15 000 euros d’amende.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 223-1 et 223-2',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'Le parquet a ouvert une enquête pour mise en danger de la vie d’autrui.',
      'L’exploitant est jugé pour mise en danger d’autrui.',
    ],
    other: ['Le tremblement de terre a mis en danger des monuments.'],
  },
}
