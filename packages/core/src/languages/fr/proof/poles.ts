import { EVENTS } from './poles/events.ts'
import { FIGURES } from './poles/figures.ts'
import { SOCIETY } from './poles/society.ts'
import { SYNONYMS } from './synonyms.ts'

let table: ReadonlyMap<string, readonly string[]> | undefined

/** The groups of words that a lemma says the same as, as « axis:pole »; other poles of the axis differ. */
export function polesOf(lemma: string): readonly string[] {
  table ??= tableOf()
  return table.get(lemma) ?? []
}

function tableOf(): ReadonlyMap<string, readonly string[]> {
  const poles = new Map<string, string[]>()
  const axes = [FIGURES, EVENTS, SOCIETY, SYNONYMS].flatMap((text) => text.trim().split('\n'))
  for (const [axis, line] of axes.entries()) {
    for (const [pole, words] of line.split(' | ').entries()) {
      for (const word of words.trim().split(' ')) {
        poles.set(word, [...(poles.get(word) ?? []), `${axis}:${pole}`])
      }
    }
  }
  return poles
}
