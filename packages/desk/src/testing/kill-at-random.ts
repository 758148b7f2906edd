import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('fault-process.ts', import.meta.url))

/** A process of `fault-process.ts`, and what it has said so far. */
export interface FaultProcess {
  readonly said: readonly string[]
  readonly child: ChildProcess
  /** Resolves when it has said so many lines, or ended. */
  hasSaid(lines: number): Promise<void>
  readonly ended: Promise<number | null>
  kill(): Promise<void>
}

export function startFaultProcess(...args: readonly string[]): FaultProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => said.push(line))
  // Closed, not ended: what was written before the end has been read then.
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return {
    said,
    child,
    ended,
    async hasSaid(count) {
      while (said.length < count && child.exitCode === null && child.signalCode === null)
        await Promise.race([once(lines, 'line'), ended])
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The same numbers for the same seed, from 0 to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
