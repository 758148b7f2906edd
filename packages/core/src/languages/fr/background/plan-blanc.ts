import type { BackgroundTopic } from '../../background.ts'

export const planBlanc: BackgroundTopic = {
  id: 'plan-blanc',
  term: 'plan blanc',
  question: 'Qu’est-ce qu’un plan blanc ?',
  triggers: [
    'plan blanc',
    'cellule de crise de l’hôpital',
    'déprogrammation',
    'saturation des urgences',
    'afflux de victimes',
    'afflux de patients',
    'urgence saturée',
  ],
  country: 'france',
  sentences: [
    'Le plan blanc est un dispositif que le directeur d’un hôpital ou d’une clinique déclenche pour faire face à une situation exceptionnelle, comme un attentat, un accident grave ou une épidémie.',
    'Il permet de rappeler du personnel en congé, d’ouvrir des lits, de reporter des opérations qui ne sont pas urgentes ou de transférer des malades.',
    'Chaque établissement de santé doit avoir préparé le sien.',
    'Une cellule de crise en dirige l’application et coordonne l’action avec le Samu, l’agence régionale de santé et le préfet.',
  ],
  references: [
    { label: 'Ministère de la Santé, site officiel', url: 'https://sante.gouv.fr' },
    {
      label: 'Légifrance, Code de la santé publique',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'Le CHU a déclenché son plan blanc après l’accident de car.',
      'L’hôpital, submergé, a activé le plan blanc et reporté des opérations.',
    ],
    other: ['Le plan de la place Blanche a été redessiné par un urbaniste.'],
  },
}
