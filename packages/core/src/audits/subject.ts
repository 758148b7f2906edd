import type { Verified } from '../dossier.ts'
import type { Language } from '../languages/language.ts'
import type { ProseRules } from '../languages/prose-rules.ts'
import type { Tokenisation } from '../languages/tokenisation.ts'
import type { Page } from './page.ts'
import { type Phrase, phraseOf, wordKeys } from './phrase.ts'
import { type Prose, proseOf } from './prose.ts'

/** What audits ask of a page's language; without `prose` they leave its style alone. */
export interface AuditLanguage extends Pick<Language, 'code' | 'lexicon' | 'functionWords' | 'countWords'> {
  readonly prose?: ProseRules
  readonly reader: { readonly tokenisation: Tokenisation }
}

/** An article of ours, with what every audit of one may need. */
export interface AuditedArticle {
  readonly verified: Verified
  readonly language: Language
}

/** What an audit looks at: the page, and what can be counted once for all audits. */
export interface Subject {
  readonly page: Page
  readonly prose: Prose
  readonly language: AuditLanguage
  readonly keyphrase: Phrase | undefined
  readonly secondaryKeyphrases: readonly Phrase[]
  /** Only where the page is an article of ours. */
  readonly article?: AuditedArticle
  /** Addresses of other articles of the site, by their folded keyphrase. */
  readonly usedKeyphrases?: ReadonlyMap<string, string>
  readonly wordsToAvoid: readonly string[]
}

export type SubjectOptions = Partial<Pick<Subject, 'article' | 'usedKeyphrases' | 'wordsToAvoid'>>

export function subjectOf(page: Page, language: AuditLanguage, options: SubjectOptions = {}): Subject {
  const keysOf = wordKeys(language)
  const phrase = (text: string): Phrase => phraseOf(text, language, keysOf)
  return {
    page,
    prose: proseOf(page, language),
    language,
    keyphrase: page.keyphrase === undefined ? undefined : phrase(page.keyphrase),
    secondaryKeyphrases: page.secondaryKeyphrases.map(phrase),
    wordsToAvoid: [],
    ...options,
  }
}
