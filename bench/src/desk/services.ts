import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../../packages/desk/bin/intertitre.js', import.meta.url))
const IDLE = fileURLToPath(new URL('idle-service.ts', import.meta.url))
const TSCONFIG = fileURLToPath(new URL('../../../tsconfig.json', import.meta.url))

/** Asks as one person. */
export type Editor = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ status: number; json: unknown }>

export interface Service {
  readonly url: string
  /** The headers of a new key. */
  key(name: string): Promise<Readonly<Record<string, string>>>
  /** Seconds of processor and bytes of memory that it took. */
  machine(): Promise<{ readonly processor: number; readonly memory: number }>
  stop(): Promise<void>
}

/** The service as people start it, with a store of its own. */
export async function startService(folder: string): Promise<Service> {
  const child = spawn(
    process.execPath,
    [COMMAND, 'serve', '--port', '0', '--data', 'data', '--log-level', 'error'],
    { cwd: folder, env: { ...process.env, DATABASE_URL: undefined }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const link = await told(child, /Sign in +(\S+token=\S+)/u)
  const url = new URL(link).origin
  const admin = await signIn(link)
  return {
    url,
    async key(name) {
      const { json } = await ask(url, admin)('POST', '/api/keys', { name, role: 'editor' })
      return { authorization: `Bearer ${(json as { secret: string }).secret}` }
    },
    machine: () => machineOf(url, admin),
    stop: () => ended(child),
  }
}

/** The same routes over a store and tasks that answer at once, each time the same. */
export async function startIdle(): Promise<Service> {
  const child = spawn(process.execPath, ['--import', 'tsx', IDLE], {
    env: { ...process.env, TSX_TSCONFIG_PATH: TSCONFIG },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await told(child, /^(http\S+)/mu)
  return {
    url,
    key: async () => ({ authorization: 'Bearer idle' }),
    machine: () => machineOf(url, { authorization: 'Bearer idle' }),
    stop: () => ended(child),
  }
}

export async function editorsOf(service: Service, count: number): Promise<readonly Editor[]> {
  const editors: Editor[] = []
  for (let number = 1; number <= count; number++)
    editors.push(ask(service.url, await service.key(`Editor ${number}`)))
  return editors
}

const ask =
  (url: string, headers: Readonly<Record<string, string>>): Editor =>
  async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      json: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text,
    }
  }

async function machineOf(url: string, headers: Readonly<Record<string, string>>) {
  const text = await (await fetch(`${url}/metrics`, { headers })).text()
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'mu').exec(text)?.[1] ?? 0)
  return { processor: value('process_cpu_seconds_total'), memory: value('process_resident_memory_bytes') }
}

async function signIn(link: string): Promise<Readonly<Record<string, string>>> {
  const { headers } = await fetch(link, { redirect: 'manual' })
  const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const me = (await (await fetch(new URL('/api/me', link), { headers: { cookie } })).json()) as {
    csrf: string
  }
  return { cookie, 'x-csrf-token': me.csrf }
}

function told(child: ChildProcess, pattern: RegExp): Promise<string> {
  let out = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      out += chunk
      const found = pattern.exec(out)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.on('close', () => reject(new Error(`it ended before it told ${pattern}`)))
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('close', () => resolve())
    child.kill('SIGTERM')
  })
}
