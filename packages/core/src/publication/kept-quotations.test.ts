import { expect, test } from 'vitest'
import { keptQuotations } from './kept-quotations.ts'

const BEFORE = 'La digue a cédé. La mer monte. La digue a cédé. Tout est perdu.'
const QUOTED = ['La digue a cédé.', 'La mer monte.', 'Tout est perdu.']
const quotations = QUOTED.map((exact) => ({ exact, start: BEFORE.indexOf(exact) }))

const cases = [
  { name: 'nothing changed', text: BEFORE, lost: [] },
  { name: 'an empty text', text: '', lost: QUOTED },
  {
    name: 'a letter at the head, though the same words come again',
    text: BEFORE.replace('La', 'Ça'),
    lost: [0],
  },
  { name: 'a letter in the middle', text: BEFORE.replace('monte', 'montre'), lost: [1] },
  { name: 'words put in before all', text: `Hier. ${BEFORE}`, lost: [] },
  { name: 'words put in between', text: BEFORE.replace(' La mer', ' Hier. La mer'), lost: [] },
  { name: 'words put in before the last', text: BEFORE.replace(' Tout', ' Hier. Tout'), lost: [] },
  { name: 'a letter in the last', text: BEFORE.replace('perdu', 'pendu'), lost: [2] },
  {
    name: 'two changes',
    text: BEFORE.replace('La digue', 'Sa digue').replace('perdu', 'pendu'),
    lost: [0, 2],
  },
]

for (const { name, text, lost } of cases)
  test(name, () => {
    const kept = keptQuotations(quotations, text)
    const gone = quotations.filter(({ exact, start }) => !kept.has(`${start}:${exact}`))
    expect(gone.map(({ exact }) => exact)).toEqual(
      lost.map((each) => (typeof each === 'number' ? QUOTED[each] : each)),
    )
  })

test('nothing quoted', () => expect(keptQuotations([], 'La mer').size).toBe(0))
