import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** An element of a page as a browser would read it. */
export interface PageElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** All the text inside it. */
  readonly text: string
}

const isElement = (node: Node): node is Element => 'tagName' in node

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

const textOf = (node: Node): string =>
  'value' in node && node.nodeName === '#text' ? node.value : childrenOf(node).map(textOf).join('')

const elementsIn = (node: Node): PageElement[] => [
  ...(isElement(node)
    ? [
        {
          tag: node.tagName,
          attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
          text: textOf(node),
        },
      ]
    : []),
  ...childrenOf(node).flatMap(elementsIn),
]

/** The elements in document order, and the codes of what the parser had to put right. */
export function parsePage(html: string): { elements: readonly PageElement[]; errors: readonly string[] } {
  const errors: string[] = []
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) })
  return { elements: elementsIn(document), errors }
}
