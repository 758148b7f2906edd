import type { BackgroundTopic } from '../../background.ts'

export const legitimeDefense: BackgroundTopic = {
  id: 'legitime-defense',
  term: 'légitime défense',
  question: 'Qu’est-ce que la légitime défense ?',
  triggers: ['légitime défense'],
  country: 'france',
  sentences: [
    'En droit français, une personne qui se défend contre une attaque, ou qui défend autrui, n’est pas pénalement responsable si certaines conditions sont réunies.',
    'L’attaque doit être réelle et injustifiée, et la riposte immédiate, nécessaire et proportionnée à sa gravité.',
    'Pour défendre un bien, la loi est plus stricte : elle exclut l’homicide volontaire.',
    'La légitime défense est présumée dans deux cas, dont celui d’une personne qui repousse, la nuit, une entrée par effraction dans un lieu habité.',
    'C’est aux juges d’apprécier, dans chaque affaire, si ces conditions sont remplies.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 122-5 et 122-6',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
  ],
  cases: {
    about: ['Le bijoutier invoque la légitime défense.', 'Le policier a plaidé la légitime défense.'],
    other: ['La défense conteste un héritage légitime.'],
  },
}
