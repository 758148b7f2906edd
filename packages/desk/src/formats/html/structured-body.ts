import type { Document } from '@intertitre/core'
import { locatedJson } from '../json/located-json.ts'
import { stringBlocks } from '../wire/content.ts'
import { attribute, findElements, isText, type Node } from './tree.ts'

/**
 * The text that a page's structured data has, behind the headings of the page itself; undefined where it
 * has none that is longer.
 */
export function structuredBody(document: Node, shown: Document['blocks']): Document['blocks'] | undefined {
  const scripts = findElements(
    document,
    (element) =>
      element.tagName === 'script' && /^application\/ld\+json\b/iu.test(attribute(element, 'type')),
  )
  const bodies = scripts.flatMap(({ childNodes: [text] }) => {
    if (text === undefined || !isText(text) || !text.sourceCodeLocation) return []
    const { startOffset } = text.sourceCodeLocation
    return (locatedJson(text.value)?.named('articleBody') ?? []).map(({ value, offsets }) => ({
      value,
      offsets: offsets.map((offset) => (offset === -1 ? -1 : startOffset + offset)),
    }))
  })
  const longest = bodies.toSorted((one, other) => other.value.length - one.value.length)[0]
  if (longest === undefined || longest.value.length <= shown.map(({ text }) => text).join('').length)
    return undefined
  return [...shown.filter(({ role, level }) => role === 'heading' && level === 1), ...stringBlocks(longest)]
}
