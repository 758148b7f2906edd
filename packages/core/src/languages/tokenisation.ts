/** What a language asks of the tokeniser. All words in lower case with « ' » unless said otherwise. */
export interface Tokenisation {
  /** What stands before an apostrophe as a word of its own: « l », « qu ». */
  readonly elisions: ReadonlySet<string>
  /** Words that are whole despite their apostrophe: « aujourd'hui ». */
  readonly wholes: readonly string[]
  /** Pronouns behind a verb, with their hyphen, that any finite verb may take: « -t-il », « -ce ». */
  readonly subjects: ReadonlySet<string>
  /** The same behind an imperative: « -le », « -moi ». */
  readonly objects: ReadonlySet<string>
  /** Adverbs behind a noun: « -là ». */
  readonly pointers: ReadonlySet<string>
  /** With their full stop, as written: « M. » never ends a sentence. */
  readonly titles: ReadonlySet<string>
  /** With their full stop, as written, which may end a sentence too: « etc. ». */
  readonly abbreviations: ReadonlySet<string>
  /** With their full stop, abbreviations only before a figure: « p. 12 ». */
  readonly beforeFigures: ReadonlySet<string>
  /** Written against a figure, and words of their own: « 41m2 », « 20h ». As written. */
  readonly units: ReadonlySet<string>
  /** Endings of ordinals in figures: « 1er ». */
  readonly ordinals: ReadonlySet<string>
  /** Contractions and the two words in them. */
  readonly contractions: ReadonlyMap<string, readonly [string, string]>
  /** Contractions that may be plain words: « des » is an article too. */
  readonly ambiguousContractions: ReadonlySet<string>
  /** Relative pronouns that follow a preposition: « laquelle ». What follows them is no contraction. */
  readonly relatives: ReadonlySet<string>
}
