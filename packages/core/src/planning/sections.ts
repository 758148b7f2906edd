import type { BodyUnit } from './body.ts'

/** Words of a section that reads well on a phone. */
const TARGET = 95
const MOST_UNITS = 8
const ANAPHORA = 1.5
const CROSSHEAD = 2
const COHESION = 1.6

/**
 * Groups the units of a body into sections of about 95 words, in the story's order. A section starts
 * where the story has a subheading or changes its subject, never if it can be helped with words that
 * point back. `fewest` sections are made where there are units enough. Linear in the number of units.
 */
export function groupSections(units: readonly BodyUnit[], fewest: number): readonly (readonly BodyUnit[])[] {
  const words = units.reduce((sum, unit) => sum + unit.words, 0)
  const target = Math.min(TARGET, words / Math.max(1, Math.min(fewest, units.length)))
  const costs = [0]
  const starts: number[] = []
  for (let end = 1; end <= units.length; end++) {
    let best = Infinity
    for (let start = Math.max(0, end - MOST_UNITS); start < end; start++) {
      const cost = (costs[start] ?? 0) + sectionCost(units, start, end, target)
      if (cost < best) [best, starts[end]] = [cost, start]
    }
    costs[end] = best
  }
  return cut(units, starts)
}

function cut(units: readonly BodyUnit[], starts: readonly number[]): readonly (readonly BodyUnit[])[] {
  const sections: (readonly BodyUnit[])[] = []
  for (let end = units.length; end > 0; end = starts[end] ?? 0)
    sections.unshift(units.slice(starts[end] ?? 0, end))
  return sections
}

function sectionCost(units: readonly BodyUnit[], start: number, end: number, target: number): number {
  const inside = units.slice(start, end)
  const words = inside.reduce((sum, unit) => sum + unit.words, 0)
  const late = inside.slice(1).filter(({ crosshead }) => crosshead !== undefined).length
  return ((words - target) / target) ** 2 + late * CROSSHEAD + (start === 0 ? 0 : boundaryCost(units, start))
}

/** What it costs to break between a unit and the one before it. */
function boundaryCost(units: readonly BodyUnit[], index: number): number {
  const [before, unit] = [units[index - 1], units[index]]
  if (before === undefined || unit === undefined) return 0
  const anaphoric = unit.statements[0]?.anaphoric === true ? ANAPHORA : 0
  const crosshead = unit.crosshead === undefined ? 0 : CROSSHEAD
  return anaphoric - crosshead + COHESION * overlap(before.lemmas, unit.lemmas)
}

/** Share of the smaller set that both have. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size)
  if (smaller === 0) return 0
  let common = 0
  for (const lemma of one) if (other.has(lemma)) common++
  return common / smaller
}
