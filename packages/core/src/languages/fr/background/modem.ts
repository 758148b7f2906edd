import type { BackgroundTopic } from '../../background.ts'

export const modem: BackgroundTopic = {
  id: 'modem',
  term: 'MoDem',
  question: 'Qu’est-ce que le MoDem ?',
  triggers: [
    'MoDem',
    'mouvement démocrate',
    'parti centriste',
    'centriste',
    'UDI',
    'centristes',
    'union des démocrates et indépendants',
    'UDF',
  ],
  family: 'parti',
  country: 'france',
  sentences: [
    'Le Mouvement démocrate, ou MoDem, est un parti français du centre, fondé en décembre 2007 par François Bayrou dans le prolongement de l’UDF, que Valéry Giscard d’Estaing avait créée en 1978.',
    'Il a soutenu Emmanuel Macron dès février 2017 et lui est resté allié.',
    'L’Union des démocrates et indépendants (UDI), née en 2012, rassemble d’autres centristes, plutôt proches de la droite.',
    'Tous ont en commun l’attachement à l’Europe et à la décentralisation.',
  ],
  references: [
    { label: 'MoDem, site officiel', url: 'https://www.mouvementdemocrate.fr' },
    {
      label: 'Commission nationale des comptes de campagne et des financements politiques, site officiel',
      url: 'https://www.cnccfp.fr',
    },
  ],
  cases: {
    about: ['Le MoDem réclame une dose de proportionnelle.', 'Les sénateurs centristes s’abstiendront.'],
    other: ['Il suffit d’éteindre le routeur puis de le rallumer.'],
  },
}
