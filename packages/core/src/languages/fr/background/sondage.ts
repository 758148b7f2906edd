import type { BackgroundTopic } from '../../background.ts'

export const sondage: BackgroundTopic = {
  id: 'sondage',
  term: 'sondage d’opinion',
  question: 'Comment lire un sondage d’opinion ?',
  triggers: [
    'sondage',
    'intention de vote',
    'institut de sondage',
    'enquête d’opinion',
    'cote de popularité',
    'baromètre politique',
  ],
  exclusions: ['sondage géologique', 'sondage du sol'],
  sentences: [
    'Un sondage interroge un petit nombre de personnes, l’échantillon, pour estimer l’opinion de toute une population.',
    'En France, les instituts utilisent surtout la méthode des quotas : l’échantillon reprend les proportions d’âge, de sexe ou de profession du pays.',
    'Le résultat comporte une marge d’erreur, d’autant plus grande que l’échantillon est petit.',
    'Un sondage électoral décrit un rapport de forces à un moment donné et ne prédit pas le vote.',
    'La Commission des sondages veille à la qualité des sondages électoraux, dont la publication est interdite la veille et le jour du scrutin.',
  ],
  references: [
    { label: 'Commission des sondages, site officiel', url: 'https://www.commission-des-sondages.fr/' },
    {
      label: 'Légifrance, loi n° 77-808 du 19 juillet 1977 relative aux sondages d’opinion',
      url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000522846/',
    },
  ],
  cases: {
    about: [
      'Selon un sondage, sept Français sur dix y sont favorables.',
      'Le président gagne trois points d’intentions de vote.',
    ],
    other: ['La sonde a transmis ses premières images.'],
  },
}
