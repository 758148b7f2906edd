import type { BackgroundTopic } from '../../background.ts'

export const intelligenceArtificielle: BackgroundTopic = {
  id: 'intelligence-artificielle',
  term: 'intelligence artificielle',
  question: 'Qu’est-ce que l’intelligence artificielle ?',
  triggers: ['intelligence artificielle', 'apprentissage automatique', 'machine learning', 'ia générative'],
  sentences: [
    'L’intelligence artificielle désigne l’ensemble des techniques informatiques qui permettent à des machines d’accomplir des tâches associées à l’intelligence humaine, comme reconnaître une image, traduire ou rédiger un texte.',
    'Les systèmes les plus répandus reposent sur l’apprentissage automatique : ils dégagent des régularités à partir de très grandes quantités d’exemples.',
    'Leurs résultats dépendent donc des données qui ont servi à les entraîner, dont ils peuvent reproduire les erreurs et les préjugés.',
    'Dans l’Union européenne, un règlement adopté en 2024 classe ces systèmes selon le risque qu’ils présentent et interdit certains usages.',
  ],
  references: [
    {
      label: 'CNIL, dossier « Intelligence artificielle »',
      url: 'https://www.cnil.fr/fr/intelligence-artificielle',
    },
    {
      label: 'EUR-Lex, règlement (UE) 2024/1689',
      url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj?locale=fr',
    },
  ],
  cases: {
    about: [
      'L’hôpital teste une intelligence artificielle qui repère les lésions sur les radiographies.',
      'Le concours a disqualifié une image produite par une IA générative.',
    ],
    other: ['Le feu d’artifice du 14 juillet a été annulé à cause du vent.'],
  },
}
