import { PassThrough, Readable } from 'node:stream'
import type { Shell } from '../shell.ts'

export interface FakeShell extends Shell {
  /** All that was written so far. */
  written(stream: 'stdout' | 'stderr'): string
}

interface Surroundings {
  readonly folder: string
  /** What comes in; a terminal where it is left out. */
  readonly input?: string | Uint8Array
  readonly isTerminal?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** A shell whose streams are kept in memory. */
export function fakeShell({ folder, input, isTerminal = false, env = {} }: Surroundings): FakeShell {
  const stdin = Object.assign(Readable.from(input === undefined ? [] : [Buffer.from(input)]), {
    isTTY: input === undefined,
  })
  const written = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => {
    const stream = Object.assign(new PassThrough(), { isTTY: isTerminal })
    stream.on('data', (chunk: Buffer) => {
      written[name] += chunk.toString()
    })
    return stream
  }
  return {
    stdin,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env,
    folder,
    written: (stream) => written[stream],
  }
}
