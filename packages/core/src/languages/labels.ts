/** What a page says of where it comes from; names as the story gives them. */
export interface Making {
  /** « offline », or the name of the model that wrote. */
  readonly writer: string
  readonly agency?: string
  readonly byline?: string
  /** How many context documents were used beside the story. */
  readonly contexts: number
}

/** A statement as it stood and as it stands now, without a full stop. */
export interface TextChange {
  readonly before: string
  readonly after?: string
}

/** The fixed wording of the pages beside `SummaryHeadings`, in the typography of the language. Plain text, never markup. */
export interface Labels {
  /** As Open Graph writes it: « fr_FR ». */
  readonly locale: string
  /** What joins the last two names of a byline: « et ». */
  readonly and: string
  /** What joins a byline and an agency: « avec ». */
  readonly with: string
  readonly skipToArticle: string
  readonly contents: string
  /** Headers of the timeline where it is a table. */
  readonly when: string
  readonly what: string
  readonly sources: string
  /** Beside a passage that no source bears out. */
  readonly unsupported: string
  /** Heads the explanation of a term. */
  background(term: string): string
  references(count: number): string
  /** Says how many passages no source bears out; `count` is 1 or more. */
  unsupportedNotice(count: number): string
  byline(name: string): string
  /** An ISO 8601 month, date or date-time in words, as far as it is stated; anything else as it is. */
  date(iso: string): string
  published(date: string): string
  modified(date: string): string
  /** Says who read the article over before it was published. */
  reviewed(name: string): string
  /** Of a picture. */
  credit(name: string): string
  /** Beside a quotation that is a translation from a language, ISO 639-1: « traduit de l’anglais ». */
  translated(from: string): string
  /** Heads quotations that are translations, with what was said. */
  translations(from: string): string
  /** Between guillemets, as the language sets them. */
  quoted(text: string): string
  /** Heads what was corrected after publication. */
  readonly corrections: string
  /** What the article said and what its source says now; `after` is left out where it says nothing of it. At least one. */
  correction(changes: readonly TextChange[]): string
  /** The same where nothing was wrong: the news has gone on. */
  update(changes: readonly TextChange[]): string
  /** In the place of an article whose source was withdrawn. */
  readonly withdrawal: string
  /** Heads the links to other articles of the site. */
  readonly related: string
  /** Between a label and what it labels, with its spaces. */
  readonly colon: string
  /** The alternative text of a cover that shows the headline and no scene. */
  coverAlternative(headline: string): string
  /** One or two sentences for the foot of the page. */
  making(making: Making): string
}
