import type { BackgroundTopic } from '../../background.ts'

export const hydroxychloroquine: BackgroundTopic = {
  id: 'hydroxychloroquine',
  term: 'hydroxychloroquine',
  question: 'Qu’est-ce que l’hydroxychloroquine ?',
  triggers: ['hydroxychloroquine', 'chloroquine', 'plaquenil'],
  sentences: [
    'L’hydroxychloroquine est un médicament dérivé de la chloroquine, longtemps employée contre le paludisme.',
    'Elle est prescrite contre le lupus et la polyarthrite rhumatoïde, des maladies où le système immunitaire attaque l’organisme lui-même.',
    'Elle peut causer des troubles du rythme cardiaque, en particulier en association avec d’autres médicaments, et doit être prise sous surveillance médicale.',
    'Proposée en 2020 contre le Covid-19, elle a fait l’objet de vives controverses ; de grands essais comparatifs, dont l’essai britannique Recovery, n’ont pas montré de bénéfice chez les malades hospitalisés.',
  ],
  references: [
    { label: 'ANSM, site officiel', url: 'https://ansm.sante.fr' },
    { label: 'Recovery, site de l’essai', url: 'https://www.recoverytrial.net' },
  ],
  cases: {
    about: [
      'Le professeur défend l’hydroxychloroquine devant la commission d’enquête.',
      'Une étude sur la chloroquine a été retirée par la revue qui l’avait publiée.',
    ],
    other: ['Le chlore de la piscine a incommodé une dizaine de nageurs.'],
  },
}
