import type { BackgroundTopic } from '../../background.ts'

export const celluleDUrgenceMedicoPsychologique: BackgroundTopic = {
  id: 'cellule-d-urgence-medico-psychologique',
  term: 'cellule d’urgence médico-psychologique',
  question: 'Qu’est-ce qu’une cellule d’urgence médico-psychologique ?',
  triggers: [
    'cellule d’urgence médico-psychologique',
    'cellule psychologique',
    'cellule médico-psychologique',
    'soutien psychologique',
    'cump',
    'cellule de soutien psychologique',
    'choc post-traumatique',
    'stress post-traumatique',
    'prise en charge psychologique',
  ],
  sentences: [
    'Une cellule d’urgence médico-psychologique réunit des psychiatres, des psychologues et des infirmiers formés pour venir en aide aux personnes choquées par un attentat, un accident ou une catastrophe.',
    'En France, il en existe dans chaque département, mobilisées par le Samu ; les premières ont été créées après l’attentat de 1995 dans le RER à Paris.',
    'Elles accueillent victimes, témoins et proches, repèrent ceux qui ont besoin de soins et les orientent.',
    'Ces premiers soins visent à prévenir des troubles durables, comme le stress post-traumatique.',
  ],
  references: [
    { label: 'Ministère de la Santé, site officiel', url: 'https://sante.gouv.fr' },
    { label: 'Centre national de ressources et de résilience, site officiel', url: 'https://cn2r.fr' },
  ],
  cases: {
    about: [
      'Une cellule psychologique a été ouverte au lycée après la mort de l’élève.',
      'Une cellule d’urgence médico-psychologique a été mise en place à l’aéroport pour les familles.',
    ],
    other: ['La cellule photovoltaïque bat un record de rendement.'],
  },
}
