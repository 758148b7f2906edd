import { instructsMachine } from '@intertitre/core'

/** Fewer words are labels of buttons and the like. */
const MIN_WORDS = 5
/** Characters. */
const SHOWN = 80

/**
 * The remark on what a file has but shows nobody, and what was therefore left out; undefined where that is
 * nothing. Each text is a stretch of it.
 */
export function hiddenRemark(texts: readonly string[]): string | undefined {
  const told = texts
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => countWords(text) >= MIN_WORDS || instructsMachine(text))
  const first = told.find((text) => instructsMachine(text)) ?? told[0]
  if (first === undefined) return undefined
  const words = told.reduce((sum, text) => sum + countWords(text), 0)
  const shown = first.length > SHOWN ? `${first.slice(0, SHOWN).trimEnd()}…` : first
  const order = instructsMachine(first) ? ', an order to a machine among them' : ''
  return `${words} words that the file hides from its readers were left out${order} (“${shown}”)`
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
