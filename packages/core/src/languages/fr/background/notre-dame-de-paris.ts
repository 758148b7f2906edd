import type { BackgroundTopic } from '../../background.ts'

export const notreDameDeParis: BackgroundTopic = {
  id: 'notre-dame-de-paris',
  term: 'Notre-Dame de Paris',
  question: 'Quelle est l’histoire de Notre-Dame de Paris ?',
  triggers: [
    'notre-dame de paris',
    'cathédrale notre-dame',
    'notre-dame',
    'flèche de notre-dame',
    'charpente de notre-dame',
    'chantier de notre-dame',
    'Viollet-le-Duc',
    'reconstruction de notre-dame',
  ],
  exclusions: [
    'notre-dame-des-landes',
    'notre-dame de la garde',
    'basilique notre-dame',
    'notre-dame-de-lorette',
  ],
  country: 'france',
  sentences: [
    'Bâtie à partir de 1163 dans l’île de la Cité, Notre-Dame de Paris est l’une des grandes cathédrales gothiques, achevée pour l’essentiel vers 1345.',
    'Victor Hugo la sauva de l’abandon par son roman, en 1831, et Eugène Viollet-le-Duc la restaura, en y ajoutant une flèche.',
    'Le 15 avril 2019, un incendie détruisit cette flèche, la charpente et une partie des voûtes.',
    'Rebâtie à l’identique, grâce à près de 850 millions d’euros de dons, elle a rouvert le 8 décembre 2024.',
  ],
  references: [
    { label: 'Notre-Dame de Paris, site officiel', url: 'https://www.notredamedeparis.fr' },
    { label: 'Ministère de la Culture, site officiel', url: 'https://www.culture.gouv.fr' },
  ],
  cases: {
    about: [
      'Le chantier de Notre-Dame de Paris a repris.',
      'La charpente de Notre-Dame sera refaite en chêne.',
    ],
    other: ['La chapelle du hameau a perdu son clocher.'],
  },
}
