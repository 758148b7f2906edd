import { type Document, instructsMachine } from '@intertitre/core'
import { parse } from 'parse5'
import { isAsideAlone, type WrittenBlock } from '../block-writer.ts'
import { hiddenRemark } from '../hidden-remark.ts'
import { stated } from '../stated.ts'
import { statedMetadata } from '../wire/metadata.ts'
import { withHeadline } from './around-headline.ts'
import { blocksOf } from './blocks.ts'
import { type Content, contentOf } from './content.ts'
import { isNamedFurniture } from './furniture.ts'
import { metadataOf, pageMetadata } from './metadata.ts'
import { isPageLine } from './page-lines.ts'
import { heldAgainstData } from './structured-body.ts'
import { type Element, type Node, textOf } from './tree.ts'

/**
 * Reads a web page or a fragment: its story without what stands around it, each character with its
 * offset in the page; and title, byline, date, language and address as the page states them. A second
 * opinion is asked where no element tells what is the story; where the page shows none, that of its
 * structured data is taken.
 */
export async function readHtml(original: string, name: string): Promise<Document> {
  const document = parse(original, { sourceCodeLocationInfo: true })
  const content = contentOf(document)
  const written = beforeNextStory(await writtenIn(content, document, original))
  const kept = withoutEmptySections(
    written.filter((each) => !isAsideAlone(each) && !isPageLine(each.block.text)),
  ).map(({ block }) => block)
  const candidates = metadataOf(document, written)
  const { metadata } = statedMetadata(pageMetadata(document, candidates))
  const remark = hiddenRemark(hiddenTexts(content))
  return {
    origin: { name, format: 'html' },
    original,
    blocks: heldAgainstData(document, withoutPullQuotes(kept)),
    ...stated(candidates),
    ...(metadata !== undefined && { metadata }),
    ...(remark !== undefined && { remarks: [remark] }),
  }
}

/** What the page hides in the midst of its story, and orders to a machine wherever it hides them. */
const hiddenTexts = ({ root, hidden = [] }: Content): string[] =>
  hidden
    .filter((element) => !isNamedFurniture(element))
    .map((element) => ({ text: textOf(element), isWithin: isWithin(element, root) }))
    .filter(({ text, isWithin }) => isWithin || instructsMachine(text))
    .map(({ text }) => text)

function isWithin(element: Element, root: Node): boolean {
  for (let node: Node | null = element; node !== null; node = 'parentNode' in node ? node.parentNode : null)
    if (node === root) return true
  return false
}

/** Up to a second headline: an endless page goes on with other stories. */
function beforeNextStory(written: readonly WrittenBlock[]): readonly WrittenBlock[] {
  const isHeadline = ({ block }: WrittenBlock) => block.role === 'heading' && block.level === 1
  const first = written.findIndex(isHeadline)
  const next = written.findIndex((each, place) => place > first && isHeadline(each))
  const words = (part: readonly WrittenBlock[]) =>
    part
      .filter(({ block }) => block.role !== 'heading')
      .reduce((sum, { block }) => sum + block.text.length, 0)
  const isStory = first !== -1 && next !== -1 && words(written.slice(first, next)) >= MIN_STORY
  return isStory ? written.slice(0, next) : written
}

/** Characters under a headline that make it that of a story, not the name of the site. */
const MIN_STORY = 400

/** Without lines that a paragraph of the same page has word for word. */
function withoutPullQuotes(blocks: Document['blocks']): Document['blocks'] {
  const bare = blocks.map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  const isRepeated = (place: number) =>
    blocks[place]!.role === 'paragraph' &&
    bare[place]!.length < MAX_PULL_QUOTE &&
    bare[place]!.split(' ').length >= MIN_PULL_QUOTE &&
    bare.some(
      (other, index) =>
        index !== place &&
        blocks[index]!.role === 'paragraph' &&
        other.length > bare[place]!.length &&
        other.includes(bare[place]!),
    )
  // A page of thousands of paragraphs is none that pulls quotes, and takes its time.
  return blocks.length > MAX_BLOCKS ? blocks : blocks.filter((_, place) => !isRepeated(place))
}

/** Characters, and words. */
const MAX_PULL_QUOTE = 200
const MIN_PULL_QUOTE = 5
const MAX_BLOCKS = 500

/** Characters of a page that is worth a second opinion. */
const MIN_PAGE = 1000

async function writtenIn(
  content: Content,
  document: Node,
  original: string,
): Promise<readonly WrittenBlock[]> {
  const written = blocksOf(content, original)
  const isWhole = content.root === document && /<body\b/iu.test(original) && original.length >= MIN_PAGE
  if (!isWhole) return written.length === 0 ? written : headed(content, document, original)
  const { readableRoot } = await import('./readable-root.ts')
  const readable = readableRoot(original, document)
  if (readable === undefined) return written
  const own = headed({ ...content, root: readable.root }, document, original)
  const start = readable.root.sourceCodeLocation?.startOffset ?? 0
  const isAbove = ({ block }: WrittenBlock) => (block.runs[0]?.original ?? start) < start
  return own.filter(
    (each) => each.block.role === 'heading' || isAbove(each) || readable.holds(each.block.text),
  )
}

function headed(content: Content, document: Node, original: string): readonly WrittenBlock[] {
  const { content: whole, isStory } = withHeadline(content, document)
  return blocksOf(whole, original).filter(isStory)
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
