import type { PlacedClaim } from '../worker/protocol.ts'

/** Refuted claims, each text once: structured data repeats what the page says. */
export function openClaims(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const seen = new Set<string>()
  return claims.filter(({ refuted, text }) => {
    if (!refuted || seen.has(text)) return false
    seen.add(text)
    return true
  })
}
