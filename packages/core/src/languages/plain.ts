import type { AuditLanguage } from '../audits/subject.ts'
import type { Tokenisation } from './tokenisation.ts'

const NONE: ReadonlySet<string> = new Set()

const TOKENISATION: Tokenisation = {
  elisions: NONE,
  wholes: ['(?!)'],
  subjects: NONE,
  objects: NONE,
  pointers: NONE,
  titles: new Set(['Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Prof.', 'St.', 'Sr.', 'Jr.']),
  abbreviations: new Set(['etc.', 'Inc.', 'Ltd.', 'Co.', 'vs.']),
  beforeFigures: NONE,
  units: NONE,
  ordinals: NONE,
  contractions: new Map(),
  ambiguousContractions: NONE,
  relatives: new Set(),
}

/**
 * A language of which nothing is known but how words part: its pages are audited for all that does not
 * hang on the language, and keyphrases are found as they are written.
 */
export const plainLanguage = (code: string): AuditLanguage => ({
  code,
  lexicon: { analyse: () => [], knows: () => false, inflect: () => undefined, verb: () => undefined },
  functionWords: NONE,
  countWords: (text) => text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length,
  reader: { tokenisation: TOKENISATION },
})
