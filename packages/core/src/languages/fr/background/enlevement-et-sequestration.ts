import type { BackgroundTopic } from '../../background.ts'

export const enlevementEtSequestration: BackgroundTopic = {
  id: 'enlevement-et-sequestration',
  term: 'enlèvement et séquestration',
  question: 'Comment la loi punit-elle l’enlèvement et la séquestration ?',
  triggers: [
    'enlèvement et séquestration',
    'séquestration',
    'séquestrer',
    'séquestré',
    'séquestrée',
    'prise d’otage',
    'prise d’otages',
    'preneur d’otages',
    'enlèvement contre rançon',
    'enlevé et séquestré',
    'demande de rançon',
  ],
  exclusions: ['rançongiciel', 'ransomware', 'carbone', 'co2', 'logiciel'],
  country: 'france',
  sentences: [
    'En droit français, enlever une personne ou la retenir de force, hors des cas prévus par la loi, est un crime puni de vingt ans de réclusion.',
    'La peine tombe à cinq ans d’emprisonnement si l’auteur la libère de lui-même avant le septième jour.',
    'Elle monte à trente ans, voire à la perpétuité, notamment si la victime a moins de quinze ans, a été mutilée ou est morte.',
    'Prendre une personne en otage, par exemple pour obtenir une rançon ou préparer une fuite, est puni de trente ans.',
    'La peine est là aussi réduite quand l’otage est relâché rapidement sans que l’exigence ait été satisfaite.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 224-1 à 224-5-2',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: [
      'Quatre hommes sont jugés pour enlèvement et séquestration.',
      'La prise d’otages s’est terminée sans blessé.',
    ],
    other: ['Les forêts assurent la séquestration du carbone.'],
  },
}
