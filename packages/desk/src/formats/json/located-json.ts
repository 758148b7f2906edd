import type { Placed } from '../wire/content.ts'

/** A JSON text: its value, and where its strings stand. */
export interface LocatedJson {
  readonly value: unknown
  /** A string by its path, keys and indexes: `['bodies', 0, 'value']`. Undefined where no string stands there. */
  placed(path: readonly (string | number)[]): Placed | undefined
  /** All strings under a key, wherever it stands. */
  named(key: string): Placed[]
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/gu

/** Reads a JSON text; undefined where it is none. */
export function locatedJson(original: string): LocatedJson | undefined {
  let value: unknown
  try {
    value = JSON.parse(original)
  } catch {
    return undefined
  }
  let offsets: ReadonlyMap<string, number> | undefined
  return {
    value,
    placed(path) {
      offsets ??= stringsOf(original)
      const start = offsets.get(JSON.stringify(path))
      return start === undefined ? undefined : placedString(original, start)
    },
    named(key) {
      offsets ??= stringsOf(original)
      return [...offsets]
        .filter(([path]) => (JSON.parse(path) as (string | number)[]).at(-1) === key)
        .map(([, start]) => placedString(original, start))
    },
  }
}

/** Where the strings of valid JSON begin, by their paths. */
function stringsOf(original: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const path: (string | number)[] = []
  /** For each open list or object, whether it is a list. */
  const lists: boolean[] = []
  let isKey = false
  for (const { 0: token, index } of original.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      lists.push(token === '[')
      path.push(token === '[' ? 0 : '')
      isKey = token === '{'
    } else if (token === '}' || token === ']') {
      lists.pop()
      path.pop()
      isKey = false
    } else if (token === ',') {
      if (lists.at(-1)) path[path.length - 1] = (path.at(-1) as number) + 1
      else isKey = true
    } else if (token.startsWith('"')) {
      if (isKey) path[path.length - 1] = JSON.parse(token) as string
      else found.set(JSON.stringify(path), index)
      isKey = false
    }
  }
  return found
}

/** The string that begins at a quotation mark; escaped characters stand nowhere. */
function placedString(original: string, start: number): Placed {
  const offsets: number[] = []
  let index = start + 1
  for (; original[index] !== '"'; ) {
    const isEscaped = original[index] === '\\'
    offsets.push(isEscaped ? -1 : index)
    index += isEscaped ? (original[index + 1] === 'u' ? 6 : 2) : 1
  }
  return { value: JSON.parse(original.slice(start, index + 1)) as string, offsets }
}
