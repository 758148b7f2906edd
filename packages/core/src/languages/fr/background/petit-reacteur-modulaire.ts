import type { BackgroundTopic } from '../../background.ts'

export const petitReacteurModulaire: BackgroundTopic = {
  id: 'petit-reacteur-modulaire',
  term: 'petit réacteur modulaire',
  question: 'Qu’est-ce qu’un petit réacteur modulaire ?',
  triggers: [
    'petit réacteur modulaire',
    'petit réacteur',
    'réacteur modulaire',
    'mini-réacteur',
    'smr',
    'nuward',
  ],
  sentences: [
    'Un petit réacteur modulaire, souvent désigné par le sigle anglais SMR, est un réacteur nucléaire bien moins puissant que ceux des grandes centrales, en général moins de 300 mégawatts.',
    'Il est conçu pour être fabriqué en partie en usine puis assemblé sur place, ce qui devrait réduire la durée et le coût des chantiers.',
    'Il pourrait alimenter des régions isolées, remplacer des centrales à charbon ou fournir de la chaleur à l’industrie.',
    'Son intérêt économique dépend d’une production en série, et la plupart des modèles sont encore à l’état de projet ou de démonstration.',
  ],
  references: [
    { label: 'Agence internationale de l’énergie atomique, site officiel', url: 'https://www.iaea.org/fr' },
  ],
  cases: {
    about: [
      'La start-up a déposé une demande d’autorisation pour son petit réacteur modulaire.',
      'La Pologne a choisi un modèle américain de SMR.',
    ],
    other: ['L’avion a perdu un réacteur peu après le décollage.'],
  },
}
