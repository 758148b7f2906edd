import type { FilingRules } from './filing-rules.ts'
import { datePattern, isoDate } from './read-date.ts'

/** What stands around a story's text on a page or on the wire. */
export type Furniture =
  | { readonly kind: 'byline'; readonly names: string }
  | { readonly kind: 'published'; readonly date?: string }
  | { readonly kind: 'signature' }
  | { readonly kind: 'boilerplate' }

/** Longer blocks are prose. Characters. */
const MAX_LENGTH = 300

/** What furniture the block is; undefined where it belongs to the story. */
export function furnitureOf(block: string, rules: FilingRules): Furniture | undefined {
  if (block.length > MAX_LENGTH) return undefined
  const text = block.replace(/[\s\u00a0\u202f]+/gu, ' ')
  if (rules.boilerplate.some((pattern) => pattern.test(text))) return { kind: 'boilerplate' }
  const published = publishedBy(text, rules)
  if (published !== undefined) return published
  for (const pattern of rules.bylines) {
    const match = pattern.exec(text)
    if (match !== null) return { kind: 'byline', names: match.groups?.names ?? text.replace(/\.$/u, '') }
  }
  return rules.signatures.some((pattern) => pattern.test(text)) ? { kind: 'signature' } : undefined
}

function publishedBy(text: string, rules: FilingRules): Furniture | undefined {
  const stated = rules.publishedLine.exec(text)?.groups?.date
  const match = stated === undefined ? null : new RegExp(`^${datePattern(rules)}$`, 'iu').exec(stated.trim())
  if (match === null) return undefined
  const date = isoDate(match.groups ?? {}, rules)
  return { kind: 'published', ...(date === undefined ? {} : { date }) }
}

/** Where an agency's signature, « (AFP) » or « EFE », begins at the end of a paragraph; undefined without one. */
export function closingSignature(paragraph: string, rules: FilingRules): number | undefined {
  const match = /(?<=[.!?…»"”])(?:\s*\([^()]{2,40}\)|\s+\/?\p{Lu}{3,5})\.?$/u.exec(paragraph)
  if (match === null) return undefined
  return rules.signatures.some((pattern) => pattern.test(match[0].trim())) ? match.index : undefined
}

/** The stretch of the block that is no wire tag. */
export function withoutWireTags(
  block: string,
  rules: FilingRules,
): { readonly start: number; readonly end: number } {
  let start = 0
  let end = block.length
  for (const pattern of rules.wireTags) {
    const match = pattern.exec(block.slice(start, end))
    if (match === null || match[0].trim() === '') continue
    if (match.index === 0) start += match[0].length
    else end = start + match.index
  }
  return { start, end }
}
