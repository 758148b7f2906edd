import { expect, test } from 'vitest'
import { isTangled } from './is-tangled.ts'

const cases = [
  { name: 'prose', text: 'Un **mot** fort.\n\n> Une citation.\n\n- un\n  - deux', tangled: false },
  { name: 'a rule of dashes', text: `Un.\n${'-'.repeat(80)}\nDeux.`, tangled: false },
  { name: 'at the limit', text: '> '.repeat(20), tangled: false },
  { name: 'one quotation over', text: '> '.repeat(21), tangled: true },
  { name: 'numbered lists', text: '1. '.repeat(21), tangled: true },
  { name: 'emphasis at the limit', text: '*a'.repeat(1000), tangled: false },
  { name: 'one mark over', text: '*a'.repeat(1001), tangled: true },
  { name: 'as many in two paragraphs', text: `${'*a'.repeat(600)}\n\n${'*a'.repeat(600)}`, tangled: false },
]

for (const { name, text, tangled } of cases) {
  test(`isTangled: ${name}`, () => expect(isTangled(text)).toBe(tangled))
}
