import type { ModelRequest, Tokens } from '@intertitre/core'

const MOST_TOKENS_PER_CHARACTER = 1 / 3

/** More than they are as a rule, where a server does not count. */
export const estimated = ({ system, prompt }: ModelRequest, answer: string): Tokens => ({
  input: Math.ceil((system.length + prompt.length) * MOST_TOKENS_PER_CHARACTER),
  output: Math.ceil(answer.length * MOST_TOKENS_PER_CHARACTER),
})
