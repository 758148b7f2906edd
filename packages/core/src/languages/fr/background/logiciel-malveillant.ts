import type { BackgroundTopic } from '../../background.ts'

export const logicielMalveillant: BackgroundTopic = {
  id: 'logiciel-malveillant',
  term: 'logiciel malveillant',
  question: 'Qu’est-ce qu’un logiciel malveillant ?',
  triggers: [
    'logiciel malveillant',
    'maliciel',
    'malware',
    'programme malveillant',
    'cheval de troie',
    'virus informatique',
    'logiciel malicieux',
  ],
  exclusions: ['guerre de troie'],
  sentences: [
    'Un logiciel malveillant, ou maliciel (« malware » en anglais), est un programme conçu pour nuire à un appareil ou à son utilisateur.',
    'Les virus se propagent de fichier en fichier, les vers se répandent d’eux-mêmes dans les réseaux, et les chevaux de Troie se cachent dans un programme d’apparence inoffensive.',
    'Une fois installés, ces programmes peuvent voler des mots de passe, détourner des opérations bancaires, espionner l’utilisateur ou ouvrir un accès à d’autres attaquants.',
    'Les autorités recommandent d’installer sans tarder les mises à jour de sécurité, d’utiliser un antivirus et de ne pas ouvrir les pièces jointes douteuses.',
  ],
  references: [
    { label: 'Anssi, site officiel', url: 'https://cyber.gouv.fr' },
    {
      label: 'Cybermalveillance.gouv.fr, fiches réflexes',
      url: 'https://www.cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes',
    },
  ],
  cases: {
    about: [
      'Un cheval de Troie caché dans une fausse application a permis de vider des comptes bancaires.',
      'Les chercheurs ont découvert un nouveau logiciel malveillant sur des téléphones vendus en ligne.',
    ],
    other: ['La pièce raconte la guerre de Troie et la ruse du cheval de Troie imaginée par Ulysse.'],
  },
}
