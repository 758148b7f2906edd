import { InputError } from '@intertitre/core'
import { defaultTreeAdapter, html, type Token, Tokenizer } from 'parse5'
import type { Element, Node } from '../html/tree.ts'

/** No wire nests its elements deeper than some twenty. */
const MAX_DEPTH = 400

type Document = ReturnType<typeof defaultTreeAdapter.createDocument>

/**
 * Reads XML into the tree that pages are read into, each text with its offsets. Names are in small
 * letters: `tagName` is without its prefix, `nodeName` with it. Takes what is not well-formed as far as
 * it goes: an end tag without its start is passed over. Nothing is loaded or expanded.
 *
 * Throws an `InputError` where the file declares entities of its own, or is nested beyond all measure.
 */
export function parseXml(original: string, name: string): Document {
  const document = defaultTreeAdapter.createDocument()
  const open: (Document | Element)[] = [document]
  const write = ({ chars, location }: Token.CharacterToken) => {
    if (location === null) return
    const text = defaultTreeAdapter.createTextNode(chars)
    text.sourceCodeLocation = location
    defaultTreeAdapter.appendChild(open.at(-1)!, text)
  }
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const element = elementOf(token)
        defaultTreeAdapter.appendChild(open.at(-1)!, element)
        if (token.selfClosing) return
        open.push(element)
        if (open.length > MAX_DEPTH) throw tooDeep(name)
      },
      onEndTag({ tagName }) {
        const place = open.findLastIndex((element) => element.nodeName === tagName)
        if (place > 0) open.length = place
      },
      onCharacter: write,
      onNullCharacter() {},
      onWhitespaceCharacter: write,
      onComment() {},
      onDoctype() {},
      onEof() {},
    },
  )
  // CDATA sections are read in foreign content only.
  tokenizer.inForeignNode = true
  tokenizer.write(withoutDoctype(original, name), true)
  return document
}

function elementOf({ tagName, attrs }: Token.TagToken): Element {
  const element = defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs)
  element.tagName = tagName.replace(/^[^:]*:/u, '')
  return element
}

const DOCTYPE = /<!DOCTYPE\b[^[>]*(?:\[[\s\S]*?\]\s*)?>/iu

/** With blanks in its place, so that all else stays where it is. */
function withoutDoctype(original: string, name: string): string {
  const doctype = DOCTYPE.exec(original.slice(0, 100_000))?.[0]
  if (doctype === undefined) return original
  // Entities with a per cent sign name parts of a DTD, which is not read.
  if (/<!ENTITY\s+(?!%)/iu.test(doctype)) {
    throw new InputError(
      'unsafe',
      `expected XML without entities of its own, but ${name} declares some, as files do that load others or blow up.`,
    )
  }
  return original.replace(doctype, ' '.repeat(doctype.length))
}

const tooDeep = (name: string): InputError =>
  new InputError('unsafe', `expected XML nested at most ${MAX_DEPTH} deep, but ${name} goes deeper.`)

/** The elements of that name under a node, in reading order, the node itself left out. */
export function all(root: Node, ...names: readonly string[]): Element[] {
  const found: Element[] = []
  const stack: Node[] = 'childNodes' in root ? root.childNodes.toReversed() : []
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('tagName' in node && names.includes(node.tagName)) found.push(node as Element)
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push(child)
  }
  return found
}

/** The first element of that name under a node. */
export const first = (root: Node | undefined, ...names: readonly string[]): Element | undefined =>
  root && all(root, ...names)[0]

/** The children of those names; « content:encoded » with a prefix, « title » only without one. */
export const children = (parent: Node | undefined, ...names: readonly string[]): Element[] =>
  parent === undefined || !('childNodes' in parent)
    ? []
    : parent.childNodes.filter((node): node is Element => 'tagName' in node && names.includes(node.nodeName))
