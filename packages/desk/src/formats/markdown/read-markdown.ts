import type { Document } from '@intertitre/core'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { isAsideAlone } from '../block-writer.ts'
import { stated } from '../stated.ts'
import { blocksOf } from './blocks.ts'
import { frontMatterOf } from './front-matter.ts'

/**
 * Reads Markdown: its blocks without the marks, each character with its offset in the file, and what
 * the front matter states.
 */
export function readMarkdown(original: string, name: string): Document {
  const root = parse(original)
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

const parse = (original: string): Root & Nodes =>
  fromMarkdown(original, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  })
