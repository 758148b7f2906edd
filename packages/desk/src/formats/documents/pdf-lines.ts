/** A run of text on a page, in points from the bottom left. */
export interface PdfItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of the type. */
  readonly size: number
}

/** Text on one line of one column. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
}

/** Share of the type's size: a gap below it is none, one above is the space between two words. */
const WORD_GAP = 0.15
/** Above it, the gap between two columns. */
const COLUMN_GAP = 1.4

/** The lines of a page in reading order: of columns the left one first, under what spans them all. */
export function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const pieces = rowsOf(items.filter(({ text }) => text.trim() !== '')).flatMap(piecesOf)
  return inReadingOrder(pieces, 0)
}

/** Runs of text that stand on one line, from top to bottom. */
function rowsOf(items: readonly PdfItem[]): PdfItem[][] {
  const rows: PdfItem[][] = []
  for (const item of items.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1)
    const isSame = row !== undefined && Math.abs(row[0]!.y - item.y) < 0.4 * Math.max(row[0]!.size, item.size)
    if (isSame) row.push(item)
    else rows.push([item])
  }
  return rows.map((row) => row.toSorted((one, other) => one.x - other.x))
}

/** A row parted where the gap is too wide for a space. */
function piecesOf(row: readonly PdfItem[]): PdfLine[] {
  const pieces: PdfLine[] = []
  for (const { text, x, y, width, size } of row) {
    const last = pieces.at(-1)
    const gap = last === undefined ? 0 : x - last.end
    if (last === undefined || gap > COLUMN_GAP * size) {
      pieces.push({ text: text.trimStart(), x, end: x + width, y, size })
      continue
    }
    const isSpaced = gap > WORD_GAP * size && !/\s$/u.test(last.text) && !/^\s/u.test(text)
    pieces[pieces.length - 1] = {
      ...last,
      text: `${last.text}${isSpaced ? ' ' : ''}${text}`,
      end: Math.max(last.end, x + width),
      size: Math.max(last.size, size),
    }
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/gu, ' ').trim() }))
}

/** Cuts the page along its widest white stripe, across before down, again and again. */
function inReadingOrder(lines: readonly PdfLine[], depth: number): PdfLine[] {
  if (lines.length < 2 || depth > 12) return topDown(lines)
  const column = columnCut(lines)
  if (column !== undefined) {
    const [left, right] = parted(lines, ({ x, end }) => (x + end) / 2 < column)
    return [...inReadingOrder(left, depth + 1), ...inReadingOrder(right, depth + 1)]
  }
  const row = rowCut(lines)
  if (row === undefined) return topDown(lines)
  const [above, below] = parted(lines, ({ y }) => y > row)
  return [...inReadingOrder(above, depth + 1), ...inReadingOrder(below, depth + 1)]
}

const topDown = (lines: readonly PdfLine[]): PdfLine[] =>
  lines.toSorted((one, other) => other.y - one.y || one.x - other.x)

function parted<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const groups: [Item[], Item[]] = [[], []]
  for (const item of items) groups[test(item) ? 0 : 1].push(item)
  return groups
}

/** Where no line crosses, with three lines and more on each side: between two columns. */
function columnCut(lines: readonly PdfLine[]): number | undefined {
  const sorted = lines.toSorted((one, other) => one.x - other.x)
  let end = sorted[0]!.end
  let best: { place: number; width: number } | undefined
  for (const [index, line] of sorted.entries()) {
    const width = line.x - end
    const isBalanced = index >= 3 && sorted.length - index >= 3
    if (width > 4 && isBalanced && (best === undefined || width > best.width))
      best = { place: end + width / 2, width }
    end = Math.max(end, line.end)
  }
  return best?.place
}

/**
 * Under which line to cut so that columns come apart above or below it: a line that spans the page, or
 * one whose type is another size.
 */
function rowCut(lines: readonly PdfLine[]): number | undefined {
  const sorted = topDown(lines)
  const cuts = sorted.slice(1).map((line, index) => (line.y + sorted[index]!.y) / 2)
  return cuts.find((place, index) => {
    const above = sorted.slice(0, index + 1)
    const below = sorted.slice(index + 1)
    if (sorted[index]!.y - sorted[index + 1]!.y < 1) return false
    return columnCutOrNone(below) !== columnCutOrNone(above) && place > 0
  })
}

const columnCutOrNone = (lines: readonly PdfLine[]): boolean =>
  lines.length > 5 && columnCut(lines) !== undefined
