import type { BackgroundTopic } from '../../background.ts'

export const conseilMunicipal: BackgroundTopic = {
  id: 'conseil-municipal',
  term: 'conseil municipal',
  question: 'Comment fonctionne un conseil municipal ?',
  triggers: [
    'conseil municipal',
    'conseiller municipal',
    'conseillère municipale',
    'adjoint au maire',
    'adjointe au maire',
    'premier adjoint',
    'première adjointe',
    'opposition municipale',
  ],
  country: 'france',
  sentences: [
    'En France, le conseil municipal règle par ses délibérations les affaires de la commune : budget, écoles, voirie, urbanisme, équipements.',
    'Ses membres, élus pour six ans au suffrage universel direct, choisissent en leur sein le maire et ses adjoints, à qui celui-ci peut confier une partie de ses fonctions.',
    'Les séances sont publiques, sauf exception, et doivent se tenir au moins une fois par trimestre.',
    'Le préfet contrôle la légalité des décisions et peut saisir le tribunal administratif.',
  ],
  references: [
    {
      label: 'Légifrance, Code général des collectivités territoriales, articles L2121-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Le conseil municipal a adopté le budget à l’unanimité.',
      'L’adjoint au maire chargé de la voirie a présenté le projet.',
    ],
    other: ['Le stade municipal rouvrira après les travaux.'],
  },
}
