import { type Document, readPlainText } from '@intertitre/core'
import { decode } from '../../input/decode.ts'
import { statedMetadata } from '../wire/metadata.ts'
import { headerText, type MimePart, readMime } from './mime.ts'

/**
 * Reads a mail: its text, else its page, else the Word or PDF document that it brings. The part that is
 * read, decoded, is the original. The subject is the title; who sent it is the credit.
 */
export async function readEml(bytes: Uint8Array, name: string): Promise<Document> {
  const mail = readMime(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  const { headers } = mail
  const subject = headerText(headers.get('subject'))?.replace(/^(?:(?:re|fwd?|tr|rép|wg|aw)\s*:\s*)+/iu, '')
  const body = await bodyOf(mail, name)
  const { title, ...own } = body.stated
  return {
    origin: { name, format: 'eml' },
    original: body.original,
    blocks: body.blocks,
    ...statedMetadata({
      title: subject || title,
      created: headers.get('date')?.replace(/\s*\(.*\)$/u, ''),
      guid: headers.get('message-id')?.replace(/^<|>$/gu, ''),
      credit: senderOf(headerText(headers.get('from'))),
      language: headers.get('content-language') ?? own.language,
    }),
  }
}

/** « "Préfecture du Lavernois" <presse@exemple.fr> » */
const senderOf = (from: string | undefined): string | undefined =>
  from
    ?.replace(/<[^>]*>/gu, '')
    .replace(/^["\s]+|["\s]+$/gu, '')
    .trim() || undefined

interface Body extends Pick<Document, 'original' | 'blocks'> {
  readonly stated: Partial<Document>
}

async function bodyOf(mail: MimePart, name: string): Promise<Body> {
  const leaves = leavesOf(mail)
  const texts = leaves.filter(({ isAttachment }) => !isAttachment)
  const plain = texts.find(({ type, content }) => type === 'text/plain' && hasText(content))
  const page = texts.find(({ type }) => type === 'text/html')
  const attached = plain === undefined && page === undefined ? undefined : await attachedBody(leaves, name)
  if (attached !== undefined && countWords(attached) > 3 * wordsIn(plain ?? page!)) return attached
  if (plain !== undefined) return plainBody(textOf(plain), name)
  if (page !== undefined) {
    const { readHtml } = await import('../html/read-html.ts')
    const { original, blocks, origin: _, ...stated } = await readHtml(textOf(page), name)
    return { original, blocks, stated }
  }
  return (await attachedBody(leaves, name)) ?? { original: '', blocks: [], stated: {} }
}

const leavesOf = (part: MimePart): MimePart[] =>
  part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf)

const hasText = (content: Uint8Array): boolean => Buffer.from(content).toString('latin1').trim() !== ''
const countWords = ({ blocks }: Body): number =>
  blocks.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
const wordsIn = (part: MimePart): number =>
  textOf(part)
    .replace(/<[^>]*>/gu, ' ')
    .trim()
    .split(/\s+/u).length

/** By its declared charset, unless the bytes are whole UTF-8. */
function textOf({ content, charset }: MimePart): string {
  const text = decode(content)
  if (charset === undefined || /^(?:utf-?8|us-ascii|iso-8859-1|windows-1252)$/iu.test(charset)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    try {
      return new TextDecoder(charset).decode(content)
    } catch {
      return text
    }
  }
}

/** Behind « -- » stands who wrote; lines that begin with « > » are another's. */
function plainBody(text: string, name: string): Body {
  const signature = /^-- ?\r?$/mu.exec(text)
  const own = signature === null ? text : text.slice(0, signature.index)
  const blank = own.replace(/^>.*$/gmu, (line) => ' '.repeat(line.length))
  const { blocks } = readPlainText(blank, name)
  return { original: text, blocks, stated: {} }
}

/** The first attachment that a story can be read from. */
async function attachedBody(leaves: readonly MimePart[], name: string): Promise<Body | undefined> {
  const { docx } = await import('../docx.ts')
  const { pdf } = await import('../pdf.ts')
  const { rtf } = await import('../rtf.ts')
  for (const { content } of leaves) {
    const format = [docx, pdf, rtf].find((each) => each.recognise(content))
    if (format === undefined) continue
    const { original, blocks, origin: _, ...stated } = await format.read(content, name)
    return { original, blocks, stated }
  }
  return undefined
}
