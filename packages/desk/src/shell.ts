import type { Readable, Writable } from 'node:stream'

/** Where a command runs: what it reads, where it writes, what it knows of its surroundings. */
export interface Shell {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** What relative paths start from. */
  readonly folder: string
  /** Calls the listener at the first interruption (Ctrl-C); a second one ends the program. */
  onInterrupt?(listener: () => void): void
}
