import { Schema } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { blockReader } from '../worker/block-reader.ts'
import { blockSender } from './block-sender.ts'

const schema = new Schema({
  nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} },
})
const paragraph = (text: string) => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)])

/** The worker’s document after each draft is the editor’s; `sent` counts the blocks that were written out. */
const cases: readonly (readonly [name: string, most: number, sent: readonly number[]])[] = [
  ['what stood before is not sent again', 100, [3, 1, 0, 1, 0]],
  ['after so many all are numbered anew', 3, [3, 1, 3, 1, 2]],
]
for (const [name, most, sent] of cases)
  test(name, () => {
    const [one, two, three, changed, added] = ['Un.', 'Deux.', '', 'Deux, changé.', 'Quatre.'].map(paragraph)
    const drafts = [
      [one!, two!, three!],
      [one!, changed!, three!],
      // Undone: the block of before comes back.
      [one!, two!, three!],
      [three!, one!, added!, two!],
      [added!, one!],
    ]
    const send = blockSender(most)
    const read = blockReader()
    const counts = drafts.map((blocks) => {
      const doc = schema.node('doc', null, blocks)
      const draft = send(doc)
      expect(read(structuredClone(draft))).toEqual(doc.toJSON())
      return draft.fresh.length
    })
    expect(counts).toEqual(sent)
  })

test('a block that was never sent is told', () =>
  expect(() => blockReader()({ blocks: [1], fresh: [], isAnew: true })).toThrow(/block 1/u))
