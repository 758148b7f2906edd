import type { BackgroundTopic } from '../../background.ts'

export const logicielEspion: BackgroundTopic = {
  id: 'logiciel-espion',
  term: 'logiciel espion',
  question: 'Qu’est-ce qu’un logiciel espion ?',
  triggers: ['logiciel espion', 'logiciel d’espionnage', 'spyware', 'logiciel pegasus', 'spyware pegasus'],
  sentences: [
    'Un logiciel espion (« spyware » en anglais) est un programme qui s’installe sur un téléphone ou un ordinateur pour surveiller son utilisateur à son insu.',
    'Selon ses capacités, il peut lire les messages, relever la position de l’appareil, copier les photos ou déclencher le micro et la caméra.',
    'Les plus perfectionnés exploitent des failles inconnues de l’éditeur et peuvent s’installer sans que la victime clique sur quoi que ce soit.',
    'Certains sont vendus à des États, officiellement pour lutter contre la criminalité et le terrorisme, et leur emploi contre des journalistes ou des opposants fait l’objet de vives critiques.',
  ],
  references: [
    { label: 'Anssi, site officiel', url: 'https://cyber.gouv.fr' },
    { label: 'CNIL, glossaire', url: 'https://www.cnil.fr/fr/glossaire' },
  ],
  cases: {
    about: [
      'Le téléphone de la journaliste avait été infecté par un logiciel espion, selon un laboratoire.',
      'La société commercialise un spyware auprès de plusieurs gouvernements.',
    ],
    other: ['Le romancier signe un récit d’espionnage situé à Berlin pendant la guerre froide.'],
  },
}
