import type { BackgroundTopic } from '../../background.ts'

export const interpol: BackgroundTopic = {
  id: 'interpol',
  term: 'Interpol',
  question: 'Qu’est-ce qu’Interpol ?',
  triggers: ['interpol', 'notice rouge'],
  sentences: [
    'Interpol, l’Organisation internationale de police criminelle, aide les polices de ses pays membres à échanger des informations.',
    'Son siège est à Lyon.',
    'Elle n’a pas d’agents qui arrêtent des suspects : les arrestations relèvent de la police de chaque pays.',
    'Sa « notice rouge » demande de localiser une personne recherchée et de l’arrêter provisoirement, en vue par exemple de son extradition ; ce n’est pas un mandat d’arrêt international.',
    'Ses statuts lui interdisent d’intervenir dans des affaires à caractère politique, militaire, religieux ou racial.',
  ],
  references: [{ label: 'Interpol, site officiel', url: 'https://www.interpol.int/fr' }],
  cases: {
    about: ['Le fugitif fait l’objet d’une notice rouge.', 'Interpol a diffusé son signalement.'],
    other: ['Le carton rouge du capitaine a changé le match.'],
  },
}
