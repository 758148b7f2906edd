import { expect, test } from 'vitest'
import { CLAUSES, sampleOutcome } from '../testing/sample-outcome.ts'
import { coloursFor } from './colours.ts'
import { summarise, wrap } from './summary.ts'
import { type Tally, tallyOf } from './tally.ts'

const plain = coloursFor(Object.assign({ stdout: process.stdout, env: { NO_COLOR: '1' } }))
const sample = tallyOf(sampleOutcome())
const lines = (changes: Partial<Tally>, folder = 'out/pont') =>
  summarise({ ...sample, ...changes }, folder, ['article.html', 'article.md', 'article.json'], plain)
    .split('\n')
    .slice(0, -1)

test('summarise tells what came of it', () => {
  const mends = {
    made: [{ source: 'story', kind: 'glued-words', before: 'loisystèmes', after: 'loi systèmes' }],
    proposed: [],
  }
  const told = lines({
    headline: 'Le pont de Lavernay fermé',
    mends,
    unread: ['un article épatant'],
    sentences: { verbatim: 12, edited: 30, derived: 8, background: 7 },
    sections: 6,
    claims: 87,
    score: 93,
    findings: { 'long-sentences': 2 },
  })
  expect(told).toEqual([
    'Le pont de Lavernay fermé',
    '',
    'Brief     ✓ in fr',
    '          ✓ 612 words, at least 600',
    'Unread    not understood in the brief: “un article épatant”',
    'Words     612 words in 6 sections; 38 % of the wording is the story’s',
    'Sentences 12 verbatim, 30 edited, 8 derived, 7 background',
    'Proof     each of 87 statements stands in its sources',
    'Audits    93 of 100; to look at: 2 long-sentences',
    'Mends     1 made: “loisystèmes” → “loi systèmes”',
    'Files     out/pont',
    '          article.html, article.md, article.json',
  ])
})

test('summarise names as many audits as two rows hold, and counts the others', () => {
  const findings = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`long-sentences-${index}`, 2]))
  const told = lines({ score: 70, findings })
  const first = told.findIndex((line) => line.startsWith('Audits'))
  expect(told.slice(first, first + 2).join(' ')).toMatch(
    /^Audits {4}70 of 100; .*long-sentences-\d, and \d more$/u,
  )
})

test('summarise shows mends of words and counts those that nobody sees', () => {
  const mend = (kind: string, before: string, after: string) => ({ source: 'story', kind, before, after })
  const made = [
    mend('control-character', '\u202e', ''),
    mend('glued-words', 'lamairie', 'la mairie'),
    mend('stray-space', '  ', ' '),
    mend('control-character', '\u200b', ''),
  ]
  expect(lines({ mends: { made, proposed: [] } })).toContain(
    'Mends     4 made: “lamairie” → “la mairie”, 2 control-character, 1 stray-space',
  )
})

test('summarise lets nothing through that commands a terminal', () => {
  const told = lines({ headline: 'Un\u001b]0;x\u0007 pont\u202e fermé', unread: ['a\u2066b\u001bc'] })
  expect(told.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
})

const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)
const long = 'un long passage de mots '.repeat(20)

const full: readonly { name: string; changes: Partial<Tally>; folder?: string }[] = [
  { name: 'sixty clauses', changes: { clauses: many(60, CLAUSES[0]!) } },
  {
    name: 'everything at its longest',
    changes: {
      headline: long,
      clauses: many(30, { ...CLAUSES[1]!, met: false, values: { words: 12, limit: 600, bound: 'at-least' } }),
      unread: many(9, long),
      unknowns: many(9, long),
      findings: Object.fromEntries(many(30, 0).map((_, index) => [`an-audit-with-a-long-name-${index}`, 4])),
      unsupported: many(30, { path: 'headline', text: long, values: ['12 000'] }),
      mends: {
        made: many(30, { source: 'story', kind: 'glued-words', before: long, after: long }),
        proposed: many(30, { source: 'story', kind: 'glued-words', before: 'a'.repeat(300), after: 'b' }),
      },
    },
    folder: `/home/${'a'.repeat(900)}`,
  },
]

for (const { name, changes, folder } of full) {
  test(`summarise fits one screen: ${name}`, () => {
    const told = lines(changes, folder)
    const rows = told.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 80)), 0)
    expect(rows).toBeLessThanOrEqual(24)
    expect(told.filter((line) => line.length > 80 && !line.startsWith('Files'))).toEqual([])
  })
}

test('summarise shows the clauses that are not met, though many are', () => {
  const unmet = { ...CLAUSES[1]!, met: false }
  const told = lines({ clauses: [...many(60, CLAUSES[0]!), unmet] })
  expect(told.find((line) => line.startsWith('Brief'))).toBe('Brief     ✗ 612 words, at least 600')
  expect(told.join('\n')).toMatch(/and \d+ more, all met/u)
})

const wraps = [
  { text: '', rows: [''] },
  { text: 'un deux trois', rows: ['un deux', 'trois'] },
  { text: 'un deux trois quatre cinq six', rows: ['un deux', 'trois …'] },
  { text: 'anticonstitutionnel', rows: ['anticonst…'] },
]

for (const { text, rows } of wraps) {
  test(`wrap: ${JSON.stringify(text)}`, () => expect(wrap(text, 10, 2)).toEqual(rows))
}
