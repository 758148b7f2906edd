import { expect, test } from 'vitest'
import { createProver } from '../../../verification/prover.ts'
import { textSource } from '../../../verification/source-index.ts'
import { englishProof } from './index.ts'

const STORY =
  'The council of Ashbury voted on Tuesday to close the swimming pool, which welcomed 12,000 visitors last year. ' +
  'Repairs would cost more than £2.3 million, said the mayor, Helen Marsh. ' +
  'Nobody was hurt when part of the roof collapsed in March.'

const cases: readonly (readonly [claim: string, field: string | undefined])[] = [
  ['On Tuesday the council of Ashbury voted to close the swimming pool.', undefined],
  ['The swimming pool welcomed 12,000 visitors last year.', undefined],
  ['The swimming pool welcomed 21,000 visitors last year.', 'number'],
  ['On Thursday the council of Ashbury voted to close the swimming pool.', 'date'],
  ['Repairs would cost more than £2.3 million, said the mayor, Helen Marsh.', undefined],
  ['Repairs would cost more than £2.3 million, said the mayor, Helen Hill.', 'name'],
  ['The council of Ashbury did not vote on Tuesday to close the swimming pool.', 'polarity'],
]

const reworded: readonly (readonly [story: string, claim: string, isTrue: boolean])[] = [
  [
    'The Kenyan president arrived in Berlin on Monday.',
    'The president of Kenya arrived in Berlin on Monday.',
    true,
  ],
  ['Nordic Air bought its rival Skyline last year.', 'Skyline was acquired by Nordic Air last year.', true],
  ['Nordic Air bought its rival Skyline last year.', 'Skyline bought Nordic Air last year.', false],
  ['Police arrested a man of 24 over the theft.', 'A woman was arrested over the theft.', false],
  ['The novelist was born in Lyon and died in Geneva.', 'The writer died in Geneva.', true],
  ['The novelist was born in Lyon and died in Geneva.', 'The writer died in Lyon.', false],
  ['Nobody was injured in the fire.', 'Several people were injured in the fire.', false],
  ['Doctors treated 45 patients, and two of them died.', '45 patients died.', false],
  ['Doctors treated 45 patients, and two of them died.', 'Two patients died.', true],
  ['The volcano could erupt again.', 'The volcano will erupt again.', false],
]

for (const [story, claim, isTrue] of reworded)
  test(`${claim} < ${story}`, () => {
    const { verdict } = createProver([textSource('story', story)], englishProof).prove({ text: claim })
    expect(verdict !== 'altered' && verdict !== 'unsupported').toBe(isTrue)
  })

for (const [claim, field] of cases)
  test(claim, () => {
    const { discrepancies } = createProver([textSource('story', STORY)], englishProof).prove({ text: claim })
    expect(discrepancies.map((each) => each.field)).toEqual(field === undefined ? [] : [field])
  })
