import type { BackgroundTopic } from '../../background.ts'

export const laFranceInsoumise: BackgroundTopic = {
  id: 'la-france-insoumise',
  term: 'La France insoumise',
  question: 'Qu’est-ce que La France insoumise ?',
  triggers: ['la France insoumise', 'France insoumise', 'LFI', 'Insoumis', 'Insoumise', 'mélenchoniste'],
  exclusions: ['les insoumis de la guerre d’algérie'],
  family: 'parti',
  country: 'france',
  sentences: [
    'La France insoumise est un mouvement politique français de gauche, fondé en février 2016 par Jean-Luc Mélenchon et souvent classé à la gauche radicale.',
    'Son programme, « L’Avenir en commun », défend une VIe République, la planification écologique et une forte redistribution des richesses.',
    'Entrée à l’Assemblée nationale en 2017, elle s’est alliée en 2022, puis en 2024, avec les socialistes, les écologistes et les communistes.',
    'Elle n’a ni adhérents payants ni président, mais un coordinateur et des groupes d’action.',
    'Son fondateur est arrivé quatrième de l’élection présidentielle en 2017 et troisième en 2022, avec près de 22 % des voix ; ses méthodes à l’Assemblée et ses positions internationales ont suscité de vives critiques, y compris à gauche.',
    'La lettre grecque phi, φ, lui sert d’emblème.',
  ],
  references: [
    { label: 'La France insoumise, site officiel', url: 'https://lafranceinsoumise.fr' },
    {
      label: 'Commission nationale des comptes de campagne et des financements politiques, site officiel',
      url: 'https://www.cnccfp.fr',
    },
  ],
  cases: {
    about: ['La France insoumise appelle à manifester samedi.', 'Le groupe LFI a déposé une motion.'],
    other: ['Une tribu restée insoumise occupait alors la montagne.'],
  },
}
