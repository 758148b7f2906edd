import type { BackgroundTopic } from '../../background.ts'

export const maternite: BackgroundTopic = {
  id: 'maternite',
  term: 'maternité',
  question: 'Comment les maternités sont-elles classées ?',
  triggers: [
    'maternité de niveau',
    'maternité de type',
    'fermeture de la maternité',
    'fermeture de maternité',
    'fermeture des maternités',
    'fermer la maternité',
    'maternité fermée',
    'petite maternité',
    'maternité de proximité',
    'service de maternité',
    'service d’obstétrique',
    'salle de naissance',
    'accouchement à domicile',
    'accouchement inopiné',
  ],
  country: 'france',
  sentences: [
    'En France, les maternités sont classées en trois types selon les soins qu’elles peuvent donner au nouveau-né.',
    'Le type 1 accueille les grossesses sans complication prévisible, le type 2 dispose d’un service de néonatologie et le type 3 d’une réanimation pour les nouveau-nés les plus fragiles, en particulier les grands prématurés.',
    'Les femmes dont la grossesse présente un risque sont orientées vers l’établissement adapté.',
    'Depuis plusieurs décennies, le nombre de maternités diminue ; leur fermeture, justifiée par le manque de personnel et la sécurité, allonge les trajets et suscite des oppositions.',
  ],
  references: [
    { label: 'Drees, site officiel', url: 'https://drees.solidarites-sante.gouv.fr' },
    {
      label: 'Légifrance, Code de la santé publique',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'La fermeture de la maternité oblige les habitantes à faire une heure de route.',
      'Les petites maternités de la région perdent leurs obstétriciens l’une après l’autre.',
    ],
    other: ['La réunion a accouché d’une souris, ironise un délégué syndical.'],
  },
}
