/** True where one of the phrases stands among the words of a sentence. */
export type PhraseTest = (words: readonly string[]) => boolean

type Phrases = readonly (readonly string[])[]

/**
 * Tells in one pass whether any of the phrases is there. Words of an exception do not count: « après »
 * ties sentences, « d’après » does not. « qu’ » at the end of a phrase is a word of its own.
 */
export function phraseIndex(phrases: Phrases, exceptions: Phrases = []): PhraseTest {
  const index = indexOf(phrases)
  const excepted = indexOf(exceptions)
  return (words) => {
    for (let place = 0; place < words.length; place++) {
      const skipped = matchAt(words, place, excepted)
      if (skipped > 0) place += skipped - 1
      else if (matchAt(words, place, index) > 0) return true
    }
    return false
  }
}

type PhraseMap = ReadonlyMap<string, Phrases>

function indexOf(phrases: Phrases): PhraseMap {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const first = phrase[0]
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  return byFirst
}

/** How many words the phrase at `place` has; 0 where none begins there. */
const matchAt = (words: readonly string[], place: number, phrases: PhraseMap): number =>
  phrases
    .get(words[place] ?? '')
    ?.find((phrase) => phrase.every((word, offset) => words[place + offset] === word))?.length ?? 0
