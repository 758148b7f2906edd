import type { BackgroundTopic } from '../../background.ts'

export const reconnaissanceFaciale: BackgroundTopic = {
  id: 'reconnaissance-faciale',
  term: 'reconnaissance faciale',
  question: 'Qu’est-ce que la reconnaissance faciale ?',
  triggers: ['reconnaissance faciale', 'identification faciale', 'vidéosurveillance algorithmique'],
  sentences: [
    'La reconnaissance faciale est une technique qui compare les traits d’un visage à une ou plusieurs images enregistrées, pour vérifier l’identité d’une personne ou la retrouver parmi d’autres.',
    'Elle sert par exemple à déverrouiller un téléphone, à contrôler un passeport ou à rechercher un suspect.',
    'Les données utilisées sont dites biométriques : le droit européen les protège particulièrement, car on ne peut pas changer de visage comme on change de mot de passe.',
    'L’identification à distance et en temps réel dans l’espace public est celle qui suscite le plus de débats sur les libertés.',
  ],
  references: [
    { label: 'CNIL, glossaire', url: 'https://www.cnil.fr/fr/glossaire' },
    {
      label: 'EUR-Lex, règlement (UE) 2016/679, article 9',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj?locale=fr',
    },
  ],
  cases: {
    about: [
      'La ville renonce à expérimenter la reconnaissance faciale dans ses transports.',
      'Des associations demandent l’interdiction de l’identification faciale dans les rues.',
    ],
    other: ['La reconnaissance du ventre a longtemps été célébrée par ce restaurateur.'],
  },
}
