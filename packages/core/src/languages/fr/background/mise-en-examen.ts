import type { BackgroundTopic } from '../../background.ts'

export const miseEnExamen: BackgroundTopic = {
  id: 'mise-en-examen',
  term: 'mise en examen',
  question: 'Que signifie une mise en examen ?',
  triggers: ['mise en examen', 'mis en examen', 'mettre en examen'],
  country: 'france',
  sentences: [
    'En France, un juge d’instruction met une personne en examen lorsque des indices graves ou concordants rendent vraisemblable qu’elle ait participé à une infraction.',
    'La mise en examen n’est ni une condamnation ni une déclaration de culpabilité : la personne reste présumée innocente.',
    'La mesure ouvre des droits à cette personne, comme l’accès de son avocat au dossier et la possibilité de demander des actes d’enquête.',
    'Le juge peut laisser la personne libre, lui imposer un contrôle judiciaire ou demander sa détention provisoire.',
    'À la fin de son enquête, il la renvoie devant une juridiction de jugement ou rend un non-lieu.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 80-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Le dirigeant a été mis en examen pour abus de confiance.',
      'Sa mise en examen a été annulée par la chambre de l’instruction.',
    ],
    other: ['Le candidat a mis en avant ses résultats à l’examen.'],
  },
}
