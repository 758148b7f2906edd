import type { Language } from '../languages/language.ts'
import type { Block } from './article.ts'

/** A heading of an output, whether the article wrote it or the desk words it. */
export interface Heading {
  readonly id: string
  /** 2 to 6; never more than one below the heading before it. */
  readonly level: number
  readonly text: string
}

/** The headings by what stands under them: a section, a block outside of any, or a question. */
export type Outline = ReadonlyMap<object, Heading>

export type Wording = Pick<Language, 'labels' | 'headings'>

/** How the desk heads a block that no section heads; undefined for those that need no heading. */
function headingOf({ type }: Block, { labels, headings }: Wording): string | undefined {
  if (type === 'key-points') return headings.keyPoints()
  if (type === 'timeline') return headings.timeline()
  if (type === 'unknowns') return headings.unknowns()
  if (type === 'questions') return headings.questions()
  return type === 'sources' ? labels.sources : undefined
}

/** Headings in reading order. Ids are unique and safe whatever the article's own are. */
export function outlineOf(blocks: readonly Block[], wording: Wording, reserved: readonly string[]): Outline {
  const outline = new Map<object, Heading>()
  const taken = new Set(reserved)
  let last = 1

  function add(owner: object, wish: number, text: string, id: string): number {
    last = Math.min(wish, last + 1, 6)
    outline.set(owner, { id: freeId(id, taken), level: last, text })
    return last
  }

  function walk(block: Block, parent: number): void {
    let level = parent
    if (block.type === 'section') {
      level = add(block, Math.max(block.level, parent + 1), block.subheading.text, block.id)
      for (const inner of block.blocks) walk(inner, level)
      return
    }
    const own = parent === 1 ? headingOf(block, wording) : undefined
    if (own !== undefined) level = add(block, 2, own, block.type)
    if (block.type === 'questions') {
      for (const item of block.items) add(item, level + 1, item.question.text, item.id)
    }
  }

  for (const block of blocks) walk(block, 1)
  return outline
}

/** A letter first, then letters, digits, - and _; numbered where it is taken already. */
function freeId(wish: string, taken: Set<string>): string {
  const safe = wish.replace(/[^A-Za-z0-9_-]+/gu, '-').replace(/^(?![A-Za-z])/u, 's-')
  let id = safe
  for (let count = 2; taken.has(id); count++) id = `${safe}-${count}`
  taken.add(id)
  return id
}
