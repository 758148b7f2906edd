import type { BackgroundTopic } from '../../background.ts'

export const obligationDeQuitterLeTerritoire: BackgroundTopic = {
  id: 'obligation-de-quitter-le-territoire',
  term: 'obligation de quitter le territoire français',
  question: 'Qu’est-ce qu’une OQTF ?',
  triggers: [
    'oqtf',
    'obligation de quitter le territoire',
    'obligation de quitter le territoire français',
    'obligation de quitter la france',
  ],
  country: 'france',
  sentences: [
    'L’obligation de quitter le territoire français, ou OQTF, est une décision par laquelle un préfet ordonne à un étranger en situation irrégulière de partir.',
    'Elle suit souvent un refus de titre de séjour ou le rejet d’une demande d’asile.',
    'Elle laisse en règle générale un délai de départ volontaire de trente jours, que le préfet peut refuser, notamment en cas de menace pour l’ordre public ou de risque de fuite.',
    'L’étranger peut la contester devant le tribunal administratif, ce qui suspend en principe son éloignement jusqu’au jugement.',
    'Une interdiction de retour en France peut s’y ajouter.',
  ],
  references: [
    {
      label:
        'Légifrance, Code de l’entrée et du séjour des étrangers et du droit d’asile, articles L. 611-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/',
    },
  ],
  cases: {
    about: [
      'L’homme faisait l’objet d’une OQTF.',
      'Le préfet a pris une obligation de quitter le territoire à son encontre.',
    ],
    other: ['Le groupe a quitté le territoire de la commune sans obligation.'],
  },
}
