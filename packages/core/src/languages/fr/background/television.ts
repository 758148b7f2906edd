import type { BackgroundTopic } from '../../background.ts'

export const television: BackgroundTopic = {
  id: 'television',
  term: 'télévision',
  question: 'Comment fonctionne la télévision en France ?',
  triggers: [
    'télévision',
    'chaîne de télévision',
    'petit écran',
    'animateur de télévision',
    'animatrice de télévision',
    'présentateur',
    'présentatrice',
    'téléspectateur',
    'chaîne de la tnt',
    'tnt',
    'émission de télévision',
    'plateau de télévision',
    'talk-show',
    'animateur de l’émission',
    'animatrice de l’émission',
    'émission quotidienne',
    'chroniqueur de l’émission',
    'animateur télé',
    'animatrice télé',
  ],
  exclusions: [
    'émission de gaz',
    'émission obligataire',
    'émissions de co2',
    'émission de carbone',
    'émissions polluantes',
  ],
  family: 'tele',
  country: 'france',
  sentences: [
    'La télévision française a longtemps été un monopole public ; les premières chaînes privées, Canal+, La Cinq et TV6, sont nées entre 1984 et 1986, et TF1 a été privatisée en 1987.',
    'La télévision numérique terrestre, lancée en 2005, offre une trentaine de chaînes nationales, dont la plupart sont gratuites.',
    'L’Arcom attribue les fréquences et veille au pluralisme, à la protection des enfants et au respect des engagements.',
    'La publicité, l’abonnement et le budget de l’État financent les chaînes.',
  ],
  references: [
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr' },
    { label: 'Institut national de l’audiovisuel, site officiel', url: 'https://www.ina.fr' },
  ],
  cases: {
    about: [
      'Cette animatrice de télévision quitte l’antenne après quinze saisons.',
      'Le présentateur a répondu aux critiques des téléspectateurs.',
    ],
    other: ['Les émissions de dioxyde de carbone ont encore augmenté.'],
  },
}
