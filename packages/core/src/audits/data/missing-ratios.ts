import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { ARTICLE_DATA } from '../sources.ts'
import { articleNode, isNode, valuesOf } from './data-nodes.ts'

const RATIOS = [
  { name: '16:9', value: 16 / 9 },
  { name: '4:3', value: 4 / 3 },
  { name: '1:1', value: 1 },
] as const
/** By how much a ratio may differ. */
const TOLERANCE = 0.02

/** Ratios that results want of the article’s image and do not get; addresses alone count, one a ratio. */
export const missingRatios: Audit = {
  id: 'missing-ratios',
  family: 'data',
  importance: 'minor',
  grounds: ARTICLE_DATA,
  check({ page }) {
    const article = articleNode(page)
    const images = article === undefined ? [] : valuesOf(article.node, 'image')
    if (article === undefined || images.length === 0) return undefined
    const ratios = images.flatMap(ratioOf)
    const unknown = images.length - ratios.length
    const missing = RATIOS.filter(
      ({ value }) => !ratios.some((ratio) => Math.abs(ratio - value) / value <= TOLERANCE),
    )
    if (missing.length <= unknown) return []
    return [findingAt(`${article.path}.image`, { ratios: missing.map(({ name }) => name).join(', '), images: images.length })]
  },
}

function ratioOf(image: unknown): number[] {
  if (!isNode(image)) return []
  const [width, height] = [Number.parseFloat(String(image.width)), Number.parseFloat(String(image.height))]
  return width > 0 && height > 0 ? [width / height] : []
}
