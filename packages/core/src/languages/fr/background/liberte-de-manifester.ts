import type { BackgroundTopic } from '../../background.ts'

export const liberteDeManifester: BackgroundTopic = {
  id: 'liberte-de-manifester',
  term: 'liberté de manifester',
  question: 'Faut-il une autorisation pour manifester ?',
  triggers: [
    'manifestation interdite',
    'interdiction de manifester',
    'liberté de manifester',
    'droit de manifester',
    'interdire la manifestation',
    'interdit la manifestation',
    'manifestation non déclarée',
    'liberté de réunion',
    'parcours de la manifestation',
    'déclaration de manifestation',
    'rassemblement interdit',
    'interdiction de la manifestation',
  ],
  country: 'france',
  sentences: [
    'En France, les manifestations sur la voie publique ne sont pas soumises à une autorisation, mais doivent être déclarées à l’avance à la préfecture ou à la mairie.',
    'L’autorité peut interdire un rassemblement s’il risque de troubler gravement l’ordre public et si aucune autre mesure ne suffit.',
    'Les organisateurs peuvent contester cette interdiction en urgence devant le juge administratif.',
    'Participer à une manifestation interdite est puni d’une amende.',
    'Dissimuler volontairement son visage dans une manifestation marquée par des troubles, sans motif légitime, est un délit.',
  ],
  references: [
    {
      label: 'Légifrance, Code de la sécurité intérieure, articles L. 211-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132/',
    },
  ],
  cases: {
    about: [
      'La préfecture a interdit la manifestation prévue samedi.',
      'Les organisateurs défendent la liberté de manifester.',
    ],
    other: ['La maladie se manifeste par une forte fièvre.'],
  },
}
