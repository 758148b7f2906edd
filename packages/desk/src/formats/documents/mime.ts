/** A part of a mail, its parts in it. */
export interface MimePart {
  /** Values by their names in small letters, unfolded; the first of each. */
  readonly headers: ReadonlyMap<string, string>
  /** « text/html », in small letters. */
  readonly type: string
  readonly charset: string | undefined
  readonly isAttachment: boolean
  readonly parts: readonly MimePart[]
  /** Decoded from base64 or quoted-printable. Empty where there are parts. */
  readonly content: Uint8Array
}

/** Deeper than this no mail is; forwarded mails nest. */
const MAX_DEPTH = 20

/** Takes a mail apart. Source: RFC 2045 and 2046. Takes what is broken as far as it goes. */
export function readMime(source: string, depth = 0): MimePart {
  const end = /\r?\n\r?\n/u.exec(source)
  const head = end === null ? source : source.slice(0, end.index)
  const body = end === null ? '' : source.slice(end.index + end[0].length)
  const headers = headersOf(head)
  const type = headers.get('content-type') ?? 'text/plain'
  const name = /^\s*([\w.+-]+\/[\w.+-]+)/u.exec(type)?.[1]?.toLowerCase() ?? 'text/plain'
  const boundary = parameter(type, 'boundary')
  const isMultiple = name.startsWith('multipart/') && boundary !== undefined && depth < MAX_DEPTH
  const decoded = decodeBody(body, headers.get('content-transfer-encoding') ?? '')
  const parts = isMultiple
    ? partsBetween(body, boundary).map((part) => readMime(part, depth + 1))
    : name === 'message/rfc822' && depth < MAX_DEPTH
      ? [readMime(Buffer.from(decoded).toString('latin1'), depth + 1)]
      : []
  return {
    headers,
    type: name,
    charset: parameter(type, 'charset'),
    isAttachment: /^\s*attachment/iu.test(headers.get('content-disposition') ?? ''),
    parts,
    content: parts.length > 0 ? new Uint8Array() : decoded,
  }
}

function headersOf(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const [, name, value] = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/u.exec(line) ?? []
    if (name !== undefined && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value ?? '')
  }
  return headers
}

const parameter = (header: string, name: string): string | undefined => {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(header)
  return match?.[1] ?? match?.[2]
}

function partsBetween(body: string, boundary: string): string[] {
  const parts: string[] = []
  let lines: string[] | undefined
  for (const line of body.split('\n')) {
    const text = line.replace(/\s+$/u, '')
    if (text === `--${boundary}` || text === `--${boundary}--`) {
      if (lines !== undefined) parts.push(lines.join('\n'))
      lines = text.endsWith('--') && text !== `--${boundary}` ? undefined : []
    } else lines?.push(line)
  }
  if (lines !== undefined && lines.length > 0) parts.push(lines.join('\n'))
  return parts
}

function decodeBody(body: string, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase()
  if (name === 'base64') return Buffer.from(body.replace(/[^A-Za-z0-9+/=]/gu, ''), 'base64')
  return Buffer.from(name === 'quoted-printable' ? quotedPrintable(body) : body, 'latin1')
}

const quotedPrintable = (text: string): string =>
  text
    .replace(/[ \t]+(?=\r?$)/gmu, '')
    .replace(/=\r?\n/gu, '')
    .replace(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const WORD = /=\?([\w-]+)(?:\*[\w-]+)?\?([bq])\?([^?]*)\?=/giu

/** A header with its encoded words decoded (RFC 2047), or its raw UTF-8. */
export function headerText(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const raw = /[\x80-\xff]/u.test(value) ? decodeIn('utf-8', Buffer.from(value, 'latin1')) : value
  return raw
    .replace(/(\?=)\s+(?==\?)/gu, '$1')
    .replace(WORD, (_, charset: string, kind: string, text: string) =>
      decodeIn(
        charset,
        kind.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : Buffer.from(quotedPrintable(text.replace(/_/gu, ' ')), 'latin1'),
      ),
    )
    .trim()
}

/** By the charset that is named, where TextDecoder has it; else as UTF-8. */
function decodeIn(charset: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
