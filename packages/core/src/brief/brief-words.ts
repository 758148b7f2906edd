import type { Bound, OutputFormat, Tone } from './clause.ts'

/** Ways to state a bound before and after a number. */
export interface BoundWords {
  readonly before: string
  readonly after: string
}

/**
 * How a language words its wishes. Strings are sources of regular expressions, matched on the canonical
 * brief (`BriefText.canonical`): lower case, no accent, numbers in figures, elided words in full
 * (« de intertitres »), one space between any two words or marks. Alternatives stand without brackets.
 */
export interface BriefWords {
  /** ISO 639-1. */
  readonly code: string
  /** Number words and what they are worth; 100 and 1000 multiply what stands before them. */
  readonly numbers: Readonly<Record<string, number>>
  /** Key words in which slips of one or two letters are forgiven. */
  readonly forgiven: readonly string[]
  /** Function words, politeness and words about the work itself: never listed as unread. */
  readonly ordinary: ReadonlySet<string>
  /** Openings of a request to a writer: « rends », « peux tu », « je voudrais ». */
  readonly requests: string
  /** What is to be written or rewritten: « article », « depeche ». */
  readonly works: string

  readonly bounds: Readonly<Record<Bound, BoundWords>>
  /** Opens and joins a range: « entre » … « et ». */
  readonly ranges: readonly { readonly open: string; readonly middle: string }[]
  readonly words: string
  readonly characters: string
  /** Labels before the number of words: « longueur », « nombre de mots ». */
  readonly lengthLabels: string
  /** Parts of an article that have a length of their own: « paragraphe », « chapo ». */
  readonly parts: string
  /** « tous les », « par »: makes a number of words a rhythm. */
  readonly rhythms: string
  readonly without: string

  /** Names of languages, to ISO 639-1 codes. */
  readonly languages: Readonly<Record<string, string>>
  /** What stands before a language's name when it is asked for, and after. */
  readonly languageBefore: string
  readonly languageAfter: string
  /** Before a name: the language translated from. */
  readonly languageSource: string

  readonly subheadings: string
  /** Plural forms of the same: more than one is meant. */
  readonly severalSubheadings: string
  /** Words for sections, read only with a number. */
  readonly sections: string
  readonly seo: string
  readonly mainKeyphrase: string
  readonly secondaryKeyphrases: string
  /** Labels that do not say which: the first phrase is the main one. */
  readonly keyphrases: string
  readonly keyPoints: string
  readonly faq: string
  /** What a count of questions counts. */
  readonly questions: string
  readonly list: string
  /** What a list has so many of: « éléments ». */
  readonly items: string
  readonly table: string
  readonly timeline: string
  readonly toneLabels: string
  /** « très », « plutôt » before the name of a tone. */
  readonly degrees: string
  readonly tones: Readonly<Record<Tone, string>>
  /** Wordings of a tone that need no label: « sans jargon ». */
  readonly plainTones: Readonly<Partial<Record<Tone, string>>>
  readonly headline: string
  readonly titleTag: string
  readonly description: string
  readonly use: string
  readonly avoid: string
  /** « mots à placer »: a list of words to use follows; likewise of words to avoid. */
  readonly useLabels: string
  readonly avoidLabels: string
  /** « les mots », « le terme »: announces words to use or avoid. */
  readonly termLabels: string
  readonly formatLabels: string
  readonly formats: Readonly<Record<OutputFormat, string>>
  /** Joins the last two items of a list: « et ». */
  readonly and: string
  /** Words that, after a comma, open another wish and no further item. */
  readonly nextWish: string

  /** Words of the first and second person, by which an article of the language takes sides. */
  readonly persons: ReadonlySet<string>
}
