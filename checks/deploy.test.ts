import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { run } from '../packages/desk/src/run.ts'
import { fakeShell } from '../packages/desk/src/testing/fake-shell.ts'

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const UNITS = ['intertitre.service', 'intertitre-worker@.service']

interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, unknown>>
}
interface Service {
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly build?: { readonly context: string; readonly dockerfile: string }
  readonly depends_on?: Readonly<Record<string, unknown>>
  readonly volumes?: readonly string[]
}

/** An option that does not exist is refused; one with help beside it is explained. */
async function expectKnown(args: readonly string[]): Promise<void> {
  const shell = fakeShell({ folder: tmpdir(), env: {} })
  const code = await run([...args, '--help'], shell, () => {
    throw new Error('Nothing is written for help.')
  })
  expect({ args, code, error: shell.written('stderr') }).toEqual({ args, code: 0, error: '' })
  const help = shell.written('stdout')
  for (const option of args.filter((each) => each.startsWith('--'))) expect(help).toContain(`${option} `)
}

describe('compose.yaml', () => {
  const compose = parse(read('deploy/compose.yaml'), { merge: true }) as Compose
  const { database, ...ours } = compose.services

  test('each of our services runs a command that there is, on the database', async () => {
    expect(Object.keys(ours).sort()).toEqual(['desk', 'worker'])
    for (const { command = [], environment, build, depends_on } of Object.values(ours)) {
      await expectKnown(command)
      expect(environment?.DATABASE_URL).toMatch(
        /^postgres:\/\/intertitre:\$\{POSTGRES_PASSWORD:\?.*\}@database:5432\/intertitre$/u,
      )
      expect(depends_on).toEqual({ database: { condition: 'service_healthy' } })
      expect(existsSync(new URL(`../${build?.dockerfile}`, import.meta.url))).toBe(true)
    }
  })

  test('every volume is declared', () => {
    for (const { volumes = [] } of [database!, ...Object.values(ours)])
      for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0])
  })
})

test('the image starts the program that is there', () => {
  const [, program = ''] =
    /^ENTRYPOINT \["node", "\/opt\/intertitre\/(.*)"\]$/mu.exec(read('deploy/Dockerfile')) ?? []
  expect(existsSync(new URL(`../${program}`, import.meta.url))).toBe(true)
})

describe('systemd units', () => {
  for (const name of UNITS)
    test(`${name} starts a command that there is`, async () => {
      const [, program = '', args = ''] =
        /^ExecStart=\/usr\/bin\/node (\S+) (.*)$/mu.exec(read(`deploy/${name}`)) ?? []
      expect(existsSync(new URL(`../${program}`, import.meta.url))).toBe(true)
      await expectKnown(args.split(' '))
    })

  const verifier = '/usr/bin/systemd-analyze'
  if (!existsSync(verifier))
    console.log('left out: the check of systemd units, for there is no systemd-analyze')
  test.skipIf(!existsSync(verifier))('systemd-analyze finds nothing in them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'intertitre-units-'))
    try {
      // Where the program is need not be where it will be.
      for (const name of UNITS)
        writeFileSync(
          join(folder, name),
          read(`deploy/${name}`)
            .replace('/usr/bin/node', process.execPath)
            .replace('/opt/intertitre', fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/u, '')),
        )
      const told = execFileSync(verifier, ['verify', ...UNITS.map((name) => join(folder, name))], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      expect(told).toBe('')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
