import type { BackgroundTopic } from '../../background.ts'

export const ebola: BackgroundTopic = {
  id: 'ebola',
  term: 'virus Ebola',
  question: 'Qu’est-ce que le virus Ebola ?',
  triggers: ['ebola', 'virus ebola', 'fièvre hémorragique', 'maladie à virus ebola'],
  sentences: [
    'Le virus Ebola provoque une fièvre souvent mortelle, parfois accompagnée de saignements, chez l’être humain et d’autres primates.',
    'Identifié en 1976 en Afrique centrale, il serait hébergé par des chauves-souris et passe à l’humain au contact d’animaux infectés.',
    'Il se transmet ensuite par le contact direct avec le sang ou les liquides corporels d’une personne malade ou morte.',
    'Lutter contre une flambée suppose d’isoler les malades, de suivre leurs contacts et d’organiser des enterrements sûrs ; un vaccin existe contre l’espèce la plus fréquente du virus.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, Principaux repères',
      url: 'https://www.who.int/fr/news-room/fact-sheets',
    },
  ],
  cases: {
    about: [
      'La République démocratique du Congo a déclaré une nouvelle flambée d’Ebola.',
      'Un soignant atteint du virus Ebola a été placé à l’isolement.',
    ],
    other: ['La hausse des températures met les touristes en fièvre.'],
  },
}
