import type { BackgroundTopic } from '../../background.ts'

export const renovationEnergetique: BackgroundTopic = {
  id: 'renovation-energetique',
  term: 'passoire thermique et DPE',
  question: 'Qu’est-ce qu’une passoire thermique ?',
  triggers: [
    'passoire thermique',
    'passoire énergétique',
    'diagnostic de performance énergétique',
    'dpe',
    'rénovation énergétique',
    'maprimerénov',
    'maprimerénov’',
    'isolation thermique',
    'précarité énergétique',
    'pompe à chaleur',
  ],
  country: 'france',
  sentences: [
    'En France, on appelle passoire thermique un logement classé F ou G par le diagnostic de performance énergétique (DPE), dont l’échelle va de A à G.',
    'Ce document, obligatoire pour vendre ou louer, estime la consommation d’énergie du logement et ses émissions de gaz à effet de serre.',
    'La loi Climat et résilience de 2021 interdit par étapes de mettre en location les logements les moins performants, en commençant par la classe G.',
    'L’isolation, la ventilation et le changement de chauffage comptent parmi les travaux possibles, que des aides publiques peuvent financer en partie.',
  ],
  references: [
    { label: 'Ademe, observatoire des DPE', url: 'https://observatoire-dpe-audit.ademe.fr' },
    {
      label: 'Légifrance, Code de la construction et de l’habitation, articles L. 126-26 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074096',
    },
  ],
  cases: {
    about: [
      'Les propriétaires de passoires thermiques devront réaliser des travaux avant de louer.',
      'Une fraude aux aides à la rénovation énergétique a été mise au jour.',
    ],
    other: ['La passoire du chef a été vendue aux enchères avec ses casseroles en cuivre.'],
  },
}
