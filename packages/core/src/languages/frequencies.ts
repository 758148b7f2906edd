import { checksumOf } from '../reading/model/checksum.ts'
import { decodeUtf8 } from '../reading/model/decode-utf8.ts'

export const FREQUENCIES_MAGIC = 'intertitre-frequencies'
export const FREQUENCIES_VERSION = 1
/** Levels of rarity in a bit. */
export const LEVELS_PER_BIT = 2

/** How rare a lemma is among news stories, in bits: 1 for one that stands in half of them. */
export type Rarity = (lemma: string) => number

/**
 * Opens compiled document frequencies (`data/fr/frequencies.txt`, written by `training/src/compile-frequencies.ts`):
 * a line for each level of rarity with the lemmas that have it, the commonest first. Read when first asked; asking
 * then throws where the file is cut, damaged or not one. What it does not have is as rare as its last level.
 */
export function loadFrequencies(data: Uint8Array): Rarity {
  let levels: ReadonlyMap<string, number> | undefined
  let last = 0
  return (lemma) => {
    if (levels === undefined) {
      levels = openFrequencies(data)
      last = Math.max(0, ...levels.values())
    }
    return (levels.get(lemma) ?? last) / LEVELS_PER_BIT
  }
}

function openFrequencies(data: Uint8Array): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  for (const line of bodyOf(decodeUtf8(data)).split('\n')) {
    const tab = line.indexOf('\t')
    const level = Number(line.slice(0, tab))
    for (const lemma of line.slice(tab + 1).split(' ')) levels.set(lemma, level)
  }
  return levels
}

function bodyOf(text: string): string {
  const end = text.indexOf('\n')
  const [magic, version, checksum] = text.slice(0, Math.max(end, 0)).split(' ')
  if (magic !== FREQUENCIES_MAGIC) throw new Error('Not frequencies: the first line does not say so.')
  if (version !== String(FREQUENCIES_VERSION))
    throw new Error(`Frequencies of version ${version}, expected ${FREQUENCIES_VERSION}: compile them again.`)
  const body = text.slice(end + 1)
  if (checksumOf(body) !== checksum) throw new Error('Damaged frequencies: their checksum does not match.')
  return body
}
