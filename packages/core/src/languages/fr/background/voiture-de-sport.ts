import type { BackgroundTopic } from '../../background.ts'

export const voitureDeSport: BackgroundTopic = {
  id: 'voiture-de-sport',
  term: 'voiture de sport',
  question: 'Qu’appelle-t-on une supersportive ?',
  triggers: [
    'supercar',
    'hypercar',
    'voiture de sport',
    'supersportive',
    'coupé sportif',
    'roadster',
    'cabriolet',
    'V8',
    'V12',
    'bolide',
    'gran turismo',
    'voiture de course',
    'biturbo',
    'GT',
    'moteur central',
    'chevaux et un couple',
    'moteur V8',
    'voiture la plus rapide',
  ],
  exclusions: [
    'équipe sportive',
    'association sportive',
    'pratique sportive',
    'rencontre sportive',
    'saison sportive',
  ],
  sentences: [
    'Une supersportive est une voiture de route aux performances proches de la compétition : moteur très puissant, souvent placé derrière les sièges, carrosserie basse, matériaux légers comme la fibre de carbone.',
    'La Lamborghini Miura, présentée en 1966, passe pour avoir fixé le modèle ; la Bugatti Veyron a franchi en 2005 les 1 000 chevaux.',
    'Les plus chères, produites à quelques dizaines ou centaines d’exemplaires, sont parfois appelées « hypercars ».',
    'Sur le circuit, le terme GT désigne des voitures dérivées de la série.',
    'Leur puissance se compte en chevaux, dont chacun vaut environ 736 watts, et leur vivacité par le temps mis à passer de l’arrêt à 100 kilomètres à l’heure ; beaucoup recourent à présent à un moteur électrique, seul ou en appoint.',
  ],
  references: [
    { label: 'Fédération internationale de l’automobile, site officiel', url: 'https://www.fia.com' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'La supercar italienne sera produite à 499 exemplaires.',
      'Le roadster abat le 0 à 100 km/h en trois secondes.',
    ],
    other: ['La pratique sportive est bonne pour le cœur.'],
  },
}
