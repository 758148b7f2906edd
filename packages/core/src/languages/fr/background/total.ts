import type { BackgroundTopic } from '../../background.ts'

export const total: BackgroundTopic = {
  id: 'total',
  term: 'TotalEnergies',
  question: 'Qu’est-ce que TotalEnergies ?',
  triggers: [
    'TotalEnergies',
    'groupe total',
    'patrick pouyanné',
    'exxonmobil',
    'groupe pétrolier',
    'major pétrolière',
    'pdg de total',
    'raffinerie de total',
    'groupe BP',
    'pétrolier shell',
    'Shell',
    'pétrolier Total',
    'Total :',
    'blocage des raffineries',
  ],
  exclusions: ['raffinerie de sucre', 'navire pétrolier', 'chevalier de l’elfe'],
  family: 'energie',
  sentences: [
    'TotalEnergies, nommée Total jusqu’en 2021, est une compagnie française de pétrole et de gaz, créée en 1924 et réunie à Elf en 2000 ; c’est l’une des plus grandes entreprises privées de ce secteur dans le monde, avec ExxonMobil, Chevron, Shell et BP.',
    'Elle produit, transporte, raffine et vend des hydrocarbures, et investit dans l’électricité.',
    'Des associations l’attaquent en justice pour l’insuffisance, selon elles, de ses efforts pour le climat.',
  ],
  references: [
    { label: 'TotalEnergies, site officiel', url: 'https://totalenergies.com/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: ['Le groupe Total suspend son projet au Mozambique.', 'Le blocage des raffineries se poursuit.'],
    other: ['Le total des points sera affiché à la fin de l’épreuve.'],
  },
}
