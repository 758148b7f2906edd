import { type Document, InputError } from '@intertitre/core'
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { parseFragment } from 'parse5'
import { hiddenRemark } from '../hidden-remark.ts'
import { blocksOf } from '../html/blocks.ts'
import { isFurniture } from '../html/furniture.ts'
import { textOf } from '../html/tree.ts'
import { textOfBlocks } from '../placed.ts'
import { statedMetadata } from '../wire/metadata.ts'
import { first, parseXml } from '../xml/parse-xml.ts'
import { unzip } from './unzip.ts'
import { withoutHiddenRuns } from './without-hidden-runs.ts'

/** Word's own styles for titles, in French and English; levels of headings mammoth knows itself. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titre'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='Titre ${level}'] => h${level}:fresh`),
]

/**
 * Reads a Word document: headings, paragraphs, lists and tables, without pictures, notes and what is
 * struck out as deleted or hidden. The text taken out is the original.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Document> {
  const parts = unzip(bytes, name)
  if (!parts.has('word/document.xml'))
    throw new InputError('binary', `expected a Word document, but ${name} is a ZIP archive of another kind.`)
  const { value, hidden } = await htmlOf(parts, name)
  const root = parseFragment(value, { sourceCodeLocationInfo: true })
  const blocks = blocksOf({ root, isAround: (element) => isFurniture(element) || isNote(element) }, '').map(
    ({ block }) => block,
  )
  const remark = hiddenRemark(hidden)
  return {
    origin: { name, format: 'docx' },
    ...textOfBlocks(blocks),
    ...propertiesOf(parts, name),
    ...(remark !== undefined && { remarks: [remark] }),
  }
}

interface Shown {
  /** HTML. */
  readonly value: string
  readonly hidden: readonly string[]
}

async function htmlOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Promise<Shown> {
  const xml = (part: string) => Buffer.from(parts.get(part) ?? []).toString('utf8')
  const story = withoutHiddenRuns(xml('word/document.xml'), xml('word/styles.xml'), name)
  const seen = { ...Object.fromEntries(parts), 'word/document.xml': Buffer.from(story.xml) }
  const buffer = Buffer.from(zipSync(seen, { level: 0 }))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return { value, hidden: story.hidden }
  } catch (error) {
    throw new InputError(
      'binary',
      `expected a whole Word document, but ${name} cannot be read (${(error as Error).message}).`,
      {
        cause: error,
      },
    )
  }
}

/** A footnote's mark in the text, or the note below it. */
const isNote = ({ attrs }: { attrs: readonly { name: string; value: string }[] }): boolean =>
  attrs.some(({ name, value }) => name === 'id' && /^(?:foot|end)note(?:-ref)?-/u.test(value))

/** What the document says of itself; a title that is only a file's name is none. */
function propertiesOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Partial<Document> {
  const core = parts.get('docProps/core.xml')
  if (core === undefined) return {}
  const root = parseXml(Buffer.from(core).toString('utf8'), name)
  const text = (tag: string) => {
    const element = first(root, tag)
    return element && textOf(element)
  }
  return statedMetadata({
    title: /\.docx?$|^(?:document|microsoft word)/iu.test(text('title') ?? '') ? undefined : text('title'),
    created: text('created'),
    modified: text('modified'),
    language: text('language'),
    keywords: text('keywords')?.split(/[,;]/u) ?? [],
  })
}
