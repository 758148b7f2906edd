import type { BackgroundTopic } from '../../background.ts'

export const prison: BackgroundTopic = {
  id: 'prison',
  term: 'prison',
  question: 'Comment fonctionne une prison en France ?',
  triggers: [
    'prison',
    'maison d’arrêt',
    'centre pénitentiaire',
    'détenu',
    'détenue',
    'surveillant pénitentiaire',
    'surveillant de prison',
    'administration pénitentiaire',
    'évasion',
    'écroué',
    'incarcéré',
    'incarcération',
    'prisonnier',
  ],
  exclusions: ['prison ferme', 'prisonnier politique', 'prisonnier de guerre', 'évasion fiscale'],
  family: 'prison',
  country: 'france',
  sentences: [
    'En France, les maisons d’arrêt reçoivent les prévenus qui attendent leur jugement et les condamnés à de courtes peines ; les autres vont en centre de détention ou, pour les plus dangereux, en maison centrale.',
    'Elles relèvent de l’administration pénitentiaire, rattachée au ministère de la Justice.',
    'La loi pénitentiaire de 2009 pose le principe d’une cellule par personne, que le manque de places empêche souvent d’appliquer.',
    'Un contrôleur général indépendant visite les lieux et rend des avis publics.',
    'La France compte quelque 190 établissements, où le taux d’occupation dépasse nettement 100 % dans les maisons d’arrêt ; aménagements de peine, bracelets électroniques et travail d’intérêt général permettent d’exécuter une peine hors des murs.',
    'La Cour européenne des droits de l’homme a condamné la France en janvier 2020 pour cette surpopulation.',
  ],
  references: [
    { label: 'Ministère de la Justice, site officiel', url: 'https://www.justice.gouv.fr' },
    {
      label: 'Contrôleur général des lieux de privation de liberté, site officiel',
      url: 'https://www.cglpl.fr',
    },
  ],
  cases: {
    about: [
      'Un détenu s’est évadé de la maison d’arrêt.',
      'Les surveillants pénitentiaires bloquent la prison depuis lundi.',
    ],
    other: ['La fuite des capitaux préoccupe la banque centrale.'],
  },
}
