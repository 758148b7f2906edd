import type { WrittenBlock } from '../block-writer.ts'
import type { Content } from './content.ts'
import { attribute, type Element, findElements, isElement, type Node, textOf } from './tree.ts'

/** Paragraphs between headline and text that are shorter say who wrote it, and when. Characters. */
const STANDFIRST = 60

/**
 * The content with the page's headline in it, where that stands above the text in an element of its own,
 * and what of its blocks is the story: the headline, a standfirst below it, and the text.
 */
export function withHeadline(
  content: Content,
  document: Node,
): { content: Content; isStory(each: WrittenBlock): boolean } {
  const start = placeOf(content.root)?.start
  const headline = start === undefined ? undefined : headlineAbove(document, start, content)
  const root = headline && commonRoot(headline, content.root as Element)
  if (headline === undefined || root === undefined) return { content, isStory: () => true }
  const above = placeOf(headline)!.start
  const end = placeOf(content.root)!.end
  return {
    content: { ...content, root },
    isStory({ block }) {
      const at = block.runs[0]?.original ?? above
      if (at >= start! || at < above) return at >= start! && at < end
      return block.role === 'heading'
        ? block.level === 1
        : block.text.length >= STANDFIRST && /[.!?…]["»”)]?$/u.test(block.text)
    },
  }
}

/** The last heading above a place that has the words of the page's title, else the last h1, where the text itself has none. */
function headlineAbove(document: Node, start: number, { root, isAround }: Content): Element | undefined {
  if (root === document || findElements(root, ({ tagName }) => tagName === 'h1').length > 0) return undefined
  const titles = titlesOf(document)
  const above = findElements(
    document,
    (element) =>
      /^h[1-3]$/u.test(element.tagName) &&
      (placeOf(element)?.start ?? start) < start &&
      textOf(element) !== '' &&
      !isWithin(element, isAround),
  )
  const isTitle = (element: Element) => titles.some((title) => title.startsWith(plain(textOf(element))))
  return above.findLast(isTitle) ?? above.findLast(({ tagName }) => tagName === 'h1')
}

/** What the page calls itself. */
const titlesOf = (document: Node): string[] =>
  findElements(document, ({ tagName }) => tagName === 'title' || tagName === 'meta')
    .filter(
      (element) =>
        element.tagName === 'title' ||
        /^(?:og|twitter):title$/u.test(attribute(element, 'property') || attribute(element, 'name')),
    )
    .map((element) => plain(element.tagName === 'title' ? textOf(element) : attribute(element, 'content')))
    .filter((title) => title !== '')

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function isWithin(element: Element, isAround: Content['isAround']): boolean {
  for (let node: Node | null = element; node !== null && isElement(node); node = node.parentNode)
    if (isAround(node)) return true
  return false
}

/** The innermost element that holds both. */
function commonRoot(one: Element, other: Element): Element | undefined {
  const ancestors = new Set<Node>()
  for (let node: Node | null = one; node !== null; node = 'parentNode' in node ? node.parentNode : null)
    ancestors.add(node)
  for (let node: Node | null = other; node !== null; node = 'parentNode' in node ? node.parentNode : null)
    if (ancestors.has(node)) return isElement(node) ? node : undefined
  return undefined
}

function placeOf(node: Node): { start: number; end: number } | undefined {
  const place = node.sourceCodeLocation
  return place ? { start: place.startOffset, end: place.endOffset } : undefined
}
