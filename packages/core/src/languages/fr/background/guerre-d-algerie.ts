import type { BackgroundTopic } from '../../background.ts'

export const guerreDAlgerie: BackgroundTopic = {
  id: 'guerre-d-algerie',
  term: 'guerre d’Algérie',
  question: 'Que fut la guerre d’Algérie ?',
  triggers: [
    'guerre d’algérie',
    'harki',
    'accords d’évian',
    'pieds-noirs',
    'fln',
    'oas',
    '17 octobre 1961',
    'maurice audin',
    'colonisation',
    'décolonisation',
    'passé colonial',
    'pied-noir',
    'histoire coloniale',
    'colonialisme',
    'indépendance de l’algérie',
    'crimes coloniaux',
    'rapatriés d’algérie',
    'esclavage',
    'traite négrière',
  ],
  sentences: [
    'La guerre d’Algérie a opposé de novembre 1954 à mars 1962 l’armée française au Front de libération nationale, qui voulait l’indépendance de ce territoire colonisé depuis 1830.',
    'Les accords d’Évian, signés le 18 mars 1962, y mirent fin ; le conflit avait fait des centaines de milliers de morts, en grande majorité algériens.',
    'Près d’un million d’Européens quittèrent le pays ; des harkis, Algériens engagés du côté français, furent massacrés.',
    'L’État français a reconnu en 1999 le mot « guerre », et en 2018 l’usage de la torture.',
  ],
  references: [
    { label: 'Chemins de mémoire, ministère des Armées', url: 'https://www.cheminsdememoire.gouv.fr' },
    { label: 'Institut national de l’audiovisuel, site officiel', url: 'https://www.ina.fr' },
  ],
  cases: {
    about: ['L’historien a remis son rapport sur la guerre d’Algérie.', 'Les harkis réclament réparation.'],
    other: ['Le match contre l’Algérie se jouera à huis clos.'],
  },
}
