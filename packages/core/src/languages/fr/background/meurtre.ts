import type { BackgroundTopic } from '../../background.ts'

export const meurtre: BackgroundTopic = {
  id: 'meurtre',
  term: 'meurtre',
  question: 'Qu’est-ce qu’un meurtre pour la loi française ?',
  triggers: [
    'meurtre',
    'homicide',
    'homicide volontaire',
    'tentative de meurtre',
    'meurtrier',
    'meurtrière',
    'tué à coups de couteau',
    'poignardé à mort',
    'corps sans vie',
    'tentative d’homicide',
    'tué par balle',
    'double meurtre',
  ],
  exclusions: ['homicide involontaire', 'homicide routier'],
  family: 'homicide',
  country: 'france',
  sentences: [
    'Le meurtre est le fait de donner volontairement la mort à quelqu’un ; le Code pénal français le punit de trente ans de réclusion criminelle.',
    'La peine peut aller jusqu’à la réclusion à perpétuité dans certains cas, par exemple si la victime est un enfant de moins de 15 ans, un ascendant, un conjoint ou un policier.',
    'Commis avec préméditation, il devient un assassinat ; si la mort n’était pas voulue, d’autres qualifications s’appliquent.',
    'Le jugement revient à une cour d’assises.',
    'La tentative est punie comme le crime lui-même ; l’action publique se prescrit par vingt ans en règle générale, mais un juge peut relancer une affaire ancienne si un acte d’enquête a interrompu ce délai.',
    'Environ un millier d’homicides sont enregistrés chaque année.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 221-1 à 221-5-5',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Ministère de la Justice, site officiel', url: 'https://www.justice.gouv.fr' },
  ],
  cases: {
    about: [
      'Une information judiciaire pour meurtre a été ouverte.',
      'Le corps sans vie d’un homme a été retrouvé dans le canal.',
    ],
    other: ['La salle comble a applaudi la mise à mort de l’intrigue au dernier acte.'],
  },
}
