import type { BackgroundTopic } from '../../background.ts'

export const gardeAVue: BackgroundTopic = {
  id: 'garde-a-vue',
  term: 'garde à vue',
  question: 'Qu’est-ce que la garde à vue ?',
  triggers: ['garde à vue', 'gardé à vue', 'gardée à vue', 'placement en garde à vue'],
  country: 'france',
  sentences: [
    'En France, la garde à vue permet à la police ou à la gendarmerie de retenir une personne soupçonnée d’un crime ou d’un délit puni d’emprisonnement.',
    'Elle dure vingt-quatre heures au plus, et peut être prolongée jusqu’à quarante-huit heures avec l’accord d’un magistrat.',
    'La loi prévoit des durées plus longues pour la criminalité organisée et le terrorisme.',
    'La personne gardée à vue peut garder le silence, faire prévenir un proche, voir un médecin et être assistée d’un avocat.',
    'À la fin de la mesure, elle est remise en liberté, avec ou sans convocation, ou présentée à un magistrat.',
  ],
  references: [
    {
      label: 'Service-public.fr, Garde à vue',
      url: 'https://www.service-public.fr/particuliers/vosdroits/F14837',
    },
    {
      label: 'Légifrance, Code de procédure pénale, articles 62-2 à 64',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'Le suspect a été placé en garde à vue au commissariat de Lens.',
      'Les gardes à vue des trois hommes ont été levées dans la soirée.',
    ],
    other: ['Le régiment monte la garde devant le palais, ouvert au public.'],
  },
}
