import type { StandingText, Tokens, WritingProgress } from '@intertitre/core'
import type { OpenedModel } from './open-model.ts'
import { euros } from './spending.ts'

/** How far a model has come, as plain data: for a line on a terminal, or a browser. */
export interface WritingReport {
  readonly model: string
  /** Parts of the article that have ended, of all that it is asked for. */
  readonly done: number
  readonly parts: number
  /** Absent until the first part has ended. */
  readonly secondsLeft?: number
  /** Of the answers so far. */
  readonly tokens: Tokens
  /** Euros so far; absent where the price is not known. */
  readonly cost?: number
  /** What has just come to stand. */
  readonly text?: StandingText
}

/** Turns what the writer tells into reports; time is reckoned from now, in milliseconds of `elapsed`. */
export function reporter(
  { model, spending }: OpenedModel,
  onReport: (report: WritingReport) => void,
  elapsed: () => number = () => performance.now(),
): (progress: WritingProgress) => void {
  const began = elapsed()
  return ({ done, parts, text }) => {
    const { cost, tokens } = spending()
    const seconds = (elapsed() - began) / 1000
    onReport({
      ...{ model: model.name, done, parts, tokens },
      ...(done > 0 && { secondsLeft: Math.round((seconds / done) * (parts - done)) }),
      ...(cost !== undefined && { cost }),
      ...(text !== undefined && { text }),
    })
  }
}

/** Characters of a line on a terminal. */
const COLUMNS = 78

/** « writing with ollama:mistral-small: 2 of 7 parts, about 40 s left, €0.0042: … », by turns with the last sentence. */
export function reportLine({
  model,
  done,
  parts,
  secondsLeft = 0,
  tokens,
  cost,
  text,
}: WritingReport): string {
  const told = [
    `writing with ${model}: ${done} of ${parts} parts`,
    ...(secondsLeft < 1 ? [] : [`about ${secondsLeft} s left`]),
    ...(costLine(tokens, cost) ?? []),
  ].join(', ')
  const line = text === undefined ? told : `${told}: ${text.text}`
  return line.length > COLUMNS ? `${line.slice(0, COLUMNS - 1)}…` : line
}

/** Where no price is known the tokens tell; a model that is free costs nothing worth telling. */
function costLine({ input, output }: Tokens, cost: number | undefined): readonly string[] | undefined {
  if (cost === 0 || input + output === 0) return undefined
  return [cost === undefined ? `${(input + output).toLocaleString('en-GB')} tokens` : euros(cost)]
}
