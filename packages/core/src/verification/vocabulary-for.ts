import type { ProofLanguage } from '../languages/proof.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** Forms that a vocabulary may hold before another takes its place: a newsroom's whole day stays in bounded memory. */
const MOST = 200_000

const vocabularies = new WeakMap<ProofLanguage, Vocabulary>()

/** The words of a language, shared by all who prove in it. */
export function vocabularyFor(language: ProofLanguage): Vocabulary {
  const known = vocabularies.get(language)
  if (known !== undefined && known.size() < MOST) return known
  const fresh = createVocabulary(language)
  vocabularies.set(language, fresh)
  return fresh
}
