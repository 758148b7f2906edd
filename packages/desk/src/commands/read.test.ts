import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { run } from '../run.ts'
import { fakeShell } from '../testing/fake-shell.ts'

const STORY = `Le maire de Brenat, Léa Roux, a annoncé lundi la réouverture du pont des Tanneurs.

Les travaux ont duré deux ans. Ils ont coûté quatre millions d’euros à la commune, qui a reçu l’aide de la région. « Nous avons tenu parole », a déclaré l’élue devant les habitants réunis sur la place, où une fête aura lieu samedi.
`

async function readHere(args: readonly string[], input?: string | Uint8Array) {
  const shell = fakeShell({ folder: tmpdir(), ...(input !== undefined && { input }) })
  const exitCode = await run(['read', ...args], shell, () => Promise.reject(new Error('no engine')))
  return { exitCode, out: shell.written('stdout'), err: shell.written('stderr') }
}

const cellsOf = (conllu: string): string[][] =>
  conllu
    .split('\n')
    .filter((line) => /^\d/u.test(line))
    .map((line) => line.split('\t'))

test('prints CoNLL-U from raw text, contractions as they are written', async () => {
  const { exitCode, out } = await readHere(['-'], STORY)
  expect(exitCode).toBe(0)
  expect(out).toContain('# text = Les travaux ont duré deux ans.\n')
  const cells = cellsOf(out)
  expect(cells.every((each) => each.length === 10)).toBe(true)
  expect(out).toMatch(/^\d+-\d+\tdu\t_\t.*\n\d+\tde\t.*\n\d+\tle\t/mu)
  expect(cells.filter(([, , , , , , , relation]) => relation === 'root')).toHaveLength(4)
  expect(cells.find(([, form]) => form === 'ans')?.at(-1)).toBe('SpaceAfter=No')
})

test('prints JSON', async () => {
  const { exitCode, out } = await readHere(['--format', 'json', '-'], STORY)
  expect(exitCode).toBe(0)
  const { text, sentences, statements } = JSON.parse(out)
  expect(text.slice(sentences[1].span.start, sentences[1].span.end)).toBe('Les travaux ont duré deux ans.')
  expect(statements.length).toBeGreaterThan(1)
})

test('prints a table: sentences, who, what, when, how sure', async () => {
  const { exitCode, out } = await readHere(['--format', 'table', '-'], STORY)
  expect(exitCode).toBe(0)
  const lines = out.split('\n')
  expect(lines[0]).toMatch(/^ {2}who +what +when +how sure$/u)
  expect(lines.every((line) => line.length <= 80)).toBe(true)
  expect(lines).toContain('Les travaux ont duré deux ans.')
  expect(out).toMatch(/^ {2}Les travaux +ont duré deux ans +asserted \d+ %$/mu)
  expect(out).toMatch(/^ {2}Nous +avons tenu parole .*reported \d+ % by/mu)
})

test('takes the words of CoNLL-U as given, and keeps comments, ranges and the last columns', async () => {
  const { out } = await readHere(['-'], STORY)
  const blank = out
    .split('\n')
    .map((line) => {
      if (!/^\d+\t/u.test(line)) return line
      const [id, form] = line.split('\t')
      return [id, form, '_', '_', 'own', '_', '_', '_', '_', 'Kept=Yes'].join('\t')
    })
    .join('\n')
  const again = await readHere(['--tokens', '-'], blank)
  expect(again.exitCode).toBe(0)
  expect(again.out).toContain('Kept=Yes')
  expect(again.out).toContain('\town\t')
  const words = (conllu: string) => cellsOf(conllu).map((cells) => cells.slice(0, 2))
  expect(words(again.out)).toEqual(words(out))
  const tagged = cellsOf(again.out).filter(([id]) => /^\d+$/u.test(id ?? ''))
  expect(tagged.every(([, , lemma, tag]) => lemma !== '_' && tag !== '_')).toBe(true)
  expect(tagged.filter(([, , , , , , head]) => head === '0')).toHaveLength(4)
})

describe('bad input is told in one sentence, with exit code 2', () => {
  const word = ['1', 'Bonjour', ...Array(8).fill('_')].join('\t')
  const cases: readonly (readonly [string, readonly string[], string | Uint8Array, RegExp])[] = [
    ['nothing', ['-'], '', /empty|expected/u],
    ['another format', ['--format', 'xml', '-'], STORY, /--format conllu, json or table, but it is “xml”/u],
    [
      'JSON of given words',
      ['--tokens', '--format', 'json', '-'],
      `${word}\n`,
      /--format conllu with --tokens/u,
    ],
    ['text in the place of CoNLL-U', ['--tokens', '-'], STORY, /ten columns .* line 1 /u],
    ['a line cut short', ['--tokens', '-'], `${word}\n2\tle monde\n`, /line 2/u],
    ['words out of order', ['--tokens', '-'], `${word}\n${word}\n`, /numbered from 1 .* line 2 has 1/u],
    ['comments alone', ['--tokens', '-'], '# text = Bonjour\n', /has none/u],
    ['bytes that are no text', ['--tokens', '-'], Uint8Array.from([0xff, 0xfe, 0]), /UTF-8/u],
  ]
  test.each(cases)('%s', async (_, args, input, message) => {
    const { exitCode, out, err } = await readHere(args, input)
    expect(exitCode).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
