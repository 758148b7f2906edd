import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../bin/intertitre.js', import.meta.url))

/** The command as people run it, in a process of its own. */
export interface RunningCommand {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  out(): string
  err(): string
  /** The first group of the pattern, once the command has told it; rejects where it ends before. */
  told(pattern: RegExp): Promise<string>
}

/** Starts the built command. Whoever starts it ends it. */
export function startCommand(
  args: readonly string[],
  {
    folder,
    env = {},
  }: { readonly folder: string; readonly env?: Readonly<Record<string, string | undefined>> },
): RunningCommand {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: undefined, MISTRAL_API_KEY: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { out: '', err: '' }
  const listeners = new Set<() => void>()
  for (const [name, stream] of [
    ['out', child.stdout],
    ['err', child.stderr],
  ] as const)
    stream.on('data', (chunk) => {
      written[name] += chunk
      for (const listener of listeners) listener()
    })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return {
    child,
    ended,
    out: () => written.out,
    err: () => written.err,
    told: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(written.out) ?? pattern.exec(written.err)
          if (found === null) return
          listeners.delete(look)
          resolve(found[1] ?? found[0])
        }
        listeners.add(look)
        look()
        void ended.then(() => reject(new Error(`ended before it told ${pattern}: ${written.err}`)))
      }),
  }
}
