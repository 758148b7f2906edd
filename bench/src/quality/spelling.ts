import { createRequire } from 'node:module'
import { createHunspellFromFiles } from 'hunspell-wasm'

const { resolve } = createRequire(import.meta.url)
const WORD = /[\p{L}][\p{L}’'-]*/gu

/** Asks the Hunspell dictionary of French which words of a text it does not know. */
export async function loadSpelling(): Promise<(text: string) => readonly string[]> {
  const dictionary = resolve('dictionary-fr').replace(/index\.js$/u, '')
  const hunspell = await createHunspellFromFiles(`${dictionary}index.aff`, `${dictionary}index.dic`)
  return (text) =>
    [...text.matchAll(WORD)]
      .map(([word]) => word.replaceAll('’', "'"))
      .filter((word) => !hunspell.testSpelling(word) && !hunspell.testSpelling(word.toLowerCase()))
}
