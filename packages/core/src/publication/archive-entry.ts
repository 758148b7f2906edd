/** An earlier article of the site, as far as the archive knows it. */
export interface ArchiveEntry {
  readonly address: string
  readonly title: string
  /** What it was written for, the main one first; empty where only its title is known. */
  readonly keyphrases: readonly string[]
  /** ISO 8601. */
  readonly published?: string
}
