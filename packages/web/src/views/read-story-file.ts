/** A file cannot be read as a story; `reason` says why. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly reason: 'format' | 'size'

  constructor(reason: 'format' | 'size') {
    super(reason)
    this.reason = reason
  }
}

/** Bytes: what the command line takes, too. */
const LARGEST = 5_000_000
const BLOCKS = 'h1, h2, h3, h4, p, li, blockquote, pre, td'
const FURNITURE = 'script, style, nav, footer, header nav, aside, form, figure, noscript, template'

/** The text of a file of text, Markdown or HTML. Rejects with an `UnreadableFile` where it is neither. */
export async function readStoryFile(file: File): Promise<string> {
  if (file.size > LARGEST) throw new UnreadableFile('size')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = decoded(bytes)
  // A control character that no text has: a picture, a PDF, a Word file.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  if (/^%PDF|^PK\u0003/u.test(text) || /[\u0000-\u0008]/u.test(text)) throw new UnreadableFile('format')
  return /\.html?$/iu.test(file.name) || /^\s*<(?:!doctype|html)/iu.test(text) ? textOfPage(text) : text
}

/** UTF-8, or Windows-1252 where it is not. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The paragraphs of a page's article, without what stands around it. Nothing in it is run. */
export function textOfPage(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll(FURNITURE)) element.remove()
  const root = page.querySelector('article') ?? page.querySelector('main') ?? page.body
  const blocks = [...root.querySelectorAll(BLOCKS)].filter(
    (element) => element.querySelector(BLOCKS) === null,
  )
  const texts = blocks.map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim())
  return texts.some((text) => text !== '')
    ? texts.filter((text) => text !== '').join('\n\n')
    : root.textContent
}
