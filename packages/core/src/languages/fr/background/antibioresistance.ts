import type { BackgroundTopic } from '../../background.ts'

export const antibioresistance: BackgroundTopic = {
  id: 'antibioresistance',
  term: 'antibiorésistance',
  question: 'Qu’est-ce que la résistance aux antibiotiques ?',
  triggers: [
    'antibiorésistance',
    'résistance aux antibiotiques',
    'antibiotique',
    'bactérie résistante',
    'bactérie multirésistante',
    'superbactérie',
  ],
  sentences: [
    'Les antibiotiques détruisent des bactéries ou les empêchent de se multiplier, mais n’agissent pas sur les virus, comme ceux de la grippe ou du rhume.',
    'Certaines bactéries parviennent à leur résister, et ce pouvoir peut se transmettre de l’une à l’autre.',
    'L’emploi excessif ou inadapté de ces médicaments, chez l’humain et l’animal, favorise les bactéries résistantes, et des infections courantes deviennent plus difficiles à soigner.',
    'L’Organisation mondiale de la santé y voit l’une des grandes menaces pour la santé publique et recommande de n’en prendre que sur prescription.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, fiche « Résistance aux antimicrobiens »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/antimicrobial-resistance',
    },
  ],
  cases: {
    about: [
      'Une bactérie multirésistante a été décelée dans le service de réanimation.',
      'La consommation d’antibiotiques repart à la hausse, alerte l’agence.',
    ],
    other: ['La résistance de l’équipe a cédé dans les dernières minutes.'],
  },
}
