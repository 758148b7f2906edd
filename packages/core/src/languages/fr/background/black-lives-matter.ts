import type { BackgroundTopic } from '../../background.ts'

export const blackLivesMatter: BackgroundTopic = {
  id: 'black-lives-matter',
  term: 'Black Lives Matter',
  question: 'Qu’est-ce que le mouvement Black Lives Matter ?',
  triggers: [
    'black lives matter',
    'george floyd',
    'la vie des noirs compte',
    'jacob blake',
    'breonna taylor',
    'mouvement antiraciste',
    'derek chauvin',
    'violences policières aux états-unis',
    'afro-américain',
    'police de minneapolis',
    'noirs américains',
    'rayshard brooks',
    'juneteenth',
    'antiraciste',
    'droits civiques',
    'colin kaepernick',
    'genou à terre',
  ],
  sentences: [
    '« Black Lives Matter », « les vies des Noirs comptent », est un mouvement américain né en juillet 2013 d’un mot-dièse, après l’acquittement du meurtrier de Trayvon Martin, adolescent noir de Floride.',
    'Il dénonce le racisme et les violences policières, en particulier depuis les émeutes de Ferguson, en 2014.',
    'La mort de George Floyd, asphyxié par un policier blanc à Minneapolis le 25 mai 2020, lui a donné une ampleur mondiale.',
    'Le policier Derek Chauvin a été condamné à vingt-deux ans et demi de prison pour meurtre.',
  ],
  references: [
    { label: 'Gouvernement des États-Unis, USA.gov', url: 'https://www.usa.gov' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Des milliers de manifestants ont défilé aux cris de « Black Lives Matter ».',
      'La mort de George Floyd a secoué le pays.',
    ],
    other: ['La matière noire intrigue les physiciens.'],
  },
}
