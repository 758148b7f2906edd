import type { FastifyInstance } from 'fastify'
import { RequestError } from './request-error.ts'

/** Levels of arrays and objects; a dossier has some twelve. Deeper ones overflow the stack of whoever walks them. */
const MAX_DEPTH = 100

/** JSON as Fastify reads it, but none that is nested beyond any use. */
export function addJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (isTooDeep(body as string)) {
      done(
        new RequestError(
          400,
          'invalid-request',
          'Expected JSON of a hundred levels at most, but it is nested more deeply.',
        ),
      )
      return
    }
    parse(request, body as string, done)
  })
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (OPENING.has(code)) {
      if (++depth > MAX_DEPTH) return true
    } else if (CLOSING.has(code)) depth--
  }
  return false
}

/** Place of the quotation mark that ends the string, or of the end of the text. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1)
  return at < 0 ? text.length : at
}

/** True behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let start = at
  while (text.charCodeAt(start - 1) === BACKSLASH) start--
  return (at - start) % 2 === 1
}
