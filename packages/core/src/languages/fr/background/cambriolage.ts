import type { BackgroundTopic } from '../../background.ts'

export const cambriolage: BackgroundTopic = {
  id: 'cambriolage',
  term: 'vol et cambriolage',
  question: 'Comment la loi punit-elle le vol ?',
  triggers: [
    'cambriolage',
    'cambrioleur',
    'vol avec violence',
    'vol à main armée',
    'braquage',
    'braqueur',
    'butin',
    'vol de bijoux',
    'cambriolé',
    'home-jacking',
    'vol avec arme',
    'malfaiteur',
    'pillage',
    'pickpocket',
    'recel',
  ],
  exclusions: ['vol de migration', 'braquage constitutionnel'],
  country: 'france',
  sentences: [
    'Le vol est, selon le Code pénal français, « la soustraction frauduleuse de la chose d’autrui » ; il est puni de trois ans de prison et de 45 000 euros d’amende.',
    'La peine augmente s’il est commis dans un logement, à plusieurs, avec effraction ou avec violence.',
    'Un vol avec arme, ou braquage, est un crime passible de vingt ans de réclusion.',
    'Après un cambriolage, il est conseillé de ne toucher à rien, d’appeler le 17 et de déclarer le vol à son assureur sous deux jours ouvrés.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 311-1 à 311-11',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
    { label: 'Service-public.fr, site officiel', url: 'https://www.service-public.fr' },
  ],
  cases: {
    about: [
      'Le butin du braquage est estimé à 200 000 euros.',
      'Le pavillon du joueur a été cambriolé pendant la rencontre.',
    ],
    other: ['Le survol du massif par les rapaces a été filmé.'],
  },
}
