import type { BackgroundTopic } from '../../background.ts'

export const racisme: BackgroundTopic = {
  id: 'racisme',
  term: 'racisme',
  question: 'Que dit la loi contre le racisme en France ?',
  triggers: [
    'racisme',
    'raciste',
    'injure raciale',
    'injure raciste',
    'antiraciste',
    'sos racisme',
    'licra',
    'propos racistes',
    'xénophobie',
    'racisme systémique',
    'discrimination raciale',
  ],
  sentences: [
    'Le racisme consiste à juger des personnes inférieures, ou à les traiter plus mal, en raison de leur origine, de leur couleur de peau ou de leur appartenance supposée à un groupe.',
    'En France, la loi Pleven de 1972 punit l’injure, la diffamation et la provocation à la haine raciales.',
    'Le mobile raciste aggrave aussi les peines encourues pour d’autres crimes et délits.',
    'La Commission nationale consultative des droits de l’homme publie chaque année un rapport sur le sujet.',
    'La discrimination, par exemple à l’embauche ou au logement, est aussi un délit ; le Défenseur des droits peut être saisi gratuitement par ceux qui s’en estiment victimes, et des tests anonymes servent parfois à l’établir.',
    'La victime dispose d’un an pour porter plainte.',
  ],
  references: [
    {
      label: 'Commission nationale consultative des droits de l’homme, site officiel',
      url: 'https://www.cncdh.fr',
    },
    { label: 'Légifrance, Code pénal, article 132-76', url: 'https://www.legifrance.gouv.fr/liste/code' },
  ],
  cases: {
    about: ['Le joueur a été victime d’injures racistes.', 'L’association SOS Racisme a déposé plainte.'],
    other: ['La course à pied réunit toutes les catégories d’âge.'],
  },
}
