import { describe, expect, test } from 'vitest'
import { readPassage } from '../../../testing/read-passages.ts'
import { nameSpeaker } from './name-speaker.ts'

const BEFORE = '« Le pont est sûr », a déclaré la préfète Claire Morel.'

const cases: readonly (readonly [text: string, named: string | undefined])[] = [
  [
    `${BEFORE} « Nous rouvrirons lundi », a-t-elle ajouté.`,
    '« Nous rouvrirons lundi », a ajouté la préfète Claire Morel.',
  ],
  [
    `${BEFORE} « Nous rouvrirons lundi », assure-t-elle.`,
    '« Nous rouvrirons lundi », assure la préfète Claire Morel.',
  ],
  // Over a paragraph, and where the sentence is about somebody else already.
  [`${BEFORE}\n\n« Nous rouvrirons lundi », a-t-elle ajouté.`, undefined],
  [`${BEFORE} Un pont qu’elle aimait : « Je reviendrai demain », disait-elle.`, undefined],
  // Other people, a name of its own, nobody named before.
  [`${BEFORE} « Nous rouvrirons lundi », ont-ils ajouté.`, undefined],
  [`${BEFORE} « Nous rouvrirons lundi », a ajouté le maire.`, undefined],
  ['« Nous rouvrirons lundi », a-t-elle ajouté.', undefined],
]

describe('nameSpeaker', () => {
  test.each(cases)('%s', (text, named) => expect(nameSpeaker(readPassage(text))).toBe(named))
})
