import { expect, test } from 'vitest'
import { french, plainStory } from '../testing/read-passages.ts'
import { readStory } from './read.ts'

const CLAUSE = 'la région a fermé le pont mardi et la mairie a ouvert une enquête'
const repeated = (words: string, count: number, joint: string): string => Array(count).fill(words).join(joint)

const cases: readonly (readonly [name: string, text: string])[] = [
  ['a sentence of 2,000 words', `${repeated(CLAUSE, 150, ', ')}.`],
  ['one line without punctuation', repeated(CLAUSE, 40, ' ')],
  ['all capitals', `${repeated(CLAUSE, 3, ', ').toUpperCase()}.`],
  [
    'a table pasted as text',
    repeated('Ville\tHabitants\tÉcart\nKerlann\t11 000\t-3 %\nBrenat\t4 200\t+1 %', 30, '\n'),
  ],
  ['quotations without end', repeated('« a dit le maire « que', 400, ' ')],
  ['verbs of saying alone', repeated(', a déclaré', 700, '')],
  ['pronouns alone', repeated('a-t-il dit.', 700, ' ')],
]

/** The same law as of any text: each word stands in one proposition. */
test.each(cases)('%s: read at low confidence, nothing lost', (_, text) => {
  const story = plainStory(text)
  const { propositions } = readStory(story, french)
  expect(propositions.every(({ confidence }) => confidence < 0.7)).toBe(true)
  const spans = propositions
    .flatMap((proposition) => proposition.spans)
    .sort((one, other) => one.start - other.start)
  const between = spans.map(({ start }, index) => story.text.slice(spans[index - 1]?.end ?? 0, start))
  expect(between.join('').trim()).toBe('')
  expect(story.text.slice(spans.at(-1)?.end).trim()).toBe('')
})
