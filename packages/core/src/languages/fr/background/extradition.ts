import type { BackgroundTopic } from '../../background.ts'

export const extradition: BackgroundTopic = {
  id: 'extradition',
  term: 'extradition',
  question: 'Comment fonctionne une extradition ?',
  triggers: ['extradition', 'extrader', 'extradé'],
  sentences: [
    'L’extradition est la remise d’une personne par un État à un autre, qui la réclame pour la juger ou lui faire exécuter une peine.',
    'Elle repose sur des conventions internationales ou, à défaut, sur la loi de l’État qui reçoit la demande.',
    'En France, la chambre de l’instruction d’une cour d’appel examine cette demande ; si son avis est favorable, l’extradition peut être autorisée par un décret, contestable devant le Conseil d’État.',
    'La France n’extrade pas ses nationaux et refuse les demandes à caractère politique.',
    'Entre les pays de l’Union européenne, le mandat d’arrêt européen remplace l’extradition.',
  ],
  references: [
    {
      label: 'Légifrance, Code de procédure pénale, articles 696 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154/',
    },
  ],
  cases: {
    about: [
      'La justice a autorisé l’extradition du trafiquant vers l’Italie.',
      'Il a été extradé mercredi vers le Mexique.',
    ],
    other: ['Le joueur, extraordinaire, a été transféré en Italie.'],
  },
}
