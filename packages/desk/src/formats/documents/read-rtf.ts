import type { Document } from '@intertitre/core'
import { textOfBlocks } from '../placed.ts'
import { statedMetadata } from '../wire/metadata.ts'

/** Groups whose text is no text of the document. Source: Rich Text Format Specification 1.9.1, destinations. */
const DESTINATIONS = new Set([
  ...[
    'fonttbl',
    'colortbl',
    'stylesheet',
    'listtable',
    'listoverridetable',
    'rsidtbl',
    'generator',
    'filetbl',
  ],
  ...['pict', 'object', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'],
  ...[
    'footnote',
    'annotation',
    'atnid',
    'atnauthor',
    'fldinst',
    'themedata',
    'colorschememapping',
    'datastore',
  ],
  ...[
    'latentstyles',
    'xmlnstbl',
    'pntext',
    'pntxta',
    'pntxtb',
    'shppict',
    'nonshppict',
    'bkmkstart',
    'bkmkend',
    'revtbl',
  ],
])

const SIGNS: Readonly<Record<string, string>> = {
  ...{ tab: '\t', line: '\n', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“' },
  ...{ rdblquote: '”', bullet: '•', emspace: ' ', enspace: ' ', cell: '\t', nestcell: '\t' },
}
const PARAGRAPH_ENDS = new Set(['par', 'sect', 'page', 'row', 'nestrow'])

/** TextDecoder's names for the code pages that RTF counts. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  ...{ 437: 'windows-1252', 850: 'windows-1252', 10000: 'macintosh', 932: 'shift_jis', 936: 'gbk' },
  ...{ 949: 'euc-kr', 950: 'big5', 65001: 'utf-8', 28591: 'windows-1252', 28605: 'iso-8859-15' },
}

interface State {
  /** Text of this group is left out. */
  skip: boolean
  hidden: boolean
  /** What the group's text is, where it is stated about the document: « title », « author ». */
  info: string | undefined
  /** Characters that stand in for one that `\u` gives. */
  fallback: number
  /** 0 to 8 for headings; undefined for text. */
  outline: number | undefined
  isItem: boolean
}

const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\(.)|([{}])|\r?\n|([^\\{}\r\n]+)/gisu

/** Reads RTF: its paragraphs without their looks. The text taken out is the original. */
export function readRtf(bytes: Uint8Array, name: string): Document {
  const reader = rtfReader()
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  for (const { 1: word, 2: number, 3: byte, 4: symbol, 5: brace, 6: text } of source.matchAll(TOKEN)) {
    if (brace === '{') reader.open()
    else if (brace === '}') reader.close()
    else if (word !== undefined) reader.word(word, number === undefined ? undefined : Number(number))
    else if (byte !== undefined) reader.bytes([Number.parseInt(byte, 16)])
    else if (symbol !== undefined) reader.symbol(symbol)
    else if (text !== undefined) reader.bytes(Buffer.from(text, 'latin1'))
  }
  const { blocks, info } = reader.done()
  return {
    origin: { name, format: 'rtf' },
    ...textOfBlocks(blocks),
    ...statedMetadata({
      title: info.get('title'),
      byline: undefined,
      keywords: info.get('keywords')?.split(/[,;]/u) ?? [],
    }),
  }
}

type Block = Document['blocks'][number]

function rtfReader() {
  const blocks: Block[] = []
  const info = new Map<string, string>()
  const outer: State[] = []
  let state: State = {
    skip: false,
    hidden: false,
    info: undefined,
    fallback: 1,
    outline: undefined,
    isItem: false,
  }
  let decoder = new TextDecoder('windows-1252')
  let pending: number[] = []
  let paragraph = ''
  /** Characters still to be left out behind `\u`. */
  let leftOut = 0

  const flush = () => {
    if (pending.length === 0) return
    const text = decoder.decode(Uint8Array.from(pending))
    pending = []
    write(text)
  }
  const write = (text: string) => {
    if (state.info !== undefined) info.set(state.info, (info.get(state.info) ?? '') + text)
    else if (!state.skip && !state.hidden) paragraph += text
  }
  const endParagraph = () => {
    flush()
    const text = paragraph.replace(/[ \t\n]+/gu, ' ').trim()
    paragraph = ''
    if (!/[\p{L}\p{N}]/u.test(text)) return
    const level = state.outline === undefined || state.outline > 5 ? undefined : state.outline + 1
    const marked = /^[•·▪-]\s/u.test(text)
    if (level !== undefined) blocks.push({ role: 'heading', level, text, runs: [] })
    else
      blocks.push({
        role: state.isItem || marked ? 'item' : 'paragraph',
        text: marked ? text.slice(1).trim() : text,
        runs: [],
      })
  }
  return {
    open() {
      flush()
      outer.push({ ...state })
    },
    close() {
      flush()
      state = outer.pop() ?? state
    },
    bytes(values: Iterable<number>) {
      for (const value of values) {
        if (leftOut > 0) leftOut--
        else pending.push(value)
      }
    },
    symbol(symbol: string) {
      if (leftOut > 0 && symbol !== '*') {
        leftOut--
        return
      }
      flush()
      if (symbol === '*') state.skip = true
      else if (symbol === '~') write('\u00a0')
      else if (symbol === '_') write('\u2011')
      else if (symbol === '\n' || symbol === '\r') endParagraph()
      else if ('\\{}'.includes(symbol)) write(symbol)
    },
    word(word: string, number: number | undefined) {
      if (word === 'u' && number !== undefined) {
        flush()
        write(String.fromCharCode(number < 0 ? number + 65_536 : number))
        leftOut = state.fallback
        return
      }
      flush()
      leftOut = 0
      if (PARAGRAPH_ENDS.has(word)) endParagraph()
      else if (word in SIGNS) write(SIGNS[word]!)
      else if (word === 'uc') state.fallback = number ?? 1
      else if (word === 'ansicpg' && number !== undefined) decoder = decoderOf(number)
      else if (word === 'mac') decoder = new TextDecoder('macintosh')
      else if (word === 'pard') Object.assign(state, { outline: undefined, isItem: false })
      else if (word === 'outlinelevel') state.outline = number
      else if (word === 'ls' || word === 'pnlvlblt') state.isItem = true
      else if (word === 'v' || word === 'deleted') state.hidden = number !== 0
      else if (word === 'plain') state.hidden = false
      else if (word === 'info') state.skip = true
      else if (state.skip && ['title', 'author', 'keywords', 'subject'].includes(word)) state.info = word
      else if (DESTINATIONS.has(word)) state.skip = true
    },
    done() {
      endParagraph()
      return { blocks, info }
    },
  }
}

function decoderOf(page: number): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(CODE_PAGES[page] ?? `windows-${page}`)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
