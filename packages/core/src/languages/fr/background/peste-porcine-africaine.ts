import type { BackgroundTopic } from '../../background.ts'

export const pestePorcineAfricaine: BackgroundTopic = {
  id: 'peste-porcine-africaine',
  term: 'peste porcine africaine',
  question: 'Qu’est-ce que la peste porcine africaine ?',
  triggers: [
    'peste porcine africaine',
    'peste porcine',
    'fièvre catarrhale ovine',
    'fièvre aphteuse',
    'dermatose nodulaire contagieuse',
    'épizootie',
    'maladie hémorragique épizootique',
    'dermatose nodulaire',
    'langue bleue',
  ],
  sentences: [
    'Une épizootie est une maladie qui frappe un grand nombre d’animaux dans une région.',
    'La peste porcine africaine tue la plupart des porcs et des sangliers qu’elle touche ; elle ne se transmet pas à l’être humain.',
    'La fièvre catarrhale ovine et la dermatose nodulaire contagieuse sont transmises aux ruminants par des insectes, tandis que la fièvre aphteuse passe d’un animal à l’autre et par les objets souillés.',
    'Quand un foyer est découvert, les autorités peuvent limiter les mouvements d’animaux, ordonner l’abattage ou la vaccination et désinfecter les élevages, ce qui pèse aussi sur les exportations.',
  ],
  references: [
    { label: 'Anses, site officiel', url: 'https://www.anses.fr/fr' },
    { label: 'Organisation mondiale de la santé animale, site officiel', url: 'https://www.woah.org/fr/' },
  ],
  cases: {
    about: [
      'Des sangliers morts de la peste porcine africaine ont été trouvés près de la frontière.',
      'Un foyer de fièvre aphteuse a été confirmé dans une ferme du Brandebourg.',
    ],
    other: ['L’élève a décrit dans son exposé les ravages de la peste noire au XIVe siècle.'],
  },
}
