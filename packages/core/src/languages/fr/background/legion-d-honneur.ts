import type { BackgroundTopic } from '../../background.ts'

export const legionDHonneur: BackgroundTopic = {
  id: 'legion-d-honneur',
  term: 'Légion d’honneur',
  question: 'Qu’est-ce que la Légion d’honneur ?',
  triggers: [
    'légion d’honneur',
    'grande chancellerie',
    'ordre national du mérite',
    'chevalier des arts et des lettres',
    'médaille militaire',
    'chevalier de la légion d’honneur',
    'promotion du 14 juillet',
    'grand-croix',
    'palmes académiques',
  ],
  exclusions: ['décoration de noël', 'décoration intérieure', 'décoration d’intérieur'],
  country: 'france',
  sentences: [
    'Créée par Bonaparte en 1802, la Légion d’honneur est la plus haute distinction française ; elle récompense des mérites éminents, civils ou militaires, au service de la nation.',
    'Elle comprend trois grades, chevalier, officier et commandeur, et deux dignités, grand officier et grand-croix.',
    'Les ministres proposent, et le président de la République, grand maître de l’ordre, signe les décrets, publiés surtout à Pâques et autour du 14 juillet.',
    'Elle peut être retirée en cas de crime, de condamnation ou d’atteinte à l’honneur.',
  ],
  references: [
    {
      label: 'Grande Chancellerie de la Légion d’honneur, site officiel',
      url: 'https://www.legiondhonneur.fr',
    },
  ],
  cases: {
    about: [
      'La médecin a été faite chevalier de la Légion d’honneur.',
      'Il a refusé la Légion d’honneur par conviction.',
    ],
    other: ['La décoration du sapin a mobilisé toute la classe.'],
  },
}
