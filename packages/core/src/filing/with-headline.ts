import type { AlignedText } from './aligned-text.ts'
import type { Document } from './document.ts'
import { headlineAmong } from './headline.ts'
import type { LaidBlock } from './lay-out.ts'

export interface Titled {
  readonly blocks: readonly LaidBlock[]
  /** How many blocks stand above the text. */
  readonly head: number
}

/**
 * Marks the headline among the `head` blocks above the text: a heading of level 1, else the document's
 * own title, else the line that reads as one. The name of a rubric above it is left out.
 */
export function withHeadline(blocks: readonly LaidBlock[], head: number, document: Document): Titled {
  const above = blocks.slice(0, head)
  const open = above.filter(({ is }) => is === undefined)
  const { title } = document
  const isTitle = ({ role, level, block }: LaidBlock): boolean =>
    (role === 'heading' && level === 1) || (title !== undefined && isSameText(block.text, title))
  const found = open.find(isTitle) ?? (title === undefined ? open[headlineAmong(open) ?? -1] : undefined)
  if (found === undefined)
    return title === undefined ? { blocks, head } : withStatedTitle(blocks, head, title, document)
  const place = above.indexOf(found)
  const kept = above.filter((block, index) => index >= place || block.is !== undefined)
  const marked = kept.map((block): LaidBlock => (block === found ? { ...block, is: 'headline' } : block))
  return { blocks: [...marked, ...blocks.slice(head)], head: marked.length }
}

function withStatedTitle(
  blocks: readonly LaidBlock[],
  head: number,
  title: string,
  document: Document,
): Titled {
  const headline: LaidBlock = {
    role: 'heading',
    level: 1,
    block: alignedTitle(title, document),
    mends: [],
    is: 'headline',
  }
  return { blocks: [headline, ...blocks], head: head + 1 }
}

/** Aligned where the title stands before the text in so many letters; a title elsewhere keeps no offsets. */
function alignedTitle(title: string, { original, blocks }: Document): AlignedText {
  const text = title.trim().replace(/\s+/gu, ' ')
  const at = original.indexOf(text)
  const first = blocks.find(({ runs }) => runs.length > 0)?.runs[0]
  const isBefore = at >= 0 && (first === undefined || at + text.length <= first.original)
  return { text, runs: isBefore ? [{ start: 0, original: at, length: text.length }] : [] }
}

const isSameText = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
