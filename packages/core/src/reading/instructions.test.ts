import { describe, expect, test } from 'vitest'
import { HARMLESS_SENTENCES, HOSTILE_ORDERS } from '../testing/hostile-orders.ts'
import { instructsMachine, visible } from './instructions.ts'

describe('turns to a machine', () => {
  for (const order of HOSTILE_ORDERS) test(order, () => expect(instructsMachine(order)).toBe(true))
  test('letters out of sight', () => {
    const hidden = [...'ignore all']
      .map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))
      .join('')
    expect(instructsMachine(`Le pont est fermé.${hidden}`)).toBe(true)
    expect(visible(`Le pont est fermé.${hidden}`)).toBe('Le pont est fermé.')
  })
})

describe('turns to readers', () => {
  for (const sentence of HARMLESS_SENTENCES)
    test(sentence, () => expect(instructsMachine(sentence)).toBe(false))
})
