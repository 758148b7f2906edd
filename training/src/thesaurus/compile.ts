import { THESAURUS_MAGIC, THESAURUS_VERSION } from '../../../packages/core/src/languages/thesaurus.ts'
import { checksumOf } from '../../../packages/core/src/reading/model/checksum.ts'

/**
 * A thesaurus in the format of MyThes (« word|n », then n lines « (class)|synonym|… ») as the pairs of words
 * that each name the other: what only one of the two names is too loose to be used. Words of several
 * parts and words that `knows` does not know are left out.
 */
export function compileThesaurus(source: string, knows: (word: string) => boolean): string {
  const named = read(source)
  const isWord = new Map([...named.keys()].map((word) => [word, !word.includes(' ') && knows(word)]))
  const pairs = [...named].flatMap(([word, others]) =>
    isWord.get(word) === true
      ? [...others]
          .filter(
            (other) => word < other && isWord.get(other) === true && named.get(other)?.has(word) === true,
          )
          .map((other) => [word, other] as const)
      : [],
  )
  const words = [...new Set(pairs.flat())].sort()
  const numbers = new Map(words.map((word, index) => [word, index]))
  const lists: number[][] = words.map(() => [])
  for (const [word, other] of pairs) {
    const [one, two] = [numbers.get(word) ?? 0, numbers.get(other) ?? 0]
    lists[Math.min(one, two)]?.push(Math.abs(two - one))
  }
  const lines = words.map(
    (word, index) =>
      `${word}\t${(lists[index] ?? [])
        .sort((a, b) => a - b)
        .map((step) => step.toString(36))
        .join(' ')}`,
  )
  const body = `${lines.join('\n')}\n`
  return `${THESAURUS_MAGIC} ${THESAURUS_VERSION} ${checksumOf(body)}\n${body}`
}

function read(source: string): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>()
  let word = ''
  for (const line of source.split('\n').slice(1)) {
    const [first = '', ...rest] = line.split('|')
    if (first.startsWith('(') || first === '-') {
      const set = named.get(word) ?? new Set()
      for (const other of rest) if (other !== word) set.add(other)
      named.set(word, set)
    } else word = first
  }
  return named
}
