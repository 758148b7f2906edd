/** What stands at a place of a text. */
export const KIND = { space: 0, mark: 1, letter: 2 } as const

/** Halves of what lies beyond the basic plane count as letters. */
function kindOf(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return KIND.letter
  const character = String.fromCharCode(code)
  if (/[\p{L}\p{M}\d_]/u.test(character)) return KIND.letter
  return /\s/u.test(character) ? KIND.space : KIND.mark
}

/** Of all that European texts are written with, known once: to ask a pattern costs ten times as much. */
const COMMON = Uint8Array.from({ length: 0x2100 }, (_, code) => kindOf(code))

/** See `KIND`; behind the end of the text there is space. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return KIND.space
  const code = text.charCodeAt(at)
  return code < COMMON.length ? (COMMON[code] as number) : kindOf(code)
}
