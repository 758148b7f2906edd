import type { BackgroundTopic } from '../../background.ts'

export const bugatti: BackgroundTopic = {
  id: 'bugatti',
  term: 'Bugatti',
  question: 'Qu’est-ce que la marque Bugatti ?',
  triggers: ['Bugatti', 'Chiron', 'bugatti chiron', 'bugatti veyron', 'molsheim'],
  family: 'marque',
  sentences: [
    'Bugatti est une marque automobile fondée en 1909 à Molsheim, en Alsace alors allemande, par l’Italien Ettore Bugatti, dont les voitures gagnèrent près de deux mille courses entre les deux guerres.',
    'Disparue dans les années 1950, elle a été relancée à la fin du siècle, reprise par Volkswagen en 1998, puis unie en 2021 au constructeur croate Rimac.',
    'Ses modèles, la Veyron, puis la Chiron, dotés d’un moteur à seize cylindres, sont assemblés à la main dans sa ville d’origine.',
    'Le domaine où elle reçoit ses clients entoure un château du XIXe siècle ; la Veyron, en 2005, a été la première voiture de série de plus de 1 000 chevaux, et la Chiron Super Sport a passé 490 kilomètres à l’heure en 2019.',
  ],
  references: [
    { label: 'Bugatti, site officiel', url: 'https://www.bugatti.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'La dernière Bugatti est vendue trois millions d’euros.',
      'La Chiron a roulé à plus de 490 km/h.',
    ],
    other: ['Le maire de la commune alsacienne inaugure une piscine.'],
  },
}
