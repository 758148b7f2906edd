import type { BackgroundTopic } from '../../background.ts'

export const federationSportive: BackgroundTopic = {
  id: 'federation-sportive',
  term: 'fédération sportive',
  question: 'Comment le sport est-il organisé en France ?',
  triggers: [
    'fédération sportive',
    'ministère des sports',
    'ministre des sports',
    'club amateur',
    'roxana maracineanu',
    'agence nationale du sport',
    'mouvement sportif',
    'sport amateur',
    'clubs amateurs',
    'insep',
    'clubs sportifs',
    'éducateur sportif',
    'violences dans le sport',
    'sport féminin',
    'nombre de licenciés',
    'licenciés dans les clubs',
  ],
  exclusions: [
    'licenciés économiques',
    'licencié pour faute',
    'licenciés par l’entreprise',
    'salarié licencié',
    'ouvriers licenciés',
    'plan social',
  ],
  country: 'france',
  sentences: [
    'En France, l’État délègue à une fédération par sport le droit d’organiser les compétitions et de décerner les titres ; des associations, les clubs, y adhèrent et délivrent des licences.',
    'Le pays compte environ 16 millions de licences, pour quelque 150 000 clubs, tenus surtout par des bénévoles.',
    'L’Agence nationale du sport, créée en 2019, réunit État, collectivités, fédérations et entreprises.',
    'Le passé judiciaire des éducateurs est contrôlé ; une cellule nationale reçoit les témoignages de violences.',
  ],
  references: [
    { label: 'Ministère des Sports, site officiel', url: 'https://www.sports.gouv.fr' },
    { label: 'Comité national olympique et sportif français', url: 'https://www.cnosf.franceolympique.com' },
  ],
  cases: {
    about: ['La ministre des Sports a suspendu l’entraîneur.', 'Les clubs amateurs perdent des licenciés.'],
    other: ['Les salariés licenciés ont occupé le hall de l’usine.'],
  },
}
