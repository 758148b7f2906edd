import type { Audited } from '@intertitre/core'
import { parse, parseFragment } from 'parse5'
import type { Difference } from './publication.ts'

/**
 * What of the article a page or a fragment does not say: each passage whose words are not in it. Spaces,
 * and the marks that CMSs typeset in their own way (quotes, dashes, dots), do not count. In reading order.
 */
export function missingPassages({ claims }: Audited, html: string): readonly Difference[] {
  const live = comparable(visibleText(html))
  return claims
    .filter(({ path, text }) => path.startsWith('blocks') && !live.includes(comparable(text)))
    .map(({ path, text }) => ({ part: path, approved: text, live: '' }))
}

/** Letters, digits and signs alone: « l’été » and « l'été » are one. */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc']/gu, "'")
    .replace(/[«»“”"„]/gu, '"')
    .replace(/[\u2010-\u2015-]+/gu, '-')
    .replace(/…/gu, '...')
    .replace(/[\s\u00a0\u202f\u2009\u200b\u00ad]+/gu, '')

interface Node {
  readonly nodeName: string
  readonly value?: string
  readonly childNodes?: readonly Node[]
  readonly content?: Node
}

/** The text of a page or fragment, without scripts and styles. */
export function visibleText(html: string): string {
  const root = /<html[\s>]/iu.test(html) ? parse(html) : parseFragment(html)
  const parts: string[] = []
  const waiting: Node[] = [root as unknown as Node]
  // Not by recursion: a page may nest as deep as it likes.
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text') parts.push(node.value ?? '')
    if (['script', 'style', 'noscript', 'template'].includes(node.nodeName)) continue
    waiting.push(...[...(node.childNodes ?? [])].reverse())
  }
  return parts.join('')
}
