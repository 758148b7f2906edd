import type { ArticlePublishing } from '../editor/article-publishing.ts'

/** How the configuration calls a target; undefined where it has it no more. */
export const nameOf = (target: string, { state }: ArticlePublishing): string | undefined =>
  state.get().targets.find(({ to }) => to === target)?.name
