import type { BackgroundTopic } from '../../background.ts'

export const conventionJudiciaireDInteretPublic: BackgroundTopic = {
  id: 'convention-judiciaire-d-interet-public',
  term: 'convention judiciaire d’intérêt public',
  question: 'Qu’est-ce qu’une convention judiciaire d’intérêt public ?',
  triggers: ['convention judiciaire d’intérêt public', 'cjip'],
  country: 'france',
  sentences: [
    'En France, la convention judiciaire d’intérêt public, ou CJIP, permet à une entreprise mise en cause d’éviter un procès en payant une amende d’intérêt public.',
    'Créée par la loi « Sapin 2 » de 2016, elle concerne notamment la corruption, la fraude fiscale et certaines atteintes à l’environnement.',
    'L’entreprise peut devoir aussi indemniser les victimes et se soumettre à un programme de mise en conformité.',
    'L’accord, proposé par le procureur, doit être validé par un juge, puis rendu public.',
    'Il n’emporte pas déclaration de culpabilité, et ne protège pas les dirigeants, qui peuvent être poursuivis.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 41-1-2 et 41-1-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
    {
      label: 'Agence française anticorruption, site officiel',
      url: 'https://www.agence-francaise-anticorruption.gouv.fr/fr',
    },
  ],
  cases: {
    about: [
      'La banque a signé une convention judiciaire d’intérêt public.',
      'Une CJIP a mis fin aux poursuites.',
    ],
    other: ['La convention collective prévoit une prime d’intérêt.'],
  },
}
