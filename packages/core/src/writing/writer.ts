import type { Planned } from '../dossier.ts'
import type { Claim, ReplacedClaim } from '../verification/claim.ts'
import type { Article } from './article.ts'

/**
 * Makes an article from a plan. Whoever writes, the article is verified afterwards in the same way.
 */
export interface Writer {
  /** « offline », or the name of the model. Kept in the article. */
  readonly name: string
  /** How often the findings of the proof may go back to it; once where it does not say. */
  readonly redrafts?: number
  /**
   * `refused`: what earlier drafts had and the sources say otherwise, or do not say, each text once, with
   * what differs and the mend where there is one. Empty for the first draft.
   */
  write(planned: Planned, refused?: readonly Claim[]): Promise<Article>
  /** What a writer that proves its own words refused on the way to an article that it gave. */
  replaced?(article: Article): readonly ReplacedClaim[]
}
