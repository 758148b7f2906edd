import type { BackgroundTopic } from '../../background.ts'

export const dividende: BackgroundTopic = {
  id: 'dividende',
  term: 'dividende',
  question: 'Qu’est-ce qu’un dividende ?',
  triggers: ['dividende', 'rachat d’actions', 'versement de dividendes'],
  exclusions: ['dividende démographique', 'dividendes de la paix', 'dividende de la paix'],
  sentences: [
    'Le dividende est la part des bénéfices d’une société qui est versée à ses actionnaires.',
    'Son montant est proposé par la direction et voté par l’assemblée générale ; il n’est pas obligatoire, et le reste du bénéfice est gardé dans l’entreprise.',
    'Il est en général payé en argent, parfois en actions.',
    'Les sociétés cotées rémunèrent aussi leurs actionnaires en rachetant leurs propres titres, ce qui tend à soutenir le cours de ceux qui restent.',
    'Le jour où il est détaché de l’action, le cours de celle-ci baisse d’ordinaire d’un montant voisin.',
  ],
  references: [
    { label: 'Autorité des marchés financiers, site officiel', url: 'https://www.amf-france.org/fr' },
  ],
  cases: {
    about: ['Le groupe pétrolier augmente son dividende.', 'Un programme de rachat d’actions a été lancé.'],
    other: ['La fracture divise le parti.'],
  },
}
