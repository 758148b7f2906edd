import type { BackgroundTopic } from '../../background.ts'

export const cohabitation: BackgroundTopic = {
  id: 'cohabitation',
  term: 'cohabitation',
  question: 'Qu’est-ce qu’une cohabitation ?',
  triggers: [
    'cohabitation politique',
    'gouvernement de cohabitation',
    'premier ministre de cohabitation',
    'période de cohabitation',
    'nouvelle cohabitation',
    'sous la cohabitation',
  ],
  country: 'france',
  sentences: [
    'En France, on parle de cohabitation quand le président de la République et la majorité de l’Assemblée nationale appartiennent à des camps opposés.',
    'Le président nomme alors un Premier ministre issu de cette majorité, qui conduit la politique du pays.',
    'Le chef de l’État garde ses pouvoirs propres, notamment dans la diplomatie et la défense.',
    'La Ve République a connu trois cohabitations : de 1986 à 1988, de 1993 à 1995 et de 1997 à 2002.',
    'Le passage au quinquennat visait notamment à rendre cette situation plus rare.',
  ],
  references: [{ label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' }],
  cases: {
    about: ['Le pays entre dans une période de cohabitation.', 'Il fut Premier ministre de cohabitation.'],
    other: ['La cohabitation entre cyclistes et piétons est difficile.'],
  },
}
