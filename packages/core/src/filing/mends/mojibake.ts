import { inOrder, type Repair, type RepairFinder, replacement } from './repair.ts'

/** Characters that an encoding shows for the bytes 0x80 to 0xFF; a space where it has none. */
const WINDOWS_1252 =
  '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ' +
  String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index))
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

interface Misreading {
  readonly byteOf: ReadonlyMap<string, number>
  /** Runs of two or more characters that may be bytes of UTF-8 misread. */
  readonly suspects: RegExp
}

/** C1 controls stand for bytes that the decoder left as they were, whatever the encoding. */
const C1 = Array.from({ length: 32 }, (_, index) => String.fromCharCode(0x80 + index))

function misreadingOf(characters: string): Misreading {
  const byteOf = new Map(C1.map((character, index) => [character, 0x80 + index]))
  for (const [index, character] of [...characters].entries()) {
    if (character !== ' ') byteOf.set(character, 0x80 + index)
  }
  return { byteOf, suspects: new RegExp(`[${[...byteOf.keys()].join('')}]{2,}`, 'gu') }
}

const MISREADINGS = [misreadingOf(WINDOWS_1252), misreadingOf(MAC_ROMAN)]
/** Text that went wrong three times is past repair. */
const MAX_ROUNDS = 3

/**
 * UTF-8 read as Windows-1252, Latin-1 or Mac Roman, once or more (« Ã© » for « é », « â€™ » for « ’ »).
 * Found by decoding the characters' bytes again as UTF-8: no list of
 * words or letters. Only what decodes to letters of the Latin script or to marks of the press counts:
 * « é » before a no-break space and « » » is well-formed UTF-8 too, of a Chinese character.
 */
export const mojibake: RepairFinder = ({ text }) => {
  if (!/[\u0080-\u009fÂÃÄÅâïð√¬‚]/u.test(text)) return []
  const found = inOrder([...misread(text), ...lostNoBreakSpaces(text)])
  return found.filter(({ span }, index) => index === 0 || span.start >= found[index - 1]!.span.end)
}

function misread(text: string): Repair[] {
  const found: Repair[] = []
  for (const misreading of MISREADINGS) {
    for (const { 0: run, index } of text.matchAll(misreading.suspects)) {
      const decoded = decodeRun(run, misreading)
      if (decoded !== run) found.push(changedPart(run, decoded, index))
    }
  }
  return found
}

function decodeRun(run: string, misreading: Misreading): string {
  let decoded = run
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const again = decodeOnce(decoded, misreading)
    if (again === decoded) return decoded
    decoded = again
  }
  return decoded
}

function decodeOnce(run: string, { byteOf }: Misreading): string {
  const characters = [...run]
  const bytes = characters.map((character) => byteOf.get(character) ?? 0)
  let decoded = ''
  for (let index = 0; index < characters.length; index++) {
    const length = sequenceLength(bytes[index]!)
    const codePoint = length === 0 ? undefined : codePointAt(bytes.slice(index, index + length), length)
    if (codePoint === undefined || !isPlausible(codePoint)) decoded += characters[index]
    else {
      decoded += String.fromCodePoint(codePoint)
      index += length - 1
    }
  }
  return decoded
}

/** Bytes that the lead byte announces. Two-byte leads after Å would take « É… » for mojibake. */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xc5) return 2
  if (lead >= 0xe2 && lead <= 0xef) return 3
  return lead === 0xf0 ? 4 : 0
}

function codePointAt(bytes: readonly number[], length: number): number | undefined {
  if (bytes.length < length || bytes.slice(1).some((byte) => byte >> 6 !== 0b10)) return undefined
  const lead = bytes[0]! & (0xff >> (length + 1))
  return bytes.slice(1).reduce((value, byte) => (value << 6) | (byte & 0x3f), lead)
}

/** Latin letters and signs, the press's punctuation, arrows, the byte order mark, emoji. */
const isPlausible = (codePoint: number): boolean =>
  (codePoint >= 0x80 && codePoint <= 0x17f) ||
  (codePoint >= 0x2009 && codePoint <= 0x2044) ||
  codePoint === 0x20ac ||
  codePoint === 0x2122 ||
  (codePoint >= 0x2190 && codePoint <= 0x21ff) ||
  (codePoint >= 0xfb00 && codePoint <= 0xfb06) ||
  codePoint === 0xfeff ||
  (codePoint >= 0x1f300 && codePoint <= 0x1faff)

/** « Ã la » for « à la »: the second byte of « à » is a no-break space, which others made plain. */
function lostNoBreakSpaces(text: string): Repair[] {
  return [...text.matchAll(/(?<!\p{Lu})Ã(?: (?=[-,.’'])|(?= ))/gu)].map(({ 0: match, index }) =>
    replacement('mojibake', index, index + match.length, 'à'),
  )
}

/** Windows-1252 read as Latin-1: « \u0092 » for « ’ ». To run after `mojibake`. */
export const bareControls: RepairFinder = ({ text }) =>
  [...text.matchAll(/[\u0080-\u009f]/gu)].flatMap(({ 0: control, index }) => {
    const meant = WINDOWS_1252[control.charCodeAt(0) - 0x80]
    return meant === undefined || meant === ' ' ? [] : [replacement('mojibake', index, index + 1, meant)]
  })

function changedPart(run: string, decoded: string, offset: number): Repair {
  let start = 0
  while (run[start] === decoded[start] && start < run.length) start++
  let end = 0
  const most = Math.min(run.length, decoded.length) - start
  while (end < most && run.at(-1 - end) === decoded.at(-1 - end)) end++
  // « Â« » becomes « « », not « Â » nothing.
  if (start + end === decoded.length && end > 0) end--
  return replacement(
    'mojibake',
    offset + start,
    offset + run.length - end,
    decoded.slice(start, decoded.length - end),
  )
}
