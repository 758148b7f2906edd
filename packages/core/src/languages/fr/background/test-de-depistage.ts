import type { BackgroundTopic } from '../../background.ts'

export const testDeDepistage: BackgroundTopic = {
  id: 'test-de-depistage',
  term: 'test PCR',
  question: 'Quelle différence entre un test PCR, antigénique et sérologique ?',
  triggers: [
    'test pcr',
    'test antigénique',
    'test sérologique',
    'test de dépistage',
    'test salivaire',
    'test virologique',
    'dépistage massif',
    'campagne de dépistage',
    'autotest',
  ],
  exclusions: ['cancer', 'vih', 'sida', 'surdité', 'alcoolémie', 'stupéfiant', 'dopage'],
  sentences: [
    'Un test PCR recherche, souvent dans un prélèvement fait au fond du nez, le matériel génétique d’un virus et peut en déceler de très petites quantités.',
    'Un test antigénique détecte des protéines du virus : plus rapide, il est en général un peu moins sensible.',
    'Un test sérologique, par prise de sang, repère les anticorps, signe d’une infection passée ou d’une vaccination.',
    'Aucun test n’est parfait : un résultat peut être faussement négatif, par exemple si le prélèvement est fait trop tôt, ou, plus rarement, faussement positif.',
  ],
  references: [
    { label: 'Haute Autorité de santé, site officiel', url: 'https://www.has-sante.fr' },
    { label: 'Institut Pasteur, site officiel', url: 'https://www.pasteur.fr/fr' },
  ],
  cases: {
    about: [
      'Les voyageurs devront présenter un test PCR négatif de moins de trois jours.',
      'Une campagne de dépistage est organisée dans la commune après l’apparition d’un foyer.',
    ],
    other: ['Le pilote a réalisé le meilleur temps des tests d’avant-saison.'],
  },
}
