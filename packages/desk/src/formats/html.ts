import type { Format } from './format.ts'

const LEADING = /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*/u
const FIRST_TAG =
  /^<(?:!doctype\s+html|html|head|body|title|meta|main|article|section|header|div|p|h[1-6]|table|span|ul|ol|blockquote|script|style)\b/iu

/** A web page, or a fragment of one. */
export const html: Format = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  recognise(text) {
    const start = LEADING.exec(text.slice(0, 10_000))?.[0].length ?? 0
    return FIRST_TAG.test(text.slice(start, start + 100))
  },
  async read(text, name) {
    const { readHtml } = await import('./html/read-html.ts')
    return readHtml(text, name)
  },
}
