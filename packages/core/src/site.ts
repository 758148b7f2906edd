/** Who signs articles, and where a reader finds out more about them. */
export interface Author {
  readonly name: string
  readonly url?: string
}

/** A finding that the desk has looked at and lets stand. */
export interface Dismissal {
  /** Id of the audit. */
  readonly audit: string
  readonly reason: string
}

/** Colours of the brand, each as #rrggbb. */
export interface SiteColours {
  readonly accent?: string
  readonly paper?: string
  readonly ink?: string
}

/** The site that publishes, as its configuration says. */
export interface Site {
  readonly name: string
  /** Where it begins, without a slash at the end. */
  readonly url?: string
  /** Address of an image. */
  readonly logo?: string
  readonly authors: readonly Author[]
  readonly sections: readonly string[]
  readonly colours: SiteColours
  /** Of the `title` element, with {title} and {site}; « {title} » where it is left out. */
  readonly titlePattern?: string
  /** Path of an article’s address, with {slug}, {section}, {year}, {month} and {day}. */
  readonly addressPattern?: string
  /** Said at the foot of every article. */
  readonly boilerplate?: string
  readonly wordsToAvoid: readonly string[]
  readonly dismissals: readonly Dismissal[]
}
