import type { FrenchData } from '@intertitre/core'

const FILES = ['lexicon.txt', 'reader.bin', 'thesaurus.txt', 'frequencies.txt', 'names.txt'] as const
/** Bytes of the five files, about: only for the bar that shows how far loading is. */
const EXPECTED = 9_700_000

/** The data that French is read with, from where the page came. Rejects where a file is missing. */
export async function fetchData(onLoaded: (loaded: number, total: number) => void): Promise<FrenchData> {
  let loaded = 0
  const [lexicon, reader, thesaurus, frequencies, names] = await Promise.all(
    FILES.map((name) =>
      fetchBytes(`/data/fr/${name}`, (more) => {
        loaded += more
        onLoaded(Math.min(loaded, EXPECTED), EXPECTED)
      }),
    ),
  )
  return {
    lexicon: lexicon!,
    reader: reader!,
    thesaurus: thesaurus!,
    frequencies: frequencies!,
    names: names!,
  }
}

async function fetchBytes(address: string, onMore: (bytes: number) => void): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok || response.body === null)
    throw new Error(`Expected ${address} from the server, got status ${response.status}.`)
  const parts: Uint8Array[] = []
  const reader = response.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value)
    onMore(part.value.length)
  }
  return joined(parts)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
