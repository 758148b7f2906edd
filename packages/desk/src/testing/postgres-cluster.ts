import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DEBIAN = '/usr/lib/postgresql'

/** Where initdb, pg_ctl and postgres are; undefined where PostgreSQL is not installed. */
export const POSTGRES_BIN: string | undefined = existsSync(DEBIAN)
  ? readdirSync(DEBIAN)
      .sort((one, other) => Number(other) - Number(one))
      .map((version) => join(DEBIAN, version, 'bin'))
      .find((bin) => existsSync(join(bin, 'initdb')))
  : undefined

/** Says why tests are left out, unless everything has to run. */
export const isPostgresLeftOut = ((): boolean => {
  if (POSTGRES_BIN !== undefined || process.env.CI === 'true') return false
  console.log('left out: tests on PostgreSQL, which is not installed (apt-get install postgresql)')
  return true
})()

export interface PostgresCluster {
  /** Of a new, empty database. */
  createDatabase(): string
  start(): void
  /** As a crash would (`immediate`), or as an administrator does. */
  stop(mode?: 'fast' | 'immediate'): void
  /** Stops it and removes all of it. */
  remove(): void
}

/** An own PostgreSQL in a temporary folder, which listens on a socket in it and nowhere else. */
export function startPostgres(parent: string = tmpdir()): PostgresCluster {
  const folder = mkdtempSync(join(parent, 'intertitre-pg-'))
  const user = serverUser()
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const run = (program: string, args: readonly string[]): void => {
    const path = join(POSTGRES_BIN ?? '', program)
    const [command, ...rest] =
      user === undefined
        ? [path, ...args]
        : ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', path, ...args]
    execFileSync(command as string, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  }
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'])
  const options = `-c listen_addresses='' -k ${folder}`
  const cluster: PostgresCluster = {
    createDatabase() {
      const name = `desk${databases++}`
      run('createdb', ['-h', folder, '-U', 'postgres', name])
      return `postgres://localhost/${name}?host=${folder}&user=postgres`
    },
    start: () => run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-o', options, '-w', 'start']),
    stop: (mode = 'fast') => run('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop']),
    remove() {
      if (existsSync(join(data, 'postmaster.pid'))) cluster.stop('immediate')
      rmSync(folder, { recursive: true, force: true })
    },
  }
  cluster.start()
  return cluster
}

let databases = 1

/** PostgreSQL refuses to run as root: then, the user that its package made. */
function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('postgres:'))
  const [, , uid, gid] = entry?.split(':') ?? []
  if (uid === undefined || gid === undefined) throw new Error('There is no user “postgres” to run it as.')
  return { uid: Number(uid), gid: Number(gid) }
}
