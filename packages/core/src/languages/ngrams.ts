import { hashOf, mix } from '../reading/model/hash.ts'
import { wordChecksum } from '../reading/model/word-checksum.ts'

export const NGRAMS_MAGIC = 'ITNG'
export const NGRAMS_VERSION = 1
/** Magic, version, checksum of the rest, words counted, bits of the number of cells: 4 bytes each. */
export const NGRAMS_PREFIX = 20
/** Levels in a doubling of the count. */
export const LEVELS_PER_DOUBLING = 1.5
/** Bits of a cell that hold the level; the others hold the fingerprint. */
export const LEVEL_BITS = 5
export const MOST_LEVEL = 2 ** LEVEL_BITS - 1
const FINGERPRINT_BITS = 16 - LEVEL_BITS

/** How often words stand in a row in the news. */
export interface Ngrams {
  /** Words counted. */
  readonly total: number
  /**
   * About how often one, two or three words stand in this order, within a third; 0 where that is too seldom to be
   * kept. One unknown row in some hundreds is taken for a rare one. `words` as `ngramWords` has them.
   */
  count(words: readonly string[]): number
}

/** What is counted: « l’ », words with their hyphens, figures as « 0 », one mark each. */
const WORD = /\p{L}+['’]|\p{L}+(?:-[\p{L}\d]+)*|\d+(?:[.,\u00a0\u202f]\d+)*|[^\s\p{L}\d]/gu

/** The words of a text as they are counted, in lower case. */
export const ngramWords = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).map((word) =>
    /^\d/u.test(word)
      ? '0'
      : word
          .toLowerCase()
          .replace('’', "'")
          .replace(/[«»“”]/u, '"'),
  )

/** The 32 bits under which a row of words is kept. */
export const ngramHash = (words: readonly string[]): number =>
  words.reduce((hash, word) => mix(hash, hashOf(word)), words.length)

/** The mark of a hash in its cell; never 0, which stands for an empty one. */
export const fingerprintOf = (hash: number): number => (hash >>> (32 - FINGERPRINT_BITS)) << LEVEL_BITS

/**
 * Opens compiled counts (`data/fr/ngrams.bin`, written by `training/src/compile-ngrams.ts`): a table of 16-bit cells,
 * each a fingerprint and a level, looked up from the hash onwards to the next empty cell. Read when first asked; asking
 * then throws where the file is cut, damaged or not one.
 */
export function loadNgrams(data: Uint8Array): Ngrams {
  let opened: { readonly total: number; readonly cells: Uint16Array } | undefined
  const open = () => {
    opened ??= openNgrams(data)
    return opened
  }
  return {
    get total() {
      return open().total
    },
    count(words) {
      const { cells } = open()
      const hash = ngramHash(words)
      const fingerprint = fingerprintOf(hash)
      for (let place = hash & (cells.length - 1); ; place = (place + 1) & (cells.length - 1)) {
        const cell = cells[place]!
        if (cell === 0) return 0
        if ((cell & ~MOST_LEVEL) === fingerprint)
          return Math.round(2 ** ((cell & MOST_LEVEL) / LEVELS_PER_DOUBLING))
      }
    },
  }
}

/** A language of which nothing was counted: every row of words is as good as the next. */
export const NO_NGRAMS: Ngrams = { total: 0, count: () => 0 }

function openNgrams(data: Uint8Array): { readonly total: number; readonly cells: Uint16Array } {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const magic = data.length < NGRAMS_PREFIX ? '' : String.fromCharCode(...data.subarray(0, 4))
  if (magic !== NGRAMS_MAGIC) throw new Error('Not counts of words: the file does not begin like one.')
  const version = view.getUint32(4, true)
  if (version !== NGRAMS_VERSION)
    throw new Error(`Counts of words of version ${version}, expected ${NGRAMS_VERSION}: compile them again.`)
  if (wordChecksum(data.subarray(12)) !== view.getUint32(8, true))
    throw new Error('Damaged counts of words: their checksum does not match.')
  // A copy, since the bytes may begin anywhere, and be a Buffer, whose slices share them; cells are little-endian, as every machine is that runs this.
  const cells = new Uint16Array(new Uint8Array(data.subarray(NGRAMS_PREFIX)).buffer)
  return { total: view.getUint32(12, true), cells }
}
