import type { Shell } from '../shell.ts'

/** Marks text for a terminal, or leaves it as it is. */
export interface Colours {
  good(text: string): string
  bad(text: string): string
  strong(text: string): string
  faint(text: string): string
}

/** Colours only on a terminal that has them, and not where NO_COLOR asks for none (no-color.org). */
export function coloursFor({ stdout, env }: Pick<Shell, 'stdout' | 'env'>): Colours {
  const isWanted = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  const marked = (code: number) => (text: string) => (isWanted ? `\u001b[${code}m${text}\u001b[0m` : text)
  return { good: marked(32), bad: marked(31), strong: marked(1), faint: marked(2) }
}

/** For what goes into a file. */
export const PLAIN: Colours = {
  good: (text) => text,
  bad: (text) => text,
  strong: (text) => text,
  faint: (text) => text,
}
