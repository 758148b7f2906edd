import type { Document } from '@intertitre/core'
import { isAsideAlone } from '../block-writer.ts'
import { stated } from '../stated.ts'
import { blocksOf } from './blocks.ts'
import { frontMatterOf } from './front-matter.ts'
import { parseMarkdown } from './parse-markdown.ts'

/**
 * Reads Markdown: its blocks without the marks, each character with its offset in the file, and what
 * the front matter states.
 */
export function readMarkdown(original: string, name: string): Document {
  const root = parseMarkdown(original)
  const blocks = blocksOf(root, original)
    .filter((written) => !isAsideAlone(written))
    .map(({ block }) => block)
  const heading = blocks.find(({ role, level }) => role === 'heading' && level === 1)?.text
  const { title = heading, ...others } = frontMatterOf(root)
  return {
    origin: { name, format: 'markdown' },
    original,
    blocks,
    ...stated({ title, ...others }),
  }
}
