import type { Document } from '@intertitre/core'
import { parse } from 'parse5'
import { isAsideAlone, type WrittenBlock } from '../block-writer.ts'
import { stated } from '../stated.ts'
import { statedMetadata } from '../wire/metadata.ts'
import { blocksOf } from './blocks.ts'
import { contentOf } from './content.ts'
import { metadataOf, pageMetadata } from './metadata.ts'
import { isPageLine } from './page-lines.ts'
import { structuredBody } from './structured-body.ts'
import type { Node } from './tree.ts'

/** A page with fewer words shows none of its story: a script would draw it. */
const FEW_WORDS = 25

/**
 * Reads a web page or a fragment: its story without what stands around it, each character with its
 * offset in the page; and title, byline, date, language and address as the page states them. A second
 * opinion is asked where no element tells what is the story; where the page shows none, that of its
 * structured data is taken.
 */
export async function readHtml(original: string, name: string): Promise<Document> {
  const document = parse(original, { sourceCodeLocationInfo: true })
  const written = await writtenIn(document, original)
  const kept = withoutEmptySections(
    written.filter((each) => !isAsideAlone(each) && !isPageLine(each.block.text)),
  ).map(({ block }) => block)
  const candidates = metadataOf(document, written)
  const { metadata } = statedMetadata(pageMetadata(document, candidates))
  return {
    origin: { name, format: 'html' },
    original,
    blocks: countWords(kept) < FEW_WORDS ? (structuredBody(document, kept) ?? kept) : kept,
    ...stated(candidates),
    ...(metadata !== undefined && { metadata }),
  }
}

const countWords = (blocks: Document['blocks']): number =>
  blocks.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)

/** Characters of a page that is worth a second opinion. */
const MIN_PAGE = 1000

async function writtenIn(document: Node, original: string): Promise<readonly WrittenBlock[]> {
  const content = contentOf(document)
  const written = blocksOf(content, original)
  const isWhole = content.root === document && /<body\b/iu.test(original) && original.length >= MIN_PAGE
  if (!isWhole) return written
  const { readableRoot } = await import('./readable-root.ts')
  const readable = readableRoot(original, document)
  if (readable === undefined) return written
  const own = blocksOf({ ...content, root: readable.root }, original)
  return own.filter(({ block }) => block.role === 'heading' || readable.holds(block.text))
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
