import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { measureReader, type ReadRow, readerTable, sampled } from '../bench/src/proof/reader.ts'
import { type Question, scriptedModelServer } from '../packages/desk/src/testing/scripted-model-server.ts'

interface Shown {
  readonly number: number
  readonly claim: string
  readonly evidence: string
}

/** Doubts each claim in which a word stands. */
const doubting = (word: string) => (question: Question) => {
  const [, data = '[]'] = /\n(\[\n[\s\S]*\n\])/u.exec(question.prompt) ?? []
  const claims = (JSON.parse(data) as readonly Shown[]).map(({ number, claim }) => ({
    ...{ number, supported: !claim.includes(word), differs: '' },
  }))
  return { answer: JSON.stringify({ claims }) }
}

const row = (
  kind: string,
  claim: string,
  verdict: ReadRow['verdict'],
  evidence = ['Le pont est fermé.'],
): ReadRow => ({
  ...{ kind, claim, verdict, evidence },
})

test('what proof and reader refuse is counted by kind; claims without evidence and doubles are left out', async () => {
  const model = {
    name: 'x:y',
    concurrency: 1,
    answer: async ({ prompt }: { prompt: string }, onText: (text: string) => void) => {
      onText(doubting('ouvert')({ prompt } as Question).answer)
      return { text: '', tokens: { input: 1, output: 1 } }
    },
  }
  const measured = await measureReader(
    [
      row('polarity', 'Le pont est ouvert.', 'verbatim'),
      row('polarity', 'Le pont n’est pas fermé.', 'altered'),
      row('polarity', 'Le pont est grand ouvert.', 'altered'),
      row('polarity', 'Le pont est grand ouvert.', 'altered'),
      row('content', 'La lune est ouverte.', 'unsupported', []),
      row('none', 'Le pont est fermé.', 'verbatim'),
    ],
    model,
  )
  expect(measured).toEqual({
    reader: 'x:y',
    counts: [
      { kind: 'polarity', shown: 3, byProof: 2, byReader: 2, byEither: 3 },
      { kind: 'none', shown: 1, byProof: 0, byReader: 0, byEither: 0 },
    ],
  })
  expect(
    readerTable('Claims', measured)
      .split('\n')
      .map((line) => line.replace(/ +/gu, ' ')),
  ).toEqual([
    'Claims, read by x:y',
    'refused claims proof reader either',
    'polarity 3 66.7 % 66.7 % 100.0 %',
    'all 3 66.7 % 66.7 % 100.0 %',
    'true 1 0.0 % 0.0 % 0.0 %',
  ])
})

const samples = [
  { count: 0, most: 3, kept: [] },
  { count: 3, most: 3, kept: [0, 1, 2] },
  { count: 4, most: 3, kept: [0, 2] },
  { count: 7, most: 1, kept: [0] },
]
for (const { count, most, kept } of samples)
  test(`at most ${most} of ${count}`, () => expect(sampled([...Array(count).keys()], most)).toEqual(kept))

test('npm run bench:proof -- --reader: planted claims, claims by hand and pairs, read by a model behind HTTP', async () => {
  const server = await scriptedModelServer(doubting('pas'))
  const folder = mkdtempSync(join(tmpdir(), 'intertitre-reader-'))
  try {
    const pairs = [
      { source: 'Le pont d’Orvanne est fermé.', claim: 'Le pont d’Orvanne est fermé.', label: 'supported' },
      {
        source: 'Le pont d’Orvanne est fermé.',
        claim: 'Le pont d’Orvanne n’est pas fermé.',
        label: 'contradiction',
      },
    ]
    const file = join(folder, 'pairs.jsonl')
    writeFileSync(file, pairs.map((pair) => JSON.stringify(pair)).join('\n'))
    const reader = ['--reader', 'ollama:scripted', '--reader-url', server.url, '--reader-claims', '24']
    const bench = fileURLToPath(new URL('../bench', import.meta.url))
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/proof/measure.ts', ...reader, '--pairs', file],
      { cwd: bench, env: { ...process.env, TSX_TSCONFIG_PATH: '../tsconfig.json' } },
    )
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const title of ['Planted', 'Written by hand', 'Pairs of pairs.jsonl'])
      expect(out).toContain(`${title}, read by ollama:scripted`)
    expect(out).toMatch(/^contradiction +1 +100\.0 % +100\.0 % +100\.0 %$/mu)
    expect(out).toMatch(/^5 questions, \d+ tokens$/mu)
    expect(server.questions).toHaveLength(5)
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
}, 180_000)
