import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asQuestion, asSentence, fieldOf, ObjectReader } from './read-answer.ts'

const sentencesIn = (...pieces: readonly string[]) => {
  const reader = new ObjectReader()
  return pieces.flatMap((piece) => reader.push(piece).flatMap((object) => asSentence(object) ?? []))
}
const SENTENCE = '{"text": "Le pont a été fermé.", "facts": [1]}'
const sentence = { text: 'Le pont a été fermé.', facts: [1] }

describe('sentences of an answer', () => {
  const cases: readonly { name: string; pieces: readonly string[]; found: readonly object[] }[] = [
    { name: 'nothing', pieces: [''], found: [] },
    { name: 'as asked for', pieces: [`{"sentences": [${SENTENCE}]}`], found: [sentence] },
    {
      name: 'cut off behind the first',
      pieces: [`{"sentences": [${SENTENCE}, {"text": "Il rou`],
      found: [sentence],
    },
    {
      name: 'in a fence, with words around',
      pieces: ['Voici "le" texte :\n```json\n', `[${SENTENCE}]`, '\n```'],
      found: [sentence],
    },
    {
      name: 'braces and quotes inside a text',
      pieces: ['{"text": "Il a dit \\"{non}\\".", "facts": []}'],
      found: [{ text: 'Il a dit "{non}".', facts: [] }],
    },
    { name: 'without facts', pieces: ['{"text": "Oui."}'], found: [{ text: 'Oui.', facts: [] }] },
    { name: 'an empty text', pieces: ['{"text": "  "}'], found: [] },
    { name: 'no text but a number', pieces: ['{"text": 12}'], found: [] },
    { name: 'a text beyond all measure', pieces: [`{"text": "${'x'.repeat(1201)}"}`], found: [] },
    { name: 'Markdown', pieces: ['# Titre\n\nLe pont "a été" fermé.'], found: [] },
    { name: 'closings without openings', pieces: [`}}}"${'}'}" ${SENTENCE}`], found: [sentence] },
  ]
  for (const { name, pieces, found } of cases) {
    test(name, () => expect(sentencesIn(...pieces)).toEqual(found))
  }

  test('no more of them than a part may have', () => {
    expect(sentencesIn(SENTENCE.repeat(500))).toHaveLength(80)
  })

  test('the same, however the answer is cut into pieces', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), { maxLength: 6 })
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), (some, size) => {
        const answer = JSON.stringify({
          subheading: 'x',
          sentences: some.map((text) => ({ text, facts: [2] })),
        })
        const pieces = answer.match(new RegExp(`[\\s\\S]{1,${size}}`, 'gu')) ?? []
        expect(sentencesIn(...pieces)).toEqual(sentencesIn(answer))
        expect(sentencesIn(answer).map(({ text }) => text)).toEqual(
          some.map((text) => text.trim()).filter((text) => text !== ''),
        )
      }),
    )
  })
})

test('a question needs its number, itself and its answer', () => {
  expect(asQuestion({ number: 2, question: 'Quand ?', answer: 'Mardi.' })).toBeDefined()
  expect(asQuestion({ number: 2, question: 'Quand ?' })).toBeUndefined()
})

describe('a field of an answer', () => {
  const cases = [
    { answer: '{"subheading": "Fermé \\"mardi\\"", "sentences": [', found: 'Fermé "mardi"' },
    { answer: '{"subheading": "Fermé mar', found: undefined },
    { answer: '{"subheading": ""}', found: undefined },
    { answer: '', found: undefined },
  ]
  for (const { answer, found } of cases) test(answer, () => expect(fieldOf(answer, 'subheading')).toBe(found))
})
