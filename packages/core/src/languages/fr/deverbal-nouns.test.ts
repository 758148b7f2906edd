import { expect, test } from 'vitest'
import { frenchLexicon } from '../../testing/french-lexicon.ts'
import { deverbalNouns } from './deverbal-nouns.ts'

test.each([...deverbalNouns])('%s', (verb, { noun, gender }) => {
  expect(frenchLexicon.analyse(verb).some(({ features }) => features.VerbForm === 'Inf')).toBe(true)
  const genders = frenchLexicon
    .analyse(noun)
    .filter(({ upos }) => upos === 'NOUN')
    .map(({ features }) => features.Gender ?? gender)
  expect(genders).toContain(gender)
})
