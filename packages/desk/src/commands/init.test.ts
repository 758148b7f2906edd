import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { configurationJsonSchema } from '../configuration/configuration-schema.ts'
import { loadConfiguration, siteOf } from '../configuration/load-configuration.ts'
import { run } from '../run.ts'
import { fakeShell } from '../testing/fake-shell.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-init-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function initHere(args: readonly string[], answers?: string) {
  const shell = fakeShell({ folder, input: answers ?? '' })
  if (answers !== undefined) Object.assign(shell.stdin, { isTTY: true })
  const exitCode = await run(['init', ...args], shell, () => Promise.reject(new Error('no engine')))
  return { exitCode, out: shell.written('stdout'), err: shell.written('stderr') }
}

const written = () => JSON.parse(readFileSync(join(folder, 'intertitre.config.json'), 'utf8'))

test('what is given is written, and read again', async () => {
  const args = [
    '--name',
    'Le Quotidien',
    '--url',
    'https://a.example/',
    '--author',
    'Anne Roux https://a.example/anne',
    'Paul Roux',
    '--section',
    'Vie locale',
    '--accent',
    '#0a5a8c',
    '--time-zone',
    'Europe/Paris',
  ]
  const { exitCode, err } = await initHere(args)
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  expect(loadConfiguration(folder)).toMatchObject({ timeZone: 'Europe/Paris' })
  expect(siteOf(loadConfiguration(folder)!)).toEqual({
    name: 'Le Quotidien',
    url: 'https://a.example',
    authors: [{ name: 'Anne Roux', url: 'https://a.example/anne' }, { name: 'Paul Roux' }],
    sections: ['Vie locale'],
    colours: { accent: '#0a5a8c' },
    titlePattern: '{title} | {site}',
    addressPattern: '/{section}/{slug}',
    wordsToAvoid: [],
    dismissals: [],
  })
})

test('on a terminal it asks', async () => {
  const answers = [
    'Le Quotidien',
    'https://a.example',
    '',
    'Anne Roux',
    'Vie locale, Sport',
    '#0a5a8c',
    '',
  ].join('\n')
  const { exitCode, err } = await initHere([], answers)
  expect(exitCode).toBe(0)
  expect(err).toContain('Name of the publication: ')
  expect(written()).toMatchObject({
    name: 'Le Quotidien',
    sections: ['Vie locale', 'Sport'],
    colours: { accent: '#0a5a8c' },
  })
})

describe('bad input writes nothing', () => {
  const cases: readonly { name: string; args: readonly string[]; says: string }[] = [
    { name: 'nobody to ask', args: [], says: 'on a terminal, or at least --name' },
    {
      name: 'an address that is none',
      args: ['--name', 'A', '--url', 'a.example'],
      says: 'https://exemple.fr',
    },
    { name: 'a colour that is none', args: ['--name', 'A', '--accent', 'red'], says: '#97281b' },
    { name: 'an empty name', args: ['--name', ' '], says: 'name' },
  ]
  for (const { name, args, says } of cases) {
    test(name, async () => {
      const { exitCode, err } = await initHere(args)
      expect(exitCode).toBe(2)
      expect(err).toMatch(/^intertitre: [^\n]+\.\n$/u)
      expect(err).toContain(says)
      expect(readdirSync(folder)).toEqual([])
    })
  }

  test('a configuration that is there stays', async () => {
    writeFileSync(join(folder, 'intertitre.config.json'), '{}')
    expect((await initHere(['--name', 'A'])).exitCode).toBe(2)
    expect(written()).toEqual({})
  })
})

describe('reading a configuration', () => {
  const cases: readonly (readonly [name: string, text: string, says: string])[] = [
    ['no JSON', '{', 'it is no JSON'],
    ['no name', '{}', '“name”'],
    ['a key that there is not', '{"name":"A","colour":"#000"}', 'colour'],
    [
      'a dismissal of nothing',
      '{"name":"A","dismissals":[{"audit":"x","reason":"y"}]}',
      '“dismissals.0.audit”',
    ],
    [
      'a dismissal without a reason',
      '{"name":"A","dismissals":[{"audit":"frames","reason":" "}]}',
      '“dismissals.0.reason”',
    ],
    ['a pattern without its title', '{"name":"A","titlePattern":"A"}', '{title}'],
    ['a zone that there is not', '{"name":"A","timeZone":"Europe/Saint-Aubrin"}', 'Europe/Paris'],
  ]
  for (const [name, text, says] of cases) {
    test(name, () => {
      writeFileSync(join(folder, 'intertitre.config.json'), text)
      expect(() => loadConfiguration(folder)).toThrow(
        expect.objectContaining({ code: 'invalid-configuration', message: expect.stringContaining(says) }),
      )
    })
  }

  test('the nearest above counts; none is none', () => {
    expect(loadConfiguration(join(folder, 'a', 'b'))).toBeUndefined()
    writeFileSync(join(folder, 'intertitre.config.json'), '\ufeff{"name":"A"}')
    expect(loadConfiguration(join(folder, 'a', 'b'))).toMatchObject({ name: 'A', folder })
  })
})

test('the schema for editors is up to date (npm run docs)', () => {
  const schema = readFileSync(new URL('../../intertitre.config.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(schema)).toEqual(configurationJsonSchema())
})
