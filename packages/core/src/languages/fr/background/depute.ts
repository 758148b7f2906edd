import type { BackgroundTopic } from '../../background.ts'

export const depute: BackgroundTopic = {
  id: 'depute',
  term: 'député',
  question: 'Quel est le rôle d’un député ?',
  triggers: [
    'député',
    'députée',
    'parlementaire',
    'hémicycle',
    'groupe parlementaire',
    'palais bourbon',
    'circonscription',
    'suppléant',
    'suppléante',
  ],
  exclusions: ['député européen', 'eurodéputé', 'chambre des députés'],
  family: 'parlement',
  country: 'france',
  sentences: [
    'En France, 577 députés siègent à l’Assemblée nationale ; ils sont élus pour cinq ans au suffrage universel direct, chacun dans une circonscription.',
    'Ils votent la loi et le budget, contrôlent le gouvernement, qu’ils peuvent renverser, et l’interrogent chaque semaine lors de séances de questions.',
    'Ils se réunissent en groupes d’au moins quinze membres, qui se partagent les commissions et le temps de parole.',
    'Un député représente la nation tout entière et n’est lié par aucun mandat impératif.',
    'Leur immunité les protège pour leurs opinions et leurs votes, et les empêche d’être arrêtés sans l’accord du bureau de l’Assemblée, sauf crime, flagrant délit ou condamnation définitive ; beaucoup de leur travail se fait en commission, où les textes sont examinés avant la séance.',
    'Ils peuvent aussi déposer des propositions de loi.',
  ],
  references: [
    { label: 'Assemblée nationale, site officiel', url: 'https://www.assemblee-nationale.fr' },
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 24 à 27',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
  ],
  cases: {
    about: [
      'Le député a déposé une proposition au nom de son groupe.',
      'Plusieurs parlementaires de la majorité ont quitté l’hémicycle.',
    ],
    other: ['L’ambassadeur a dépêché un envoyé dans la province.'],
  },
}
