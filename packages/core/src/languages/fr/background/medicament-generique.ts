import type { BackgroundTopic } from '../../background.ts'

export const medicamentGenerique: BackgroundTopic = {
  id: 'medicament-generique',
  term: 'médicament générique',
  question: 'Qu’est-ce qu’un médicament générique ?',
  triggers: ['médicament générique', 'générique du médicament', 'princeps', 'excipient', 'biosimilaire'],
  exclusions: ['générique de fin', 'générique du film'],
  sentences: [
    'Un médicament générique contient la même substance active, à la même dose et sous la même forme, qu’un médicament d’origine dont le brevet a expiré.',
    'Il doit être absorbé par l’organisme de manière équivalente, ce que des études vérifient avant sa mise en vente.',
    'Ses excipients, c’est-à-dire les composants sans effet thérapeutique, peuvent différer, de même que sa couleur ou son goût ; certains exigent des précautions chez les personnes allergiques ou intolérantes.',
    'Son prix est plus bas, car le fabricant n’a pas à financer les recherches initiales.',
  ],
  references: [
    { label: 'ANSM, site officiel', url: 'https://ansm.sante.fr' },
    { label: 'Assurance maladie, site officiel', url: 'https://www.ameli.fr' },
  ],
  cases: {
    about: [
      'La Sécurité sociale veut encourager les médicaments génériques.',
      'Des patients imputent leurs troubles au changement d’excipient.',
    ],
    other: ['Son nom n’apparaît pas au générique de fin du documentaire.'],
  },
}
