import type { BackgroundTopic } from '../../background.ts'

export const legionellose: BackgroundTopic = {
  id: 'legionellose',
  term: 'légionellose',
  question: 'Qu’est-ce que la légionellose ?',
  triggers: ['légionellose', 'légionelle', 'légionnelle', 'maladie du légionnaire', 'legionella'],
  sentences: [
    'La légionellose est une grave infection des poumons due à des bactéries, les légionelles, qui se développent dans l’eau tiède.',
    'On l’attrape en respirant de fines gouttelettes contaminées, par exemple celles d’une douche, d’un bain à remous ou d’une tour de refroidissement industrielle.',
    'Elle ne se transmet habituellement pas d’une personne à l’autre et se soigne par des antibiotiques.',
    'Les personnes âgées, les fumeurs et les malades sont les plus exposés ; en France, les médecins doivent déclarer chaque cas aux autorités sanitaires, qui en recherchent la source.',
  ],
  references: [
    { label: 'Santé publique France, site officiel', url: 'https://www.santepubliquefrance.fr' },
    { label: 'Institut Pasteur, site officiel', url: 'https://www.pasteur.fr/fr' },
  ],
  cases: {
    about: [
      'Douze cas de légionellose ont été signalés dans la métropole depuis le début du mois.',
      'Des légionelles ont été retrouvées dans les douches du gymnase.',
    ],
    other: ['La Légion étrangère défilera sur les Champs-Élysées.'],
  },
}
