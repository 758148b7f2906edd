import type { BackgroundTopic } from '../../background.ts'

export const coronavirus: BackgroundTopic = {
  id: 'coronavirus',
  term: 'coronavirus',
  question: 'Qu’est-ce qu’un coronavirus ?',
  triggers: ['coronavirus', 'covid-19', 'covid', 'sars-cov-2', 'covid long', 'sras'],
  family: 'epidemie',
  sentences: [
    'Les coronavirus forment une famille de virus qui doivent leur nom à la couronne que dessinent, au microscope, les protéines de leur surface.',
    'Plusieurs circulent chez l’être humain et causent de simples rhumes ; d’autres, venus de l’animal, ont provoqué des maladies graves, comme le Sras et le Mers.',
    'Le SARS-CoV-2, responsable du Covid-19, a été identifié au tournant des années 2019 et 2020 en Chine, avant de se répandre dans le monde entier.',
    'Il se transmet surtout par les gouttelettes et les fines particules émises en respirant, en parlant ou en toussant.',
    'Fièvre, toux, fatigue, perte de l’odorat ou du goût en sont des signes fréquents, mais une partie des personnes infectées n’en ont aucun et peuvent pourtant transmettre le virus.',
  ],
  references: [
    { label: 'Inserm, site officiel', url: 'https://www.inserm.fr' },
    { label: 'Organisation mondiale de la santé, site officiel', url: 'https://www.who.int/fr' },
  ],
  cases: {
    about: [
      'Le nombre de patients atteints du Covid-19 en réanimation baisse pour le cinquième jour.',
      'Le coronavirus a contraint les organisateurs à reporter le salon.',
    ],
    other: ['La reine d’Angleterre a reçu sa couronne à l’abbaye de Westminster.'],
  },
}
