import type { Document } from '@intertitre/core'
import { expect, test } from 'vitest'
import { refuseWithdrawn } from './refuse-withdrawn.ts'
import { remarksOn } from './remarks-on.ts'

const NOW = new Date('2026-02-24T12:00:00Z')
const document = (parts: Partial<Document>): Document => ({
  origin: { name: 'x.xml', format: 'nitf' },
  original: '',
  blocks: [],
  ...parts,
})

const cases: readonly { name: string; parts: Partial<Document>; remarks: readonly string[] }[] = [
  { name: 'nothing', parts: {}, remarks: [] },
  {
    name: 'an embargo that is over',
    parts: { metadata: { embargo: '2026-02-24T13:00:00+01:00' } },
    remarks: [],
  },
  {
    name: 'an embargo that runs',
    parts: { metadata: { embargo: '2026-02-24T13:00:01+01:00' } },
    remarks: ['the story is under embargo until 2026-02-24T13:00:01+01:00'],
  },
  { name: 'a date of tomorrow', parts: { published: '2026-02-25T12:00:00Z' }, remarks: [] },
  {
    name: 'a date in the future',
    parts: { published: '2026-02-26' },
    remarks: ['the date of the story, 2026-02-26, lies in the future'],
  },
  {
    name: 'a correction',
    parts: { metadata: { action: 'correction', editorsNotes: ['CORRECTIF : 12 et non 120'] } },
    remarks: ['the story corrects an earlier version: “CORRECTIF : 12 et non 120”'],
  },
]

for (const { name, parts, remarks } of cases)
  test(`remarksOn: ${name}`, () => expect(remarksOn(document(parts), NOW)).toEqual(remarks))

test('refuseWithdrawn refuses a kill and what is canceled, and nothing else', () => {
  const kill = document({ metadata: { action: 'kill', editorsNotes: ['ANNULÉE : faux'] } })
  expect(() => refuseWithdrawn(kill)).toThrow('but x.xml is withdrawn (“ANNULÉE : faux”).')
  expect(() => refuseWithdrawn(document({ metadata: { status: 'canceled' } }))).toThrow('is withdrawn.')
  expect(() => refuseWithdrawn(document({ metadata: { action: 'correction' } }))).not.toThrow()
})
