import type { BackgroundTopic } from '../../background.ts'

export const gazAEffetDeSerre: BackgroundTopic = {
  id: 'gaz-a-effet-de-serre',
  term: 'gaz à effet de serre',
  question: 'Que sont les gaz à effet de serre ?',
  triggers: [
    'gaz à effet de serre',
    'émission de co2',
    'dioxyde de carbone',
    'émission de gaz à effet de serre',
    'empreinte carbone',
    'bilan carbone',
    'émission de carbone',
    'neutralité carbone',
    'émission de méthane',
    'décarbonation',
  ],
  sentences: [
    'Les gaz à effet de serre retiennent dans l’atmosphère une partie de la chaleur que la Terre renvoie vers l’espace.',
    'Cet effet naturel rend la planète habitable, mais les activités humaines le renforcent en ajoutant de ces gaz.',
    'Les principaux sont le dioxyde de carbone, issu surtout du charbon, du pétrole et du gaz, le méthane, lié notamment à l’élevage et aux déchets, et le protoxyde d’azote, dû aux engrais.',
    'Atteindre la neutralité carbone signifie ne pas rejeter plus de ces gaz que les forêts, les sols ou des procédés techniques n’en absorbent.',
  ],
  references: [
    { label: 'Giec, site officiel', url: 'https://www.ipcc.ch/languages-2/francais/' },
    { label: 'Citepa, site officiel', url: 'https://www.citepa.org' },
  ],
  cases: {
    about: [
      'Les émissions de CO2 du secteur aérien ont augmenté, selon le rapport.',
      'Le groupe vise la neutralité carbone et réduit ses émissions de gaz à effet de serre.',
    ],
    other: ['Les tomates poussent sous serre toute l’année.'],
  },
}
