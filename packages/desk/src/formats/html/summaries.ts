import { isElement, isText, type Node, walk } from './tree.ts'

/** What a node holds, counted. */
export interface Summary {
  /** Characters, white space apart. */
  readonly text: number
  readonly elements: number
  readonly images: number
  readonly links: number
  readonly paragraphs: number
  /** Paragraphs of a hundred characters or more. */
  readonly longParagraphs: number
  /** Headings of level 1, itself among them. */
  readonly headlines: number
}

type Counts = { -readonly [Name in keyof Summary]: number }

const LONG = 100
const NONE: Summary = {
  text: 0,
  elements: 0,
  images: 0,
  links: 0,
  paragraphs: 0,
  longParagraphs: 0,
  headlines: 0,
}

export interface Summaries {
  /** All zero for a node that is none of the tree. */
  of(node: Node): Summary
}

/** Counts what each node of a tree holds, in one walk. */
export function summaries(root: Node): Summaries {
  const counts = new Map<Node, Counts>()
  const open: Counts[] = []
  walk(root, {
    enter(node) {
      if (isText(node)) {
        const parent = open.at(-1)
        if (parent !== undefined) parent.text += node.value.replace(/\s+/gu, '').length
        return false
      }
      const own = { ...NONE }
      counts.set(node, own)
      open.push(own)
      return true
    },
    leave(node) {
      const own = open.pop()!
      count(node, own)
      const parent = open.at(-1)
      if (parent !== undefined) for (const name of NAMES) parent[name] += own[name]
    },
  })
  return { of: (node) => counts.get(node) ?? NONE }
}

const NAMES = Object.keys(NONE) as (keyof Summary)[]

function count(node: Node, own: Counts): void {
  if (!isElement(node)) return
  own.elements++
  if (/^(?:img|picture|amp-img)$/u.test(node.tagName)) own.images++
  if (node.tagName === 'a') own.links++
  if (node.tagName === 'h1') own.headlines++
  if (node.tagName !== 'p') return
  own.paragraphs++
  if (own.text >= LONG) own.longParagraphs++
}
