import { describe, expect, test } from 'vitest'
import { wrongArcs } from '../testing/check-arcs.ts'
import { WIRE_SENTENCES } from '../testing/wire-sentences.ts'

/** Share of the arcs that have to be right; below it a change of the model has lost something. */
const LEAST_RIGHT = 0.93

test('main arcs of sentences as the wire writes them', () => {
  const wrong = WIRE_SENTENCES.flatMap(wrongArcs)
  const arcs = WIRE_SENTENCES.flatMap((sentence) => sentence.arcs)
  expect(1 - wrong.length / arcs.length, wrong.join('\n')).toBeGreaterThan(LEAST_RIGHT)
})

describe('attributions, whose subjects must all be found', () => {
  for (const sentence of WIRE_SENTENCES.filter(({ arcs }) => arcs.some((arc) => arc.includes('parataxis')))) {
    const said = sentence.arcs.find((arc) => arc.includes('parataxis'))!.split(' ')[0]!
    test(sentence.text, () => {
      const wrong = wrongArcs(sentence).filter((arc) => arc.split(' (')[0]!.endsWith(` nsubj ${said}`))
      expect(wrong).toEqual([])
    })
  }
})
