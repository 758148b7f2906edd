import type { BackgroundTopic } from '../../background.ts'

export const centreDeRetention: BackgroundTopic = {
  id: 'centre-de-retention',
  term: 'centre de rétention administrative',
  question: 'À quoi sert un centre de rétention administrative ?',
  triggers: ['centre de rétention', 'rétention administrative', 'centre de rétention administrative'],
  exclusions: [
    'rétention d’eau',
    'rétention d’information',
    'bassin de rétention',
    'permis de conduire',
    'excès de vitesse',
  ],
  country: 'france',
  sentences: [
    'En France, un centre de rétention administrative, ou CRA, accueille des étrangers qui doivent quitter le pays, le temps d’organiser leur départ.',
    'Ce n’est pas une prison : la personne n’y purge pas de peine, mais elle ne peut pas en sortir librement.',
    'Le préfet décide du placement, qu’un magistrat du siège du tribunal judiciaire doit ensuite autoriser à prolonger.',
    'La durée totale est limitée par la loi.',
    'Des associations ou d’autres intervenants y informent les personnes retenues de leurs droits.',
  ],
  references: [
    {
      label:
        'Légifrance, Code de l’entrée et du séjour des étrangers et du droit d’asile, articles L. 740-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/',
    },
    {
      label: 'Contrôleur général des lieux de privation de liberté, site officiel',
      url: 'https://www.cglpl.fr/',
    },
  ],
  cases: {
    about: [
      'L’homme a été placé en centre de rétention administrative.',
      'La rétention administrative des étrangers pourra être prolongée.',
    ],
    other: ['Le bassin de rétention a débordé.'],
  },
}
