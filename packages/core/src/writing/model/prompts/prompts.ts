import type { Discrepancy } from '../../../verification/claim.ts'

/** A fact as a model is given it. */
export interface NumberedFact {
  readonly number: number
  readonly text: string
}

export interface HeadWishes {
  readonly keyphrase: string
  /** Characters, with spaces. */
  readonly titleTag: number
  readonly description: { readonly least: number; readonly most: number }
}

export interface SectionWishes {
  readonly keyphrase: string
  readonly words: number
  /** What the section is headed as yet; absent where it has no subheading. */
  readonly subheading?: string
  /** What was wrong with the answer before. */
  readonly note?: string
}

export interface Refused {
  readonly number: number
  readonly text: string
  readonly discrepancies: readonly Pick<Discrepancy, 'field' | 'value' | 'stated'>[]
}

/** What a model is told, in one language. Each gives the whole text of a message. */
export interface Prompts {
  /** Who it is and which rules hold for every answer. `language`: the one to write in, by its own name. */
  system(language: string): string
  head(facts: readonly NumberedFact[], wishes: HeadWishes): string
  section(facts: readonly NumberedFact[], wishes: SectionWishes): string
  questions(items: readonly { number: number; question: string; answer: string; fact: string }[]): string
  /** Asks again for sentences that the proof refused. */
  again(facts: readonly NumberedFact[], refused: readonly Refused[]): string
  /** For a second reader of what is written. */
  readonly reader: {
    readonly system: string
    claims(shown: readonly { number: number; claim: string; evidence: string }[]): string
  }
  readonly notes: {
    readonly notJson: string
    readonly otherLanguage: string
    tooShort(words: number): string
    tooLong(words: number): string
    missing(phrases: readonly string[]): string
  }
}

/** Facts as data: inside JSON strings nothing can pass for a rule. */
export const asData = (facts: readonly NumberedFact[]): string =>
  JSON.stringify(
    facts.map(({ number, text }) => ({ number, text })),
    undefined,
    1,
  )
