import type { ClaimField, MessageLanguage, Verdict } from '@intertitre/core'

type InBoth<K extends string> = Readonly<Record<K, Readonly<Record<MessageLanguage, string>>>>

export const VERDICT_WORDS: InBoth<Verdict> = {
  verbatim: { fr: 'à la lettre', en: 'verbatim' },
  edited: { fr: 'remanié', en: 'edited' },
  derived: { fr: 'déduit', en: 'derived' },
  background: { fr: 'contexte', en: 'background' },
  altered: { fr: 'altéré', en: 'altered' },
  unsupported: { fr: 'sans appui', en: 'unsupported' },
}

export const FIELD_WORDS: InBoth<ClaimField> = {
  number: { fr: 'nombre', en: 'number' },
  unit: { fr: 'unité', en: 'unit' },
  bound: { fr: 'borne', en: 'bound' },
  date: { fr: 'date', en: 'date' },
  name: { fr: 'nom', en: 'name' },
  function: { fr: 'fonction', en: 'function' },
  role: { fr: 'qui a fait quoi', en: 'who did what' },
  polarity: { fr: 'négation', en: 'denial' },
  modality: { fr: 'certitude', en: 'certainty' },
  attribution: { fr: 'attribution', en: 'attribution' },
  quote: { fr: 'citation', en: 'quotation' },
  comparison: { fr: 'comparaison', en: 'comparison' },
  quantifier: { fr: 'portée', en: 'scope' },
  cause: { fr: 'cause', en: 'cause' },
  tense: { fr: 'accompli ou à venir', en: 'done or to come' },
  content: { fr: 'absent des sources', en: 'not in the sources' },
}
