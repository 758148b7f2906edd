import type { Format } from './format.ts'
import { isTangled } from './markdown/is-tangled.ts'
import { text as plainText } from './text.ts'

const FRONT_MATTER = /^\s*---[ \t]*\r?\n(?:[\w-]+[ \t]*:|#)[\s\S]*?\n---[ \t]*(?:\r?\n|$)/u
const MARKS = [
  /^ {0,3}#{1,6}[ \t]+\S/mu,
  /^.+\r?\n={3,}[ \t]*$/mu,
  /\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/u,
  /\[[^\]\n]+\]\((?:https?:|mailto:|\/|#)[^)\s]*\)/u,
]

/** CommonMark with GitHub's tables, and YAML front matter. What no hand marked up so is read as plain text. */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdx'],
  recognise(text) {
    const start = text.slice(0, 10_000)
    return FRONT_MATTER.test(start) || MARKS.some((mark) => mark.test(start))
  },
  async read(text, name) {
    if (isTangled(text)) return plainText.read(text, name)
    const { readMarkdown } = await import('./markdown/read-markdown.ts')
    return readMarkdown(text, name)
  },
}
