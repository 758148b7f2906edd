import { type Document, readPlainText } from '@intertitre/core'
import { decode } from '../../input/decode.ts'
import { embargoIn } from '../wire/embargo-in.ts'
import { statedMetadata } from '../wire/metadata.ts'
import { headerText, type MimePart, readMime } from './mime.ts'
import { ownText } from './own-text.ts'

/**
 * Reads a mail: its text, else its page, else the Word or PDF document that it brings. The part that is
 * read, decoded, is the original. The subject is the title; who sent it is the credit.
 */
export async function readEml(bytes: Uint8Array, name: string): Promise<Document> {
  const mail = readMime(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  const { headers } = mail
  const subject = headerText(headers.get('subject'))
  const body = await bodyOf(mail, name)
  const { title, ...own } = body.stated
  const headline = headlineIn(subject) || title
  return {
    origin: { name, format: 'eml' },
    original: body.original,
    blocks: withoutGreeting(body.blocks, headline),
    ...statedMetadata({
      title: headline,
      editorsNotes: [subject, ...body.blocks.slice(0, HEAD).map(({ text }) => text)].filter(isEmbargo),
      created: headers.get('date')?.replace(/\s*\(.*\)$/u, ''),
      guid: headers.get('message-id')?.replace(/^<|>$/gu, ''),
      credit: senderOf(headerText(headers.get('from'))),
      language: headers.get('content-language') ?? own.language,
    }),
  }
}

/** Blocks among which greeting and headline stand. */
const HEAD = 8

/** « TR : [Communiqué de presse] … », « SOUS EMBARGO jusqu'à 6h - … », « AFP-… »: what stands before a headline. */
const BEFORE =
  /^(?:(?:re|fwd?|tr|rép|wg|aw)\s*:\s*|\[[^\]]{2,40}\]\s*|(?:cp|communiqué(?: de presse)?|info(?:rmation)? presse|dossier de presse|invitation presse)\s*(?:[:|]|[-–](?=\s))\s*|(?:sous )?embargo[^-–:|]{0,60}\s*[-–:|]\s*|(?:AFP|AP|Reuters|ATS|Belga|dpa|EFE|ANSA)\s?[-–:|]\s?)+/iu

const headlineIn = (subject: string | undefined): string => subject?.replace(BEFORE, '').trim() ?? ''

const isEmbargo = (text: string | undefined): boolean => embargoIn([text], undefined) !== undefined

/** « Orvane, le 17 mars 2026 » */
const PLACE_AND_DATE =
  /^\p{Lu}[\p{L} '’-]{1,40},? (?:le )?(?:\p{L}{5,8} )?\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4}$/u
const GREETING =
  /^(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|cher|chère|chers|chères)(?!\p{L})[^.]{0,60}$|^(?:vous trouverez|veuillez trouver|merci de trouver|nous (?:avons le plaisir|vous (?:prions|adressons|transmettons))|ci-(?:joint|dessous))(?!\p{L}).{0,200}$|^communiqué(?: de presse)?$/iu

/**
 * The blocks without what a mail says before its story: all above the line that repeats the subject, else
 * the greeting. Place and date stay, an embargo is kept elsewhere.
 */
function withoutGreeting(blocks: Document['blocks'], headline: string | undefined): Document['blocks'] {
  const head = blocks.slice(0, HEAD)
  const place = head.findIndex(({ text }) => headline !== undefined && plain(text) === plain(headline))
  return blocks.filter(({ text }, index) => {
    if (index >= HEAD || PLACE_AND_DATE.test(text)) return true
    return index > place && !GREETING.test(text) && !(isEmbargo(text) && text.length <= 120)
  })
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

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
  // « Votre logiciel n’affiche pas les pages » is the text of many a page.
  const isWhole = plain !== undefined && (page === undefined || 3 * wordsIn(plain) >= wordsIn(page))
  if (isWhole) return plainBody(textOf(plain), name)
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

function plainBody(text: string, name: string): Body {
  return { original: text, blocks: readPlainText(ownText(text), name).blocks, stated: {} }
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
