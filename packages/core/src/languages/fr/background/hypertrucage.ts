import type { BackgroundTopic } from '../../background.ts'

export const hypertrucage: BackgroundTopic = {
  id: 'hypertrucage',
  term: 'hypertrucage',
  question: 'Qu’est-ce qu’un hypertrucage ?',
  triggers: ['hypertrucage', 'deepfake', 'deep fake', 'infox vidéo'],
  sentences: [
    'Un hypertrucage (« deepfake » en anglais) est une image, une vidéo ou un enregistrement sonore fabriqué ou modifié par intelligence artificielle, de façon à faire croire qu’une personne a dit ou fait quelque chose.',
    'La technique permet de remplacer un visage, d’imiter une voix ou de créer une scène de toutes pièces.',
    'Elle a des usages artistiques, mais sert aussi à escroquer, à désinformer ou à humilier, en particulier par de fausses images à caractère sexuel.',
    'En France, le Code pénal punit la diffusion d’un tel montage sans le consentement de la personne lorsque son caractère artificiel n’est ni évident ni expressément mentionné.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 226-8 et 226-8-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
    },
    { label: 'CNIL, glossaire', url: 'https://www.cnil.fr/fr/glossaire' },
  ],
  cases: {
    about: [
      'Une vidéo truquée du candidat, un deepfake, a été vue des millions de fois.',
      'La comédienne a porté plainte après la diffusion d’hypertrucages à son effigie.',
    ],
    other: ['Le magicien a dévoilé les trucages de ses plus célèbres numéros.'],
  },
}
