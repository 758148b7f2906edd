import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../../packages/core/src/languages/language.ts'
import { loadNames, withNames } from '../../../packages/core/src/languages/names.ts'
import { openLexicon } from '../prepare.ts'
import { compileNames } from './compile-names.ts'

const WHERE = ['à', 'en', 'vers', 'depuis', 'à', 'à', 'en', 'à', 'à']
const STORIES = [
  ...WHERE.map((word) => `Le camion est passé hier ${word} Brévannes-sur-Orne, puis il s’est arrêté.`),
  ...Array.from({ length: 6 }, () => 'La ministre Claire Vaubrun et Paul Vaubrun ont signé.'),
  ...Array.from({ length: 12 }, () => 'Elle l’a confié à Gazetta, qui a reçu Gazetta Sport.'),
  'Un seul jour à Orlémont.',
].map((paragraph) => ({ headline: 'Le pont', paragraphs: [paragraph] }))

const lexicon = openLexicon()
const text = compileNames(STORIES, lexicon)
const bytes = new TextEncoder().encode(text)
const names = loadNames(bytes)

describe('names of the news', () => {
  test.each([
    ['a place stands behind « à »', 'Brévannes-sur-Orne', 'place'],
    ['a surname behind given names', 'Vaubrun', 'family'],
    ['whoever is told something is no place', 'Gazetta', undefined],
    ['once is too seldom', 'Orlémont', undefined],
    ['what the lexicon has is left out', 'Paul', undefined],
  ])('%s: %s', (_, name, kind) => expect(names.get(name)).toBe(kind))

  test('the lexicon says what they name, and of its own words what it did', () => {
    const named = withNames(lexicon, names)
    const kinds = (form: string) => named.analyse(form).map(({ name }: Analysis) => name)
    expect(kinds('Vaubrun')).toEqual(['family'])
    expect(kinds('Orlémont')).toEqual([])
    expect(named.analyse('maison')).toEqual(lexicon.analyse('maison'))
    expect(named.analyse('Paul')).toEqual(lexicon.analyse('Paul'))
  })

  test.each([
    ['cut short', text.slice(0, -3), /Damaged/u],
    ['another file', 'intertitre-lexicon 1 2\n', /Not a list of names/u],
    ['another version', text.replace('names 1', 'names 7'), /version 7/u],
  ])('a file %s is refused', (_, data, message) =>
    expect(() => loadNames(new TextEncoder().encode(data))).toThrow(message),
  )
})
