/** Stands for any form of the verb « to be » at the head of an idiom. */
export const BE = '@be'

/**
 * Idioms by their words, from lines « word: idiom | idiom »; words that an apostrophe parts stand by themselves, as
 * the proof splits them. One idiom may stand for several words.
 */
export function idiomsIn(lines: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const line of lines.trim().split('\n')) {
    const [word = '', idioms = ''] = line.split(': ')
    for (const idiom of idioms.split(' | ')) {
      const phrase = idiom
        .trim()
        .replace(/(\p{L}')(?=\p{L})/gu, '$1 ')
        .replace(/^(?:être|be) /u, `${BE} `)
      found.set(phrase, [...(found.get(phrase) ?? []), word])
    }
  }
  return found
}
