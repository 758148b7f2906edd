import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openModelFile } from './model-file.ts'

const data = new Uint8Array(readFileSync(new URL('../../../data/fr/reader.bin', import.meta.url)))

function changed(offset: number): Uint8Array {
  const copy = data.slice()
  copy[offset] = copy[offset]! ^ 1
  return copy
}

describe('a file that is no sound model gives one clear error', () => {
  const cases: readonly (readonly [name: string, data: Uint8Array, message: RegExp])[] = [
    ['empty', new Uint8Array(), /Not a reader model/],
    ['foreign', new TextEncoder().encode('{"weights": [1, 2, 3]}'), /Not a reader model/],
    ['cut', data.slice(0, data.length - 100), /Damaged reader model/],
    ['of another version', changed(4), /version/],
    ['changed in its checksum', changed(8), /Damaged reader model/],
    ['changed in its header', changed(40), /Damaged reader model/],
    ['changed in its last weight', changed(data.length - 1), /Damaged reader model/],
  ]
  for (const [name, damaged, message] of cases) {
    test(name, () => expect(() => openModelFile(damaged)).toThrow(message))
  }
})

test('asking for what it does not hold is an error', () => {
  const file = openModelFile(data)
  expect(() => file.weights('nothing')).toThrow(/no « nothing »/)
})
