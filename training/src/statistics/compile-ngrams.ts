import {
  fingerprintOf,
  LEVELS_PER_DOUBLING,
  MOST_LEVEL,
  NGRAMS_MAGIC,
  NGRAMS_PREFIX,
  NGRAMS_VERSION,
  ngramHash,
  ngramWords,
} from '../../../packages/core/src/languages/ngrams.ts'
import { wordChecksum } from '../../../packages/core/src/reading/model/word-checksum.ts'
import type { NewsStory } from '../news/read-news.ts'

/** Rows met less often are not kept, by how many words they have: what is rare is no rule. */
const FEWEST = [0, 3, 3, 6]
/** Share of the cells that are taken, at most. */
const FULLEST = 0.8
/** Between the words of a row while it is counted. */
const JOINT = ' '

/** The counts of one, two and three words in a row in stories, as a file. The same bytes for the same stories. */
export function compileNgrams(stories: readonly NewsStory[]): Uint8Array {
  const texts = stories.flatMap(({ headline, paragraphs }) => [headline, ...paragraphs])
  const total = texts.reduce((sum, text) => sum + ngramWords(text).length, 0)
  return pack(
    [1, 2, 3].flatMap((length) => counted(texts, length)),
    total,
  )
}

function counted(texts: readonly string[], length: number): (readonly [words: string[], count: number])[] {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const words = ngramWords(text)
    for (let first = 0; first + length <= words.length; first++) {
      const row = words.slice(first, first + length).join(JOINT)
      counts.set(row, (counts.get(row) ?? 0) + 1)
    }
  }
  const fewest = FEWEST[length] ?? 0
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([row, count]) => [row.split(JOINT), count] as const)
}

/** The commonest first: where two rows share cell and fingerprint, the commoner one is told. */
function pack(rows: readonly (readonly [words: string[], count: number])[], total: number): Uint8Array {
  const bits = Math.ceil(Math.log2(rows.length / FULLEST))
  const cells = new Uint16Array(2 ** bits)
  for (const [words, count] of [...rows].sort(([, one], [, other]) => other - one)) {
    const hash = ngramHash(words)
    const fingerprint = fingerprintOf(hash)
    let place = hash & (cells.length - 1)
    while (cells[place] !== 0 && (cells[place]! & ~MOST_LEVEL) !== fingerprint)
      place = (place + 1) & (cells.length - 1)
    const level = Math.min(MOST_LEVEL, Math.max(1, Math.round(LEVELS_PER_DOUBLING * Math.log2(count))))
    if (cells[place] === 0) cells[place] = fingerprint | level
  }
  const file = Buffer.alloc(NGRAMS_PREFIX + 2 * cells.length)
  file.write(NGRAMS_MAGIC, 'ascii')
  file.writeUInt32LE(NGRAMS_VERSION, 4)
  file.writeUInt32LE(total, 12)
  file.writeUInt32LE(bits, 16)
  cells.forEach((cell, place) => {
    file.writeUInt16LE(cell, NGRAMS_PREFIX + 2 * place)
  })
  file.writeUInt32LE(wordChecksum(file.subarray(12)), 8)
  return file
}
