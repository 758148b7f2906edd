import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Span, sliceOf } from '../span.ts'
import { french, plainStory } from '../testing/read-passages.ts'
import { WIRE_SENTENCES } from '../testing/wire-sentences.ts'
import { readStory } from './read.ts'
import type { Proposition } from './reading.ts'

/** « kind modality | subject | predicate | objects | circumstances », a negation as « ! », what is absent left empty. */
function shown(text: string): readonly string[] {
  const story = plainStory(text)
  const words = (span: Span | undefined) => (span === undefined ? '' : sliceOf(story.text, span))
  const one = ({ kind, modality, negated, subject, predicate, objects, circumstances }: Proposition) =>
    [
      `${kind} ${negated ? '!' : ''}${modality}`,
      words(subject),
      words(predicate),
      objects
        .map((object) => (object.items === undefined ? words(object) : object.items.map(words).join(' + ')))
        .join(', '),
      circumstances.map((circumstance) => `${circumstance.kind}: ${words(circumstance)}`).join(', '),
    ].join(' | ')
  return readStory(story, french).propositions.map(one)
}

const cases: readonly (readonly [text: string, ...propositions: readonly string[]])[] = [
  ['La région a fermé le pont mardi.', 'main asserted | La région | a fermé | le pont | time: mardi'],
  [
    'La tempête, qui a balayé la côte, a fait deux blessés.',
    'main asserted | La tempête | a fait | deux blessés | ',
    'relative asserted | La tempête | a balayé | la côte | ',
  ],
  [
    'La police a arrêté trois suspects et saisi deux armes.',
    'main asserted | La police | a arrêté | trois suspects | ',
    'coordinated asserted | La police | saisi | deux armes | ',
  ],
  // Who says so, and how sure.
  [
    'Le pont rouvrira lundi, a annoncé la mairie.',
    'main future | Le pont | rouvrira |  | time: lundi',
    'attribution asserted | la mairie | a annoncé |  | ',
  ],
  ['Selon la mairie, le pont est fermé.', 'main reported | le pont | est fermé |  | '],
  [
    'Le ministre nie que le projet soit abandonné.',
    'attribution asserted | Le ministre | nie | que le projet soit abandonné | ',
    'complement denied | le projet | soit abandonné |  | ',
  ],
  ['Le suspect aurait volé une voiture.', 'main conditional | Le suspect | aurait volé | une voiture | '],
  [
    'Le trafic devrait reprendre jeudi.',
    'main probable | Le trafic | devrait | reprendre jeudi | time: jeudi',
  ],
  ['Le trafic peut reprendre.', 'main possible | Le trafic | peut | reprendre | '],
  ['La gare n’a pas rouvert.', 'main !asserted | La gare | n’a pas rouvert |  | '],
  [
    'La police n’a pas précisé si la victime était seule.',
    'main !unknown | La police | n’a pas précisé | si la victime était seule | ',
    'complement unknown | la victime | était seule |  | ',
  ],
  // Circumstances by kind, and what is listed.
  [
    'Le match a été reporté en raison de la neige.',
    'main asserted | Le match | a été reporté |  | cause: en raison de la neige',
  ],
  [
    'La ville a vendu le stade pour financer une école.',
    'main asserted | La ville | a vendu | le stade | purpose: pour financer une école',
  ],
  [
    'Le match a eu lieu malgré la chaleur.',
    'main asserted | Le match | a eu | lieu | concession: malgré la chaleur',
  ],
  [
    'Le préfet a interdit les feux, les barbecues et les pétards.',
    'main asserted | Le préfet | a interdit | les feux + les barbecues + les pétards | ',
  ],
  // Without a verb a sentence is not cut.
  ['Nouvelle fermeture du pont de Kerlann', 'fragment asserted |  |  |  | '],
]

describe('findPropositions', () => {
  test.each(cases)('%s', (text, ...propositions) => {
    expect(shown(text)).toEqual(propositions)
  })
})

/** Every character that is no space stands in one proposition of its statement, and in one only. */
function expectCovered(text: string): void {
  const story = plainStory(text)
  const { statements, propositions, sentences } = readStory(story, french)
  const counts = new Uint8Array(story.text.length)
  const ids = new Set(statements.map(({ id }) => id))
  for (const { spans, statement, confidence } of propositions) {
    expect(ids.has(statement)).toBe(true)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
    for (const { start, end } of spans)
      for (let at = start; at < end; at++) counts[at] = (counts[at] ?? 0) + 1
  }
  for (const { span } of sentences)
    for (let at = span.start; at < span.end; at++)
      if (/\S/u.test(story.text[at] ?? '')) expect([at, counts[at]]).toEqual([at, 1])
  expect(new Set(propositions.map(({ id }) => id)).size).toBe(propositions.length)
}

describe('a story’s propositions cover its sentences, each word once', () => {
  const texts = WIRE_SENTENCES.map(({ text }) => text)

  test('sentences of the wire', () => {
    expectCovered(texts.join(' '))
  })

  test('sentences of the wire in any order, with marks anywhere', () => {
    const marks = fc.constantFrom(' ', ' « ', ' » ', '\n\n', ' ; ', ' : ', ', ', ' (', ') ', '… ', ' "')
    const text = fc
      .array(fc.tuple(fc.constantFrom(...texts), marks), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.flat().join(''))
    fc.assert(fc.property(text, expectCovered), { numRuns: 40 })
  })

  test('any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }).filter((text) => /\S/u.test(text)),
        expectCovered,
      ),
      { numRuns: 60 },
    )
  })
})
