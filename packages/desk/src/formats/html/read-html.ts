import type { Document } from '@intertitre/core'
import { parse } from 'parse5'
import { isAsideAlone, type WrittenBlock } from '../block-writer.ts'
import { stated } from '../stated.ts'
import { blocksOf } from './blocks.ts'
import { contentOf } from './content.ts'
import { metadataOf } from './metadata.ts'

/**
 * Reads a web page or a fragment: its story without what stands around it, each character with its
 * offset in the page; and title, byline, date, language and address as the page states them.
 */
export function readHtml(original: string, name: string): Document {
  const document = parse(original, { sourceCodeLocationInfo: true })
  const content = contentOf(document)
  const written = blocksOf(content, original)
  return {
    origin: { name, format: 'html' },
    original,
    blocks: withoutEmptySections(written.filter((block) => !isAsideAlone(block))).map(({ block }) => block),
    ...stated(metadataOf(document, written)),
  }
}

/** Leaves out subheadings that stand over nothing, as « Sur le même sujet » without its links. */
function withoutEmptySections(blocks: readonly WrittenBlock[]): WrittenBlock[] {
  const kept: WrittenBlock[] = []
  /** Level of the heading that follows, where no text stands between. */
  let nextLevel = 0
  for (const each of blocks.toReversed()) {
    const { role, level = 0 } = each.block
    if (role === 'heading' && level > 1 && level >= nextLevel) continue
    nextLevel = role === 'heading' ? level : Number.POSITIVE_INFINITY
    kept.push(each)
  }
  return kept.reverse()
}
