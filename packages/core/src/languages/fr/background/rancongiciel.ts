import type { BackgroundTopic } from '../../background.ts'

export const rancongiciel: BackgroundTopic = {
  id: 'rancongiciel',
  term: 'rançongiciel',
  question: 'Qu’est-ce qu’un rançongiciel ?',
  triggers: ['rançongiciel', 'ransomware', 'logiciel de rançon', 'logiciel rançonneur'],
  sentences: [
    'Un rançongiciel (« ransomware » en anglais) est un programme malveillant qui bloque l’accès à un ordinateur ou à des fichiers, le plus souvent en les chiffrant, puis réclame de l’argent pour les rendre de nouveau utilisables.',
    'Il pénètre en général dans un réseau par une pièce jointe piégée, un lien frauduleux, un mot de passe volé ou une faille non corrigée.',
    'Les attaquants copient souvent les données avant de les chiffrer, afin de menacer aussi de les publier.',
    'Les autorités françaises recommandent de ne pas payer la rançon : le paiement ne garantit ni le retour des fichiers, ni leur confidentialité.',
  ],
  references: [
    {
      label: 'Cybermalveillance.gouv.fr, fiche « Les rançongiciels »',
      url: 'https://www.cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/rancongiciels-ransomwares',
    },
    { label: 'Anssi, site officiel', url: 'https://cyber.gouv.fr' },
  ],
  cases: {
    about: [
      'Le centre hospitalier a été paralysé dans la nuit par un rançongiciel, a annoncé sa direction.',
      'Trois communes ont été victimes de ransomwares en une semaine.',
    ],
    other: ['Les ravisseurs ont exigé une rançon de deux millions d’euros pour libérer l’ingénieur.'],
  },
}
