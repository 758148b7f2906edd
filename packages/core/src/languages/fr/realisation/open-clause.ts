import type { Passage } from '../../realisation.ts'

/** What opens a clause that wants a finite verb. */
const OPENING = /(?<!\p{L})(?:tandis|alors|parce|bien|pour|avant|après|pendant|dès|puis) ?(?:que |qu['’])/giu
const WORD = /[\p{L}\d]+(?:-[\p{L}]+)*/gu

/**
 * True for a wording that stops inside a clause: « …, tandis que plusieurs autres » of « tandis que plusieurs autres se
 * sont vus retirer leur accréditation ».
 */
export function leavesClauseOpen({ tree: { tokens } }: Passage, wording: string): boolean {
  const finite = new Set(
    tokens.flatMap(({ form, features }) => (features.Mood === undefined ? [] : [form.toLowerCase()])),
  )
  return [...wording.matchAll(OPENING)].some(({ 0: opening, index }) => {
    const rest = wording.slice(index + opening.length)
    return ![...rest.matchAll(WORD)].some(([word]) => finite.has(word.toLowerCase()))
  })
}
