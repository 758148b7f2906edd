import type { BackgroundTopic } from '../../background.ts'

export const plainte: BackgroundTopic = {
  id: 'plainte',
  term: 'dépôt de plainte',
  question: 'Que se passe-t-il après un dépôt de plainte ?',
  triggers: [
    'porter plainte',
    'porté plainte',
    'dépôt de plainte',
    'déposer plainte',
    'déposé plainte',
    'plainte contre x',
    'déposer une plainte',
    'déposé une plainte',
  ],
  country: 'france',
  sentences: [
    'Porter plainte, c’est signaler à la justice une infraction dont on se dit victime.',
    'En France, la police et la gendarmerie sont tenues de recevoir la plainte ; on peut aussi l’adresser par écrit au procureur de la République.',
    'Celui-ci décide ensuite des suites : il peut faire enquêter, engager des poursuites, choisir une autre réponse ou classer l’affaire.',
    'La plainte peut viser une personne nommée ou être déposée « contre X » si l’auteur est inconnu.',
    'Elle ne préjuge pas de la culpabilité de la personne visée, et une dénonciation que l’on sait fausse est punie par la loi.',
    'Elle peut être retirée, sans que cela arrête toujours les poursuites ; un délit se prescrit en général par six ans, et un crime par vingt ans.',
  ],
  references: [
    {
      label: 'Service-public.fr, Porter plainte',
      url: 'https://www.service-public.fr/particuliers/vosdroits/F1435',
    },
    {
      label: 'Légifrance, Code de procédure pénale, articles 15-3 et 40',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: ['Le maire a porté plainte pour menaces.', 'Le groupe a déposé une plainte contre X.'],
    other: ['Les patients ne se plaignent d’aucun effet.'],
  },
}
