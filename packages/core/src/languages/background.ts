import type { Reference } from '../writing/article.ts'

/** An entry of the background library: what a term means, timeless and neutral, with who says so. */
export interface BackgroundTopic {
  /** Stable, in ASCII with hyphens; also the file's name. */
  readonly id: string
  /** The term as a reader would search for it: « rançongiciel ». */
  readonly term: string
  /** Question that the entry answers, used as its subheading: « Qu’est-ce qu’un rançongiciel ? » */
  readonly question: string
  /**
   * Words that show the story to be about the topic, lower case, singular; a space joins a phrase.
   * Each is found in any inflection of its words, save that a word given in the plural is found in
   * that form only; figures between its words are passed over. A word with a capital is a name: it is
   * found with a capital only, as it stands. « à/vers » stands for either word; one word of a phrase
   * has no such choice.
   */
  readonly triggers: readonly string[]
  /** Words whose presence shows another sense: the topic is then left out. */
  readonly exclusions?: readonly string[]
  /** Topics of one family explain much the same: an article takes one of them at most. */
  readonly family?: string
  /**
   * Id of the country in which it holds: whose law or office it is, or where the place lies. Left out
   * where a story takes place in another country alone.
   */
  readonly country?: string
  /** True for a place: taken where the story happens there, after what the story is about. */
  readonly place?: true
  /** True for the country of the language's readers: it tells where a story takes place, and is not explained to them. */
  readonly home?: true
  /** 60 to 130 words in all, 40 for a place, each sentence understandable after the one before it. */
  readonly sentences: readonly string[]
  readonly references: readonly Reference[]
  /** The file's own test: short texts of ours that are about the topic, and that only look so. */
  readonly cases: { readonly about: readonly string[]; readonly other: readonly string[] }
}
