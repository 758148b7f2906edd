import type { Document } from '@intertitre/core'
import type { Offsets } from './align-decoded.ts'

type Block = Document['blocks'][number]
type Run = Block['runs'][number]

export interface BlockKind {
  readonly role: Block['role']
  /** 1 to 6 for headings. */
  readonly level?: number
}

export interface WrittenBlock {
  readonly block: Block
  /** Share of the characters that were given as an aside, 0 to 1. */
  readonly asideShare: number
  readonly endsAside: boolean
}

/** « … Il y a 2 heures », « … 16/03/2026 »: what cards of other stories end in. */
const AGE =
  /(?:il y a \d{1,2} (?:min(?:utes?)?|h(?:eures?)?|jours?|mois|ans?)|\d{1,2}\/\d{2}\/\d{2,4}|\d{1,2}[h:]\d{2}|\d+ min)\W*$/iu

/** « Lire aussi : … », « Par Jeanne Petit, le 3 mars »: a block that is a link or a byline, and no prose. */
export const isAsideAlone = ({ block, asideShare, endsAside }: WrittenBlock): boolean =>
  block.role !== 'heading' && asideShare >= 0.6 && (endsAside || AGE.test(block.text))

/** Takes the text of a marked-up document piece by piece, and parts it into blocks. */
export interface BlockWriter {
  /** Adds text; white space folds to one space. An aside is a link, or what names author and date. */
  text(value: string, offsets: Offsets, aside?: boolean): void
  /**
   * Ends a line: a second one in a row, or one behind the end of a sentence, ends the block too, as
   * pages that know no other paragraph have it.
   */
  lineBreak(): void
  /** Ends the block, if one is begun; what follows is of the given kind. */
  begin(kind: BlockKind): void
  /** All blocks so far; those without a letter or digit are left out. */
  blocks(): WrittenBlock[]
}

const SENTENCE_END = /[.!?…][\s\u00a0\u202f]*[»"”)]*$/u
/** Looks at the last characters only: paragraphs can be very long. */
const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-10))

/** As HTML has it: no-break spaces are not white space. */
const PIECES = /[ \t\r\n\f]+|[^ \t\r\n\f]+/gu
const SPACE = /^[ \t\r\n\f]/u

export function blockWriter(): BlockWriter {
  const done: WrittenBlock[] = []
  let kind: BlockKind = { role: 'paragraph' }
  let current = emptyText()

  const end = () => {
    if (/[\p{L}\p{N}]/u.test(current.text)) done.push(finished(kind, current))
    current = emptyText()
  }
  const add = (piece: string, offsets: Offsets, aside: boolean) => {
    const { lineBreaks, text } = current
    if (lineBreaks > 1 || (lineBreaks === 1 && kind.role !== 'heading' && endsSentence(text))) end()
    addPiece(current, piece, offsets, aside)
  }
  return {
    text(value, offsets, aside = false) {
      for (const { 0: piece, index } of value.matchAll(PIECES)) {
        if (!SPACE.test(piece)) add(piece, offsets.slice(index, index + piece.length), aside)
        else current.space ??= piece.startsWith(' ') ? (offsets[index] ?? -1) : -1
      }
    },
    lineBreak() {
      current.lineBreaks++
      current.space ??= -1
    },
    begin(next) {
      end()
      kind = next
    },
    blocks() {
      end()
      return done
    },
  }
}

interface Text {
  text: string
  readonly offsets: number[]
  /** Offset of the white space that waits for a word behind it. */
  space: number | undefined
  lineBreaks: number
  asideLength: number
  endsAside: boolean
}

const emptyText = (): Text => ({
  text: '',
  offsets: [],
  space: undefined,
  lineBreaks: 0,
  asideLength: 0,
  endsAside: false,
})

function addPiece(text: Text, piece: string, offsets: Offsets, aside: boolean): void {
  if (text.text !== '' && text.space !== undefined) {
    text.text += ' '
    text.offsets.push(text.space)
  }
  text.text += piece
  for (const offset of offsets) text.offsets.push(offset)
  text.space = undefined
  text.lineBreaks = 0
  if (aside) text.asideLength += piece.length
  text.endsAside = aside
}

const finished = (kind: BlockKind, { text, offsets, asideLength, endsAside }: Text): WrittenBlock => ({
  block: { ...kind, text, runs: runsOf(offsets) },
  asideShare: asideLength / text.replace(/ /gu, '').length,
  endsAside,
})

function runsOf(offsets: Offsets): Run[] {
  const runs: { start: number; original: number; length: number }[] = []
  for (const [start, original] of offsets.entries()) {
    if (original === -1) continue
    const last = runs.at(-1)
    const continues =
      last !== undefined && last.start + last.length === start && last.original + last.length === original
    if (continues) last.length++
    else runs.push({ start, original, length: 1 })
  }
  return runs
}
