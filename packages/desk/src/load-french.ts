import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createFrench, type Language } from '@intertitre/core'

let loaded: Promise<Language> | undefined

/** French, over the data files that core ships, read once a process. Rejects where one is missing or damaged. */
export function loadFrench(): Promise<Language> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Language> {
  const [lexicon, reader, thesaurus, frequencies, ngrams, names] = await Promise.all(
    ['lexicon.txt', 'reader.bin', 'thesaurus.txt', 'frequencies.txt', 'ngrams.bin', 'names.txt'].map(
      readData,
    ),
  )
  return createFrench({
    lexicon: lexicon!,
    reader: reader!,
    thesaurus: thesaurus!,
    frequencies: frequencies!,
    ngrams: ngrams!,
    names: names!,
  })
}

const { resolve } = createRequire(import.meta.url)

const readData = (name: string): Promise<Uint8Array> => readFile(resolve(`@intertitre/core/data/fr/${name}`))
