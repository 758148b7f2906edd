import type { BackgroundTopic } from '../../background.ts'

export const informatiqueEnNuage: BackgroundTopic = {
  id: 'informatique-en-nuage',
  term: 'informatique en nuage',
  question: 'Qu’est-ce que l’informatique en nuage ?',
  triggers: [
    'informatique en nuage',
    'cloud',
    'cloud computing',
    'cloud souverain',
    'centre de données',
    'data center',
    'datacenter',
  ],
  sentences: [
    'L’informatique en nuage, souvent appelée « cloud », consiste à utiliser par internet des serveurs, des espaces de stockage ou des logiciels gérés par un prestataire, au lieu de les installer chez soi.',
    'Ces ressources se trouvent dans des centres de données, de grands bâtiments remplis de serveurs, qui consomment beaucoup d’électricité, en particulier pour leur refroidissement.',
    'Le client paie selon son usage et n’a pas à entretenir le matériel.',
    'Il dépend en revanche de son fournisseur, et le lieu de conservation des données, qui peut les soumettre à des lois étrangères, est un sujet de débat en Europe.',
  ],
  references: [
    { label: 'CNIL, glossaire', url: 'https://www.cnil.fr/fr/glossaire' },
    { label: 'Arcep, site officiel', url: 'https://www.arcep.fr' },
  ],
  cases: {
    about: [
      'Le ministère a choisi un cloud souverain pour héberger ses données.',
      'Un centre de données consommera autant d’électricité que la ville voisine, selon l’association.',
    ],
    other: ['Un nuage de cendres s’est formé au-dessus du cratère.'],
  },
}
