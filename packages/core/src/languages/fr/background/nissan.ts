import type { BackgroundTopic } from '../../background.ts'

export const nissan: BackgroundTopic = {
  id: 'nissan',
  term: 'alliance Renault-Nissan',
  question: 'Qu’est-ce que l’alliance Renault-Nissan ?',
  triggers: [
    'Nissan',
    'renault-nissan',
    'carlos ghosn',
    'ghosn',
    'mitsubishi',
    'alliance renault-nissan',
    'yokohama',
    'mitsubishi motors',
  ],
  family: 'groupe-auto',
  sentences: [
    'En mars 1999, Renault a pris une part du capital du constructeur japonais Nissan, alors au bord de la faillite : c’est l’origine d’une alliance que Mitsubishi a rejointe en 2016.',
    'Les partenaires, restés distincts, achètent et conçoivent ensemble une partie de leurs voitures.',
    'Carlos Ghosn, qui les dirigeait, fut arrêté à Tokyo en novembre 2018 pour malversations présumées, ce qu’il conteste, et s’enfuit au Liban en décembre 2019.',
    'En 2023, les deux groupes ont équilibré leurs participations à 15 % chacun.',
    'Renault a d’abord détenu plus de 40 % de Nissan, déséquilibre souvent contesté au Japon ; la justice française a délivré en 2022 un mandat d’arrêt contre Carlos Ghosn, que le Liban n’extrade pas.',
    'L’alliance a longtemps compté parmi les quatre premiers constructeurs du monde.',
  ],
  references: [
    { label: 'Renault Group, site officiel', url: 'https://www.renaultgroup.com' },
    { label: 'Nissan, site officiel', url: 'https://www.nissan-global.com' },
  ],
  cases: {
    about: ['Nissan supprime 10 000 emplois.', 'La justice japonaise réclame l’extradition de Carlos Ghosn.'],
    other: ['L’alliance des partis centristes tiendra son congrès à Lyon.'],
  },
}
