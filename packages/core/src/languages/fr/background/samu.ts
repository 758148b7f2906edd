import type { BackgroundTopic } from '../../background.ts'

export const samu: BackgroundTopic = {
  id: 'samu',
  term: 'Samu',
  question: 'Comment fonctionnent le Samu et les urgences ?',
  triggers: [
    'samu',
    'smur',
    'service des urgences',
    'urgentiste',
    'régulation médicale',
    'médecin régulateur',
    'appel au 15',
    'urgence hospitalière',
    'passage aux urgences',
    'fermeture des urgences',
  ],
  exclusions: ['samu social'],
  country: 'france',
  sentences: [
    'Le service d’aide médicale urgente (Samu), que l’on joint gratuitement en composant le 15, répond jour et nuit aux demandes de soins urgents.',
    'Un assistant de régulation puis un médecin évaluent la situation et choisissent la réponse : un conseil, une consultation, une ambulance, les pompiers ou une équipe du Smur.',
    'Le Smur, service mobile d’urgence et de réanimation, envoie un médecin sur place, par la route ou par hélicoptère.',
    'Les patients les plus graves sont conduits vers l’hôpital le mieux adapté, qui n’est pas toujours le plus proche.',
  ],
  references: [
    { label: 'Ministère de la Santé, site officiel', url: 'https://sante.gouv.fr' },
    {
      label: 'Légifrance, Code de la santé publique',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'Le blessé a été pris en charge par le Samu et transporté à Nantes.',
      'Les urgentistes se sont mis en grève pour réclamer des lits.',
    ],
    other: ['Le Samu social a multiplié ses maraudes pendant l’hiver.'],
  },
}
