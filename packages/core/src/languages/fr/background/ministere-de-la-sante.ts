import type { BackgroundTopic } from '../../background.ts'

export const ministereDeLaSante: BackgroundTopic = {
  id: 'ministere-de-la-sante',
  term: 'ministère de la Santé',
  question: 'Qui décide de la politique de santé en France ?',
  triggers: [
    'ministre de la santé',
    'ministère de la santé',
    'ministre des solidarités et de la santé',
    'direction générale de la santé',
    'directeur général de la santé',
    'avenue de ségur',
  ],
  family: 'ministere',
  country: 'france',
  sentences: [
    'En France, le ministère de la Santé prépare la politique sanitaire et le budget de l’assurance maladie, que le Parlement vote chaque année dans une loi de financement de la Sécurité sociale.',
    'La direction générale de la Santé y coordonne la réponse aux épidémies et aux autres alertes.',
    'Des agences l’éclairent : la Haute Autorité de santé évalue les soins, Santé publique France surveille les maladies, l’ANSM contrôle les médicaments.',
    'Dans les régions, les agences régionales de santé mettent cette politique en œuvre.',
  ],
  references: [{ label: 'Ministère de la Santé, site officiel', url: 'https://sante.gouv.fr' }],
  cases: {
    about: [
      'Le ministre de la Santé a présenté son plan pour l’hôpital.',
      'La direction générale de la Santé recommande la prudence.',
    ],
    other: ['Il jouit d’une bonne santé malgré son grand âge.'],
  },
}
