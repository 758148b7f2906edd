import type { Block } from '../../writing/article.ts'
import { isKeyPoints } from './is-key-points.ts'
import { html, type Markup } from './markup.ts'
import type { Page } from './place.ts'

/** Fewer sections need no table of contents. */
const FEWEST = 3

/** Summary blocks that stand by themselves in the page, key points and sources apart. */
const LISTED: ReadonlySet<Block['type']> = new Set(['section', 'timeline', 'unknowns', 'questions'])

/** Links to the headings of level 2; nothing where the article has fewer than three. */
export function contentsMarkup(blocks: readonly Block[], { outline, language }: Page): Markup | undefined {
  const headings = blocks
    .filter((block) => LISTED.has(block.type) && !isKeyPoints(block))
    .map((block) => outline.get(block))
    .filter((heading) => heading?.level === 2)
  if (headings.length < FEWEST) return undefined
  const title = language.labels.contents
  const links = headings.map(
    (heading) => heading && html`<li><a href="#${heading.id}">${heading.text}</a></li>\n`,
  )
  return html`<nav class="contents" aria-label="${title}">\n<p class="label">${title}</p>\n<ol>\n${links}</ol>\n</nav>\n`
}
