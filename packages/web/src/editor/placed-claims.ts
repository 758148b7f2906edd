import type { PlacedClaim, ProofReport } from '../worker/protocol.ts'

/** Puts the claims of a report together; those that stand as before are the same objects. */
export function claimReader(): (report: ProofReport) => readonly PlacedClaim[] {
  const known = new Map<number, PlacedClaim>()
  return ({ ids, places, fresh }) => {
    for (const [id, claim] of fresh) known.set(id, claim)
    return ids.map((id, index) => {
      const claim = known.get(id)!
      const from = places[2 * index]!
      const to = places[2 * index + 1]!
      if (from < 0 || (claim.place?.from === from && claim.place.to === to)) return claim
      const placed = { ...claim, place: { from, to } }
      known.set(id, placed)
      return placed
    })
  }
}
