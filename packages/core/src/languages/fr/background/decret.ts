import type { BackgroundTopic } from '../../background.ts'

export const decret: BackgroundTopic = {
  id: 'decret',
  term: 'décret',
  question: 'Quelle différence entre une loi et un décret ?',
  triggers: [
    'décret d’application',
    'par décret',
    'décret en conseil d’état',
    'projet de décret',
    'décret publié au journal officiel',
    'décret paru au journal officiel',
  ],
  exclusions: ['maison blanche', 'président américain', 'casa rosada', 'kremlin'],
  country: 'france',
  sentences: [
    'En France, un décret est un acte signé par le président de la République ou par le Premier ministre, sans vote du Parlement.',
    'Certains décrets précisent comment s’applique une loi : on parle de décrets d’application.',
    'D’autres fixent des règles qui ne sont pas du domaine de la loi, ou nomment des personnes à une fonction.',
    'Les plus importants sont pris après l’avis du Conseil d’État ou en Conseil des ministres.',
    'Un décret entre en vigueur après sa publication au Journal officiel et peut être contesté devant le juge administratif.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, articles 13, 21 et 37',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    { label: 'Légifrance, Journal officiel', url: 'https://www.legifrance.gouv.fr/' },
  ],
  cases: {
    about: ['Le décret d’application fixe la liste des produits.', 'La hausse a été décidée par décret.'],
    other: ['Le père a décrété que le repas était terminé.'],
  },
}
