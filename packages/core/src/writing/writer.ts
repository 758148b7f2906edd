import type { Planned } from '../dossier.ts'
import type { Article } from './article.ts'

/**
 * Makes an article from a plan. Whoever writes, the article is verified afterwards in the same way;
 * `refused` holds the texts that an earlier draft of it had and that no source bears out.
 */
export interface Writer {
  /** « offline », or the name of the model. Kept in the article. */
  readonly name: string
  write(planned: Planned, refused?: ReadonlySet<string>): Promise<Article>
}
