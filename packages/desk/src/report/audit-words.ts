import { type Audit, auditMessages, type Family, type MessageLanguage } from '@intertitre/core'

export const FAMILIES: Readonly<Record<Family, Readonly<Record<MessageLanguage, string>>>> = {
  proof: { fr: 'Preuve et commande', en: 'Proof and brief' },
  keyphrase: { fr: 'Expression clé', en: 'Keyphrase' },
  structure: { fr: 'Structure', en: 'Structure' },
  reading: { fr: 'Lecture', en: 'Reading' },
  search: { fr: 'Moteurs de recherche', en: 'Search' },
  data: { fr: 'Données structurées', en: 'Structured data' },
  news: { fr: 'Usages de la presse', en: 'News' },
  answers: { fr: 'Moteurs de réponse', en: 'Answer engines' },
}

export const WORDS = {
  fr: {
    passed: (count: number) => `${count} ${count > 1 ? 'satisfaits' : 'satisfait'}`,
    skipped: (count: number) => `${count} sans objet sur cette page`,
    more: (count: number) => `et ${count.toLocaleString('fr')} de plus`,
    dismissed: 'Écartés, avec leur raison (hors du score)',
    importance: { essential: 'essentiel', advised: 'conseillé', minor: 'mineur' },
    grounds: { documented: 'documenté', measured: 'mesuré', convention: 'usage' },
    keyphrase: 'expression clé',
    title: 'Audit',
    points: 'sur 100',
    noKeyphrase: 'pas d’expression clé : --keyphrase EXPRESSION la fait vérifier',
  },
  en: {
    passed: (count: number) => `${count} passed`,
    skipped: (count: number) => `${count} had nothing to look at`,
    more: (count: number) => `and ${count.toLocaleString('en')} more`,
    dismissed: 'Dismissed, with their reason (not in the score)',
    importance: { essential: 'essential', advised: 'advised', minor: 'minor' },
    grounds: { documented: 'documented', measured: 'measured', convention: 'convention' },
    keyphrase: 'keyphrase',
    title: 'Audit',
    points: 'of 100',
    noKeyphrase: 'no keyphrase: --keyphrase PHRASE has it checked',
  },
} as const

/** What the audit is called. */
export const nameOf = ({ id }: Audit, language: MessageLanguage): string => auditMessages[id]![language].name

/** What to do about it. */
export const adviceOf = ({ id }: Audit, language: MessageLanguage): string =>
  auditMessages[id]![language].advice

/** Who says so, and when: « documented: Google Search Central, URL structure, 2025-06 ». */
export const groundsOf = ({ grounds }: Audit, language: MessageLanguage): string =>
  `${WORDS[language].grounds[grounds.kind]}${language === 'fr' ? ' : ' : ': '}${grounds.name}, ${grounds.dated}`
