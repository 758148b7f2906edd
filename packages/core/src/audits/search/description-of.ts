import type { Page, PageMeta } from '../page.ts'

/** The page’s first description that is not empty. */
export const descriptionOf = ({ metas }: Page): PageMeta | undefined =>
  metas.find(({ name, text }) => name === 'description' && text.trim() !== '')
