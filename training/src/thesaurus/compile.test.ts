import { expect, test } from 'vitest'
import { loadThesaurus } from '../../../packages/core/src/languages/thesaurus.ts'
import { compileThesaurus } from './compile.ts'

const SOURCE = `UTF-8
hausse|1
(Nom)|augmentation|crue|mise à prix
augmentation|2
(Nom)|hausse
(Nom)|essor
crue|1
(Nom)|inondation
essor|1
(Nom)|augmentation|zzz
zzz|1
(Nom)|essor
`

const thesaurus = loadThesaurus(new TextEncoder().encode(compileThesaurus(SOURCE, (word) => word !== 'zzz')))

const cases = [
  { name: 'each names the other', one: 'hausse', other: 'augmentation', are: true },
  { name: 'the other way round', one: 'augmentation', other: 'hausse', are: true },
  { name: 'under another sense', one: 'essor', other: 'augmentation', are: true },
  { name: 'named by one only', one: 'hausse', other: 'crue', are: false },
  { name: 'not by way of a third', one: 'hausse', other: 'essor', are: false },
  { name: 'unknown to the lexicon', one: 'essor', other: 'zzz', are: false },
  { name: 'never heard of', one: 'essor', other: 'nowhere', are: false },
]

for (const { name, one, other, are } of cases) {
  test(`thesaurus: ${name}`, () => expect(thesaurus(one, other)).toBe(are))
}

test('a damaged thesaurus is refused', () => {
  const text = compileThesaurus(SOURCE, () => true).replace('hausse', 'hausze')
  expect(() => loadThesaurus(new TextEncoder().encode(text))('a', 'b')).toThrow(/Damaged thesaurus/u)
})
