import { expect, test } from 'vitest'
import { frenchReader } from '../testing/read-french.ts'
import { readWords } from './read-words.ts'

const cases: readonly (readonly [sentence: string, host: string, verb: string])[] = [
  [
    'La banque a subi une attaque à le cours de laquelle des données personnelles de ses clients ont été copiées .',
    'attaque',
    'copiées',
  ],
  [
    'Ils décrivent une panne de courant pendant laquelle des trains anciens et bondés sont restés bloqués , a dit le préfet .',
    'panne',
    'restés',
  ],
]

test.each(cases)('%s', (sentence, host, verb) => {
  const forms = sentence.split(' ')
  const { words } = readWords(forms, frenchReader)
  const clause = forms.indexOf(verb)
  expect(words[clause]?.relation).toBe('acl:relcl')
  expect(forms[words[clause]?.head ?? -1]).toBe(host)
  expect(words.filter(({ head }) => head === -1)).toHaveLength(1)
  for (let word = 0; word < words.length; word++) {
    let steps = 0
    for (let up = word; up >= 0; up = words[up]?.head ?? -1) expect(steps++).toBeLessThan(words.length)
  }
})

test('a pronoun that opens no clause stays as it is read', () => {
  const forms = 'Lequel ? Pour laquelle ?'.split(' ')
  expect(readWords(forms, frenchReader)).toEqual(frenchReader.read(forms))
})
