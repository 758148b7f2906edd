import type { BackgroundTopic } from '../../background.ts'

export const renaissanceParti: BackgroundTopic = {
  id: 'renaissance-parti',
  term: 'La République en marche',
  question: 'Qu’est-ce que La République en marche, devenue Renaissance ?',
  triggers: [
    'la République en marche',
    'LREM',
    'LaREM',
    'en Marche',
    'parti présidentiel',
    'majorité présidentielle',
    'marcheurs',
    'parti renaissance',
  ],
  family: 'parti',
  country: 'france',
  sentences: [
    'En marche est le mouvement fondé en avril 2016 par Emmanuel Macron pour préparer sa candidature à l’Élysée ; devenu un parti, il s’est appelé La République en marche, puis Renaissance à partir de septembre 2022.',
    'Il se dit à la fois de droite et de gauche et se place au centre, favorable à l’entreprise et à l’Union européenne.',
    'Il a obtenu avec ses alliés la majorité absolue à l’Assemblée nationale en 2017, mais non en 2022.',
    'Emmanuel Macron a été réélu en avril 2022 ; après la dissolution de juin 2024, son camp a perdu sa place de premier groupe de l’Assemblée.',
    'Gabriel Attal, Premier ministre en 2024, en a pris la tête ; ses élus siègent au Parlement européen dans le groupe centriste Renew.',
  ],
  references: [
    { label: 'Renaissance, site officiel', url: 'https://parti-renaissance.fr' },
    {
      label: 'Commission nationale des comptes de campagne et des financements politiques, site officiel',
      url: 'https://www.cnccfp.fr',
    },
  ],
  cases: {
    about: [
      'Trois députés LREM ont annoncé leur départ.',
      'La République en marche a investi la maire sortante.',
    ],
    other: ['La marche de nuit partira de la place de la République.'],
  },
}
