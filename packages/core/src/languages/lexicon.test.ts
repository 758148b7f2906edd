import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Features, Upos } from '../reading/reading.ts'
import { loadLexicon } from './lexicon.ts'

const data = readFileSync(new URL('../../data/fr/lexicon.txt', import.meta.url))
const lexicon = loadLexicon(data)

describe('analyse', () => {
  const cases: readonly [form: string, expected: readonly string[]][] = [
    ['portes', ['porter VERB', 'porte NOUN']],
    ['Pierre', ['Pierre PROPN', 'pierre NOUN']],
    ['Etat', ['état NOUN']],
    ['FRANCE', ['France PROPN']],
    ['ELECTION', ['élection NOUN']],
    ['A', ['à ADP', 'avoir AUX']],
    ["aujourd'hui", ['aujourd’hui ADV']],
    ['aujourd’hui', ['aujourd’hui ADV']],
    ['rançongiciels', ['rançongiciel NOUN']],
    ['étaient', ['être AUX', 'être VERB']],
    ['vont', ['aller VERB']],
  ]
  for (const [form, expected] of cases) {
    test(form, () => {
      const found = lexicon.analyse(form).map(({ lemma, upos }) => `${lemma} ${upos}`)
      expect(found).toEqual(expect.arrayContaining([...expected]))
    })
  }

  test('unknown words and nothing at all have no analysis', () => {
    for (const form of ['xqzt', 'Xqzt', 'XQZT', '', ' ', '😀', '1234'])
      expect(lexicon.analyse(form)).toEqual([])
  })

  test('names are marked', () => {
    expect(lexicon.analyse('Marie').some(({ name }) => name === 'given')).toBe(true)
    expect(lexicon.analyse('Dupont').some(({ name }) => name === 'family')).toBe(true)
    expect(lexicon.analyse('Bruxelles').some(({ name }) => name === 'place')).toBe(true)
  })
})

describe('inflect', () => {
  const cases: readonly [lemma: string, upos: Upos, features: Features, form: string | undefined][] = [
    ['porter', 'VERB', { Mood: 'Ind', Tense: 'Pres', Person: '3', Number: 'Plur' }, 'portent'],
    ['être', 'AUX', { Mood: 'Cnd', Person: '3', Number: 'Sing' }, 'serait'],
    ['élire', 'VERB', { VerbForm: 'Part', Tense: 'Past', Gender: 'Fem', Number: 'Plur' }, 'élues'],
    ['détenir', 'VERB', { Mood: 'Ind', Tense: 'Fut', Person: '3', Number: 'Sing' }, 'détiendra'],
    ['cheval', 'NOUN', { Number: 'Plur' }, 'chevaux'],
    ['ministre', 'NOUN', { Gender: 'Fem', Number: 'Plur' }, 'ministres'],
    ['vieux', 'ADJ', { Gender: 'Fem', Number: 'Sing' }, 'vieille'],
    ['le', 'DET', { Gender: 'Fem', Number: 'Sing' }, 'la'],
    ['cheval', 'VERB', {}, undefined],
    ['xqzt', 'NOUN', { Number: 'Plur' }, undefined],
  ]
  for (const [lemma, upos, features, form] of cases) {
    test(`${lemma} ${Object.values(features).join(' ')}`, () => {
      expect(lexicon.inflect(lemma, upos, features)).toBe(form)
    })
  }
})

test('verb frames', () => {
  expect(lexicon.verb('venir')).toMatchObject({ auxiliary: 'être', intransitive: true, direct: false })
  expect(lexicon.verb('évanouir')).toMatchObject({ auxiliary: 'être', pronominal: 'always' })
  expect(lexicon.verb('détecter')).toMatchObject({ auxiliary: 'avoir', direct: true })
  expect(lexicon.verb('devenir')).toMatchObject({ auxiliary: 'être', copular: true })
  expect(lexicon.verb('entrer')).toMatchObject({ auxiliary: 'both' })
  expect(lexicon.verb('cheval')).toBeUndefined()
})

describe('a file that is no sound lexicon gives one clear error', () => {
  const text = data.toString('utf8')
  const cases: readonly [name: string, data: string, message: RegExp][] = [
    ['empty', '', /Not a lexicon/],
    ['foreign', '{"a": 1}', /Not a lexicon/],
    ['cut', text.slice(0, text.length / 2), /Damaged lexicon/],
    ['changed', text.replace('stems', 'stemz'), /Damaged lexicon/],
    ['of another version', text.replace(/ \d+ /, ' 99 '), /version 99/],
  ]
  for (const [name, damaged, message] of cases) {
    test(name, () => expect(() => loadLexicon(damaged)).toThrow(message))
  }
})
