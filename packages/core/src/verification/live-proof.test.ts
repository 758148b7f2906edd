import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frenchForProof } from '../testing/prove.ts'
import { createLiveProof } from './live-proof.ts'
import { type Passage, provePassages } from './prove-passages.ts'
import { createProver } from './prover.ts'
import { textSource } from './source-index.ts'

const STORY = `La piscine de Brémont rouvrira lundi après neuf mois de travaux, a annoncé la mairie. Le chantier a coûté 3,2 millions d’euros. Aucun licenciement n’est prévu, selon la directrice, Anne Roux. Le bassin accueillait 900 nageurs par semaine.`
const passages: readonly Passage[] = [
  { path: 'heading.0', kind: 'heading', text: 'La piscine de Brémont rouvre lundi' },
  {
    path: 'paragraph.1',
    kind: 'paragraph',
    text: 'La piscine rouvrira lundi, a annoncé la mairie. Le chantier a coûté 3,2 millions d’euros. Le bassin accueillait 900 nageurs par semaine.',
  },
  { path: 'heading.2', kind: 'heading', text: 'Le chantier' },
  { path: 'paragraph.3', kind: 'paragraph', text: 'Selon la directrice, Anne Roux :' },
  { path: 'item.4', kind: 'item', text: 'aucun licenciement n’est prévu ;' },
  { path: 'item.5', kind: 'item', text: 'le bassin accueillait 900 nageurs par semaine.' },
]
const changed = (index: number, from: string, to: string) =>
  passages.map((each, at) => (at === index ? { ...each, text: each.text.replace(from, to) } : each))
const fresh = () => createProver([textSource('story', STORY)], frenchForProof)

describe('only what changed is proven again', () => {
  const cases = [
    { name: 'nothing changed', after: passages, proven: [] },
    { name: 'a letter of a paragraph', after: changed(1, 'coûté', 'couté'), proven: [1] },
    { name: 'a heading, with what stands under it', after: changed(2, 'Le', 'Un'), proven: [2, 3, 4, 5] },
    { name: 'what introduces a list, with its items', after: changed(3, 'Anne', 'Aline'), proven: [3, 4, 5] },
    { name: 'a passage taken out', after: passages.filter((_, at) => at !== 1), proven: [] },
    {
      name: 'a passage put in',
      after: [
        ...passages.slice(0, 2),
        { ...passages[1]!, text: 'Le bassin rouvrira.' },
        ...passages.slice(2),
      ],
      proven: [2],
    },
    { name: 'an empty article', after: [], proven: [] },
  ]
  for (const { name, after, proven } of cases)
    test(name, () => {
      const live = createLiveProof(fresh())
      live.update(passages)
      const update = live.update(after)
      expect(update.proven).toEqual(proven)
      expect(update.claims).toEqual(provePassages(after, fresh()))
    })

  test('of a paragraph, only the sentences that a change may touch are judged', () => {
    const prover = fresh()
    const asked: string[] = []
    const live = createLiveProof({
      index: prover.index,
      prove(text) {
        asked.push(text.text)
        return prover.prove(text)
      },
    })
    live.update(passages)
    asked.length = 0
    live.update(changed(5, '900', '800'))
    expect(asked).toEqual(['le bassin accueillait 800 nageurs par semaine.'])
  })

  test('claims of what stands as before are the same objects', () => {
    const live = createLiveProof(fresh())
    const [first] = live.update(passages).claims
    expect(live.update(changed(5, '900', '800')).claims[0]).toBe(first)
  })
})

test('any run of changes ends in what the whole gives', () => {
  const prover = fresh()
  const live = createLiveProof(prover)
  const edit = fc.record({
    passage: fc.nat(passages.length - 1),
    at: fc.nat(200),
    text: fc.constantFrom('', 'a', ' ', '.', ' pas', '9', '« '),
    kind: fc.constantFrom('put', 'take', 'twice', 'drop'),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      let now = [...passages]
      for (const { passage, at, text, kind } of edits) {
        const own = now[passage]
        if (own === undefined) continue
        const put = {
          ...own,
          text: own.text.slice(0, at) + text + own.text.slice(at + (kind === 'take' ? 1 : 0)),
        }
        if (kind === 'drop') now = now.filter((each) => each !== own)
        else now = now.flatMap((each) => (each !== own ? each : kind === 'twice' ? [own, put] : put))
        expect(live.update(now).claims).toEqual(provePassages(now, prover))
      }
    }),
    { numRuns: 60 },
  )
})
