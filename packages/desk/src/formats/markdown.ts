import type { Format } from './format.ts'

const FRONT_MATTER = /^\s*---[ \t]*\r?\n(?:[\w-]+[ \t]*:|#)[\s\S]*?\n---[ \t]*(?:\r?\n|$)/u
const MARKS = [
  /^ {0,3}#{1,6}[ \t]+\S/mu,
  /^.+\r?\n={3,}[ \t]*$/mu,
  /\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/u,
  /\[[^\]\n]+\]\((?:https?:|mailto:|\/|#)[^)\s]*\)/u,
]

/** CommonMark with GitHub's tables, and YAML front matter. */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdx'],
  recognise(text) {
    const start = text.slice(0, 10_000)
    return FRONT_MATTER.test(start) || MARKS.some((mark) => mark.test(start))
  },
  async read(text, name) {
    const { readMarkdown } = await import('./markdown/read-markdown.ts')
    return readMarkdown(text, name)
  },
}
