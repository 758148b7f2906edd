import { type Document, InputError } from '@intertitre/core'
import { getDocumentProxy, getMeta } from 'unpdf'
import { textOfBlocks } from '../placed.ts'
import { statedMetadata } from '../wire/metadata.ts'
import { linesOf, type PdfItem, type PdfLine } from './pdf-lines.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Block = Document['blocks'][number]

/** Points: lower letters are there for machines alone. */
const SMALLEST = 3

/** No press kit is longer. */
const MAX_PAGES = 300

/**
 * Reads a PDF: its paragraphs in reading order, columns and hyphens resolved, without page numbers and
 * lines that stand on every page. The text taken out is the original. Throws an `InputError` where the
 * file has a password, no text, or is damaged.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Document> {
  const pdf = await open(bytes, name)
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new InputError(
        'too-large',
        `expected a PDF of at most ${MAX_PAGES} pages, but ${name} has ${pdf.numPages}.`,
      )
    const pages: PdfLine[][] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(linesOf(await itemsOf(pdf, number)))
    const blocks = blocksOf(withoutRunningLines(pages))
    if (blocks.length === 0)
      throw new InputError(
        'empty',
        `expected a PDF with text, but ${name} holds only pictures of it, as scans do.`,
      )
    return { origin: { name, format: 'pdf' }, ...textOfBlocks(blocks), ...(await statedIn(pdf)) }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array, name: string): Promise<Pdf> {
  try {
    // A copy: the reader takes the buffer for its own.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    })
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new InputError('protected', `expected a PDF without a password, but ${name} has one.`, {
        cause: error,
      })
    throw new InputError('binary', `expected a whole PDF, but ${name} is damaged or cut off.`, {
      cause: error,
    })
  }
}

async function itemsOf(pdf: Pdf, number: number): Promise<PdfItem[]> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
    // Text that stands upright along the margin.
    if (Math.abs(b) > Math.abs(a)) return []
    const size = item.height || Math.hypot(a, b) || 10
    return size < SMALLEST ? [] : [{ text: item.str, x, y, width: item.width, size }]
  })
}

/** Without page numbers and what stands at the same height on most pages. */
function withoutRunningLines(pages: readonly PdfLine[][]): PdfLine[][] {
  const key = ({ text, y }: PdfLine) => `${Math.round(y / 3)} ${text.replace(/\d+/gu, '#')}`
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const each of new Set(page.map(key))) counts.set(each, (counts.get(each) ?? 0) + 1)
  const isRunning = (line: PdfLine): boolean =>
    (pages.length > 1 && counts.get(key(line))! > pages.length / 2 && counts.get(key(line))! > 1) ||
    /^(?:page\s*)?[-–—]?\s*\d{1,4}\s*(?:(?:\/|sur|of)\s*\d{1,4})?\s*[-–—]?$/iu.test(line.text)
  return pages.map((page) => page.filter((line) => !isRunning(line)))
}

function blocksOf(pages: readonly PdfLine[][]): Block[] {
  const lines = pages.flat()
  const size = usualSize(lines)
  const leading = usualLeading(lines)
  const groups: PdfLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && goesOn(groups.at(-1)!, last, line, leading, size)) groups.at(-1)!.push(line)
    else groups.push([line])
  }
  return groups.map((group) => blockOf(group, size)).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

/** The size that most characters have. */
function usualSize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) counts.set(round(size), (counts.get(round(size)) ?? 0) + text.length)
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 10
}

const round = (size: number): number => Math.round(size * 2) / 2

/** From line to line, in points: the middle of all. */
function usualLeading(lines: readonly PdfLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => lines[index]!.y - line.y)
    .filter((gap) => gap > 1 && gap < 60)
    .toSorted((one, other) => one - other)
  return gaps[Math.floor(gaps.length / 2)] ?? 14
}

const BULLET = /^[•●▪◦‣*–-]\s+(?=\S)/u

/** Whether a line goes on with the paragraph of those before: no gap, no indent, no other type between. */
function goesOn(
  group: readonly PdfLine[],
  last: PdfLine,
  line: PdfLine,
  leading: number,
  size: number,
): boolean {
  if (Math.abs(round(last.size) - round(line.size)) > 0.12 * size || BULLET.test(line.text)) return false
  const gap = last.y - line.y
  const isOpen = !/[.!?…:][»”"’)\]]*$/u.test(last.text)
  // The next column or page: the sentence goes on, or the paragraph ended there.
  if (gap < 0 || gap > 6 * leading) return isOpen && isBody(line, size)
  if (gap > 1.35 * Math.max(leading, 1.1 * line.size) && (!isOpen || gap > 1.8 * leading)) return false
  const left = Math.min(...group.map(({ x }) => x))
  const isIndented = line.x > left + 0.8 * size && line.x < left + 6 * size && !BULLET.test(group[0]!.text)
  if (isIndented && group.length > 1) return false
  if (isIndented && !isOpen) return false
  return true
}

const isBody = ({ size: own }: PdfLine, size: number): boolean => own < 1.12 * size

function blockOf(group: readonly PdfLine[], size: number): Block {
  const text = group.reduce((before, { text: line }) => joined(before, line), '')
  const largest = Math.max(...group.map((line) => line.size))
  if (largest >= 1.12 * size && text.split(' ').length <= 40)
    return { role: 'heading', level: largest >= 1.5 * size ? 1 : 2, text, runs: [] }
  const isItem = BULLET.test(text)
  return { role: isItem ? 'item' : 'paragraph', text: isItem ? text.replace(BULLET, '') : text, runs: [] }
}

/** « gouver- » and « nement » are one word; « peut- » and « être » keep their hyphen. */
function joined(before: string, line: string): string {
  if (before === '') return line
  const [, stem] = /(\p{L}+)[-\u00ad\u2010]$/u.exec(before) ?? []
  if (stem === undefined || !/^\p{Ll}/u.test(line)) return `${before} ${line}`
  return KEPT.test(stem) || KEPT_AFTER.test(line) ? before + line : before.slice(0, -1) + line
}

/** Beginnings of words that have a hyphen of their own. */
const KEPT =
  /^(?:peut|c|est|là|ci|demi|vice|ex|non|mi|grand|avant|après|sous|celui|celle|ceux|celles|vingt|trente|quarante|cinquante|soixante|quatre|quatre-vingt|saint|sainte|nord|sud)$/iu
/** And what stands behind one. */
const KEPT_AFTER =
  /^(?:il|elle|on|ils|elles|t-(?:il|elle|on)|ce|ci|là|même|mêmes|vous|nous|je|être)(?![\p{L}])/u

async function statedIn(pdf: Pdf): Promise<Partial<Document>> {
  const { info } = await getMeta(pdf).catch(() => ({ info: {} }))
  const { Title, CreationDate, ModDate, Keywords, Language } = info as Readonly<Record<string, unknown>>
  const title =
    typeof Title === 'string' &&
    !/\.(?:docx?|pdf|indd|odt)$|^(?:microsoft|untitled|sans titre|document)/iu.test(Title)
      ? Title
      : undefined
  return statedMetadata({
    title: title !== undefined && title.split(' ').length > 2 ? title : undefined,
    created: dateOf(CreationDate),
    modified: dateOf(ModDate),
    keywords: typeof Keywords === 'string' ? Keywords.split(/[,;]/u) : [],
    language: typeof Language === 'string' ? Language : undefined,
  })
}

/** « D:20240710130037+02'00' » */
function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const [, date, zone = ''] = /^D:(\d{14})(Z|[+-]\d{2}'?\d{2})?/u.exec(value) ?? []
  return date === undefined ? undefined : date + zone.replace("'", '')
}
