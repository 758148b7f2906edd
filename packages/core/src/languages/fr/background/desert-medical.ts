import type { BackgroundTopic } from '../../background.ts'

export const desertMedical: BackgroundTopic = {
  id: 'desert-medical',
  term: 'désert médical',
  question: 'Qu’est-ce qu’un désert médical ?',
  triggers: [
    'désert médical',
    'désertification médicale',
    'pénurie de médecins',
    'manque de médecins',
    'maison de santé',
  ],
  country: 'france',
  sentences: [
    'On appelle désert médical un territoire où il est difficile de consulter un médecin, faute de praticiens assez nombreux ou assez proches.',
    'Le ministère de la Santé mesure l’accès aux soins en comparant, commune par commune, l’offre des médecins et les besoins des habitants, selon leur âge notamment.',
    'Les campagnes sont touchées, mais aussi des villes et leurs banlieues.',
    'Les pouvoirs publics misent entre autres sur des aides à l’installation, des maisons de santé réunissant plusieurs professionnels et la consultation à distance ; la liberté d’installation des médecins fait régulièrement débat.',
  ],
  references: [
    { label: 'Drees, site officiel', url: 'https://drees.solidarites-sante.gouv.fr' },
    {
      label: 'Légifrance, Code de la santé publique',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665',
    },
  ],
  cases: {
    about: [
      'Les habitants de la vallée, devenue un désert médical, attendent un nouveau médecin.',
      'Le débat sur la désertification médicale est relancé par le départ du dernier généraliste.',
    ],
    other: ['Les secouristes ont retrouvé le randonneur égaré dans le désert du Nouveau-Mexique.'],
  },
}
