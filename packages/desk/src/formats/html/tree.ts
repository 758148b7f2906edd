import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode
export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode

export const isElement = (node: Node): node is Element => 'tagName' in node
export const isText = (node: Node): node is TextNode => node.nodeName === '#text'

/** Empty where the element lacks the attribute. */
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value.trim() ?? ''

/** What a walk does at a node: `enter` may leave its children out. */
export interface Visitor {
  /** False leaves the children out, and the leaving too. */
  enter(node: Node): boolean
  leave?(node: Node): void
}

/** Goes through a tree in reading order. Takes any depth: pages of a hundred thousand nested elements exist. */
export function walk(root: Node, visitor: Visitor): void {
  const stack: { node: Node; entered: boolean }[] = [{ node: root, entered: false }]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, entered } = top
    if (entered) {
      visitor.leave?.(node)
      continue
    }
    if (!visitor.enter(node)) continue
    stack.push({ node, entered: true })
    const children = 'childNodes' in node ? node.childNodes : []
    for (let index = children.length - 1; index >= 0; index--) {
      stack.push({ node: children[index]!, entered: false })
    }
  }
}

/** The elements that `test` accepts, in reading order. */
export function findElements(root: Node, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  walk(root, {
    enter(node) {
      if (isElement(node) && test(node)) found.push(node)
      return true
    },
  })
  return found
}

/** All text under a node, white space folded. */
export function textOf(root: Node): string {
  let text = ''
  walk(root, {
    enter(node) {
      if (isText(node)) text += node.value
      return true
    },
  })
  return text.replace(/[ \t\r\n\f]+/gu, ' ').trim()
}
