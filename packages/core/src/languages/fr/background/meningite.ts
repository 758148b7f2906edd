import type { BackgroundTopic } from '../../background.ts'

export const meningite: BackgroundTopic = {
  id: 'meningite',
  term: 'méningite',
  question: 'Qu’est-ce qu’une méningite ?',
  triggers: ['méningite', 'méningocoque', 'purpura fulminans', 'méningite foudroyante'],
  sentences: [
    'Une méningite est une inflammation des enveloppes du cerveau et de la moelle épinière, les méninges, causée le plus souvent par un virus ou une bactérie.',
    'Les formes virales guérissent en général sans suites ; les formes bactériennes, comme celles dues au méningocoque, sont des urgences qui peuvent tuer ou laisser des séquelles.',
    'Fièvre, mal de tête intense, raideur de la nuque, vomissements et gêne à la lumière en sont les signes.',
    'Les autorités recommandent d’appeler le 15 si des taches rouges ou violacées apparaissent ; les proches d’un malade peuvent recevoir un antibiotique, et des vaccins existent.',
  ],
  references: [
    {
      label: 'Organisation mondiale de la santé, fiche « Méningite »',
      url: 'https://www.who.int/fr/news-room/fact-sheets/detail/meningitis',
    },
    {
      label: 'Vaccination Info Service, site de Santé publique France',
      url: 'https://vaccination-info-service.fr',
    },
  ],
  cases: {
    about: [
      'Une étudiante est morte d’une méningite foudroyante à Dijon.',
      'Deux cas d’infection à méningocoque ont été confirmés dans le lycée.',
    ],
    other: ['Les candidats se sont creusé les méninges pendant quatre heures.'],
  },
}
