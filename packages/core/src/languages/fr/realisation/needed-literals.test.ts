import { expect, test } from 'vitest'
import { exchanges } from './exchanges.ts'
import { neededLiterals } from './needed-literals.ts'

const cases = [
  { name: 'nothing', source: '', needed: [] },
  { name: 'letters', source: 'Mis en ligne', needed: ['mis en ligne'] },
  { name: 'a letter alone', source: '\\d+ h', needed: [' h'] },
  { name: 'a letter that may be missing', source: 'âgée?s? de', needed: ['âgé'] },
  { name: 'a letter that may be said again', source: 'abc+de', needed: ['abc'] },
  { name: 'a class between letters', source: "jusqu['’]à", needed: ['jusqu'] },
  { name: 'alternatives', source: '(?:fin|début) \\d', needed: ['fin', 'début'] },
  { name: 'an alternative of which nothing is sure', source: '(?:fin|\\p{L}+)', needed: [] },
  { name: 'alternatives that are no group', source: 'matin|soirée', needed: ['matin', 'soirée'] },
  { name: 'a group that may be missing', source: '(?:très )?tôt', needed: ['tôt'] },
  { name: 'a group that may be missing so many times', source: '(?:très ){0,2}tôt', needed: ['tôt'] },
  { name: 'what stands around', source: '(?<!avant |après )le(?! matin)(?<=x)(?= soir)', needed: ['le'] },
  { name: 'a group in a group', source: '(a(?: b)? cd|(?:efg|hij))', needed: [' cd', 'efg', 'hij'] },
  { name: 'a bracket in a class', source: '[()|]abc', needed: ['abc'] },
  { name: 'a bracket that stands for itself', source: '\\(abc', needed: ['abc'] },
]

for (const { name, source, needed } of cases)
  test(`needed literals: ${name}`, () => {
    expect(neededLiterals(source)).toEqual(needed)
  })

test('needed literals: nearly all exchanges need some', () => {
  const unsure = exchanges.filter(({ pattern }) => neededLiterals(pattern.source).length === 0)
  expect(unsure.map(({ pattern }) => pattern.source)).toEqual([])
})
