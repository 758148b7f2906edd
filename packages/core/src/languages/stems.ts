/** Stems of a lexicon, each with the number of its paradigm and, for verbs, of its frame (else -1). */
export interface Stems {
  /** Calls `visit` for each stem that begins `form`, shortest first. */
  eachPrefix(form: string, visit: (length: number, paradigm: number, frame: number) => void): void
}

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const COMMA = 44
/** Codes of « 0 » and « a », with which the digits of base 36 begin. */
const DIGITS = 48
const LETTERS = 97

interface Columns {
  /** Characters of all stems, one after the other; stem `i` runs from `starts[i]` to `starts[i + 1]`. */
  readonly characters: Uint16Array
  readonly starts: Int32Array
  readonly paradigms: Int32Array
  readonly frames: Int32Array
}

/**
 * Reads the stems at the end of a compiled lexicon, sorted and front-coded, a line each: one
 * character for the length shared with the line before (« 0 » none), the rest, a tab, the paradigm
 * in base 36, and for a verb a comma and its frame.
 */
export function openStems(text: string, from: number): Stems {
  const end = text.indexOf('\n', from)
  const count = Number(text.slice(from, end).split(' ')[1])
  const columns = readColumns(text, end + 1, count)
  const { characters, starts, paradigms, frames } = columns
  const slots = hashStems(columns, count)
  const mask = slots.length - 1
  const matches = (stem: number, form: string, length: number): boolean => {
    const start = starts[stem]!
    if (starts[stem + 1]! - start !== length) return false
    for (let index = 0; index < length; index++) {
      if (characters[start + index] !== form.charCodeAt(index)) return false
    }
    return true
  }
  return {
    eachPrefix(form, visit) {
      let hash = FNV_OFFSET
      for (let length = 0; length <= form.length; length++) {
        for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
          let stem = slots[slot]! - 1
          if (!matches(stem, form, length)) continue
          for (; stem < count && matches(stem, form, length); stem++) {
            visit(length, paradigms[stem]!, frames[stem]!)
          }
          break
        }
        hash = Math.imul(hash ^ form.charCodeAt(length), FNV_PRIME)
      }
    },
  }
}

function readColumns(text: string, from: number, count: number): Columns {
  let characters = new Uint16Array(1 << 20)
  const starts = new Int32Array(count + 1)
  const paradigms = new Int32Array(count)
  const frames = new Int32Array(count).fill(-1)
  let position = from
  let written = 0
  for (let stem = 0; stem < count; stem++) {
    const shared = text.charCodeAt(position++) - 48
    const previous = stem > 0 ? starts[stem - 1]! : 0
    starts[stem] = written
    if (written + 256 > characters.length) characters = grown(characters)
    for (let index = 0; index < shared; index++) characters[written++] = characters[previous + index]!
    for (let code = text.charCodeAt(position++); code !== 9; code = text.charCodeAt(position++)) {
      characters[written++] = code
    }
    // Digit by digit: a hundred thousand strings to be parsed would take longer than all the rest.
    let column = paradigms
    let number = 0
    for (let code = text.charCodeAt(position++); ; code = text.charCodeAt(position++)) {
      if (!(code > COMMA)) {
        column[stem] = number
        if (code !== COMMA) break
        column = frames
        number = 0
      } else number = number * 36 + (code < LETTERS ? code - DIGITS : code - LETTERS + 10)
    }
  }
  starts[count] = written
  return { characters: characters.slice(0, written), starts, paradigms, frames }
}

function grown(characters: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(characters.length * 2)
  larger.set(characters)
  return larger
}

/** Open addressing; a slot holds the number, from 1, of the first of the stems that are spelled alike. */
function hashStems({ characters, starts }: Columns, count: number): Int32Array {
  const slots = new Int32Array(1 << Math.ceil(Math.log2(count * 2 + 2)))
  const mask = slots.length - 1
  let before = 0
  for (let stem = 0; stem < count; stem++) {
    let hash = FNV_OFFSET
    for (let index = starts[stem]!; index < starts[stem + 1]!; index++) {
      hash = Math.imul(hash ^ characters[index]!, FNV_PRIME)
    }
    if (stem > 0 && hash === before && sameStem(characters, starts, stem)) continue
    before = hash
    let slot = spread(hash) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = stem + 1
  }
  return slots
}

const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8

function sameStem(characters: Uint16Array, starts: Int32Array, stem: number): boolean {
  const start = starts[stem]!
  const length = starts[stem + 1]! - start
  if (start - starts[stem - 1]! !== length) return false
  for (let index = 0; index < length; index++) {
    if (characters[start - length + index] !== characters[start + index]) return false
  }
  return true
}
