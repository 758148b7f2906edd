import type { BackgroundTopic } from '../../background.ts'

export const prefet: BackgroundTopic = {
  id: 'prefet',
  term: 'préfet',
  question: 'Quel est le rôle d’un préfet ?',
  triggers: [
    'corps préfectoral',
    'nouveau préfet',
    'nouvelle préfète',
    'nommé préfet',
    'nommée préfète',
    'arrêté préfectoral',
    'arrêté du préfet',
    'arrêté de la préfète',
    'limogeage du préfet',
    'préfet limogé',
  ],
  country: 'france',
  sentences: [
    'En France, le préfet représente l’État dans un département ou une région.',
    'Il est nommé par décret du président de la République, en Conseil des ministres.',
    'Il veille à l’ordre public et à la sécurité, dirige les secours lors d’une crise et prend pour cela des arrêtés préfectoraux.',
    'Il contrôle aussi la légalité des décisions des collectivités locales et peut demander au juge administratif de les annuler.',
    'À Paris, le préfet de police est chargé de la sécurité.',
  ],
  references: [
    { label: 'Ministère de l’Intérieur, site officiel', url: 'https://www.interieur.gouv.fr/' },
    { label: 'Vie-publique.fr, fiches thématiques', url: 'https://www.vie-publique.fr/fiches' },
  ],
  cases: {
    about: ['Un arrêté préfectoral interdit la baignade.', 'Le nouveau préfet du Gers a pris ses fonctions.'],
    other: ['L’élève préfère l’arrêt de bus voisin.'],
  },
}
