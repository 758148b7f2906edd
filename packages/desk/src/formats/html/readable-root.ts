import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parseFragment } from 'parse5'
import { type Element, findElements, isElement, isText, type Node, walk } from './tree.ts'

/** Characters; larger pages are left to our own reading. */
const MAX_LENGTH = 3_000_000
const MAX_ELEMENTS = 20_000
/** Elements around a story; each level is read anew. */
const MAX_DEPTH = 40
/** Deeper than this its time grows with the square. */
const MAX_NESTING = 120
/** Share of the readable paragraphs that one element must hold. */
const ENOUGH = 0.9

/** What a second opinion takes for the story. */
export interface Readable {
  /** The innermost element that holds nearly all of it. */
  readonly root: Element
  /** True for a text that is part of it. */
  holds(text: string): boolean
}

/**
 * Asks Readability, for pages whose elements do not tell where the story is. Undefined where it finds
 * none, or less than a hundred words of one.
 */
export function readableRoot(original: string, document: Node): Readable | undefined {
  const found = original.length > MAX_LENGTH || isBeyondMeasure(document) ? undefined : readable(original)
  if (found === undefined) return undefined
  const paragraphs = paragraphsOf(parseFragment(found))
  const text = ` ${paragraphs.join(' ')} `
  if (text.split(' ').length < 100) return undefined
  const root = innermost(document, paragraphs)
  return root && { root, holds: (each) => text.includes(` ${plain(each)} `) }
}

/** More or deeper elements than it can take: no page of a newsroom has so many. */
function isBeyondMeasure(document: Node): boolean {
  let depth = 0
  let deepest = 0
  let elements = 0
  walk(document, {
    enter(node) {
      if (isText(node)) return false
      elements++
      depth++
      deepest = Math.max(deepest, depth)
      return true
    },
    leave() {
      depth--
    },
  })
  return elements > MAX_ELEMENTS || deepest > MAX_NESTING
}

function readable(original: string): string | undefined {
  try {
    const { document } = parseHTML(original)
    const options = { charThreshold: 300, maxElemsToParse: MAX_ELEMENTS, disableJSONLD: true }
    return new Readability(document as unknown as Document, options).parse()?.content ?? undefined
  } catch {
    // Too many elements, or nested too deep for it.
    return undefined
  }
}

type Document = ConstructorParameters<typeof Readability>[0]

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The texts of elements that hold text themselves, in one form. */
function paragraphsOf(root: Node): string[] {
  const isLeaf = (element: Element) =>
    element.childNodes.some((node) => isText(node) && node.value.trim() !== '')
  return findElements(root, isLeaf)
    .map((element) => plain(wholeText(element)))
    .filter((text) => text.split(' ').length > 5)
}

function wholeText(root: Node): string {
  let text = ''
  walk(root, {
    enter(node) {
      if (isText(node)) text += node.value
      else if (isElement(node)) text += ' '
      return true
    },
  })
  return text
}

function innermost(document: Node, paragraphs: readonly string[]): Element | undefined {
  const wanted = ENOUGH * paragraphs.join('').length
  let best: Element | undefined
  let level: Element[] = 'childNodes' in document ? document.childNodes.filter(isElement) : []
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
    const next = level.find((element) => {
      const text = plain(wholeText(element))
      return paragraphs.filter((each) => text.includes(each)).join('').length >= wanted
    })
    if (next === undefined) return best
    best = next
    level = next.childNodes.filter(isElement)
  }
  return best
}
