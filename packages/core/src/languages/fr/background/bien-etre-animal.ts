import type { BackgroundTopic } from '../../background.ts'

export const bienEtreAnimal: BackgroundTopic = {
  id: 'bien-etre-animal',
  term: 'bien-être animal',
  question: 'Quels sont les droits des animaux en France ?',
  triggers: [
    'bien-être animal',
    'maltraitance animale',
    'souffrance animale',
    'cause animale',
    'cruauté envers un animal',
    'acte de cruauté',
    'l214',
    'abattoir',
    'corrida',
    'animal sauvage dans les cirques',
    'delphinarium',
    'expérimentation animale',
    'refuge de la spa',
    'protection animale',
  ],
  sentences: [
    'Depuis 2015, le Code civil définit les animaux comme des êtres vivants doués de sensibilité, tout en les soumettant au régime des biens, sauf règles particulières.',
    'Le Code pénal punit les sévices graves, les actes de cruauté et l’abandon d’un animal domestique ou tenu en captivité.',
    'Une loi du 30 novembre 2021 a alourdi les peines et prévu la fin progressive des animaux sauvages dans les cirques itinérants.',
    'Dans les abattoirs, l’étourdissement avant la mise à mort est obligatoire, avec une dérogation pour l’abattage rituel ; la corrida reste permise là où existe une tradition locale ininterrompue.',
  ],
  references: [
    {
      label: 'Légifrance, Code civil, article 515-14',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721',
    },
    {
      label: 'Légifrance, Code pénal, articles 521-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719',
    },
  ],
  cases: {
    about: [
      'Un couple a été condamné pour maltraitance animale sur trente chiens.',
      'Une vidéo tournée dans un abattoir a conduit la préfecture à ouvrir une enquête.',
    ],
    other: ['Le bien-être des salariés figure dans l’accord d’entreprise.'],
  },
}
