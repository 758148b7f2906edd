/** An article in a feed or a sitemap. */
export interface FeedEntry {
  readonly address: string
  readonly headline: string
  readonly description: string
  /** ISO 639-1. */
  readonly language: string
  /** ISO 8601. */
  readonly published?: string
  readonly modified?: string
  readonly byline?: string
  readonly section?: string
  readonly keywords: readonly string[]
  /** Address of a picture. */
  readonly image?: string
}
