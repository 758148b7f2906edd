import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The file beside a missing one whose name is likest, at most two letters or an extension away. */
export async function nearName(path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch(() => [])
  const wanted = basename(path).toLowerCase()
  const scored = names
    .map((name) => ({ name, distance: distanceOf(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= 2)
    .sort((one, other) => one.distance - other.distance)
  const nearest = scored[0]?.name
  if (nearest === undefined) return undefined
  return dirname(path) === '.' ? nearest : join(dirname(path), nearest)
}

function distanceOf(wanted: string, name: string): number {
  if (withoutExtension(wanted) === withoutExtension(name)) return 1
  // More apart in length than in letters allowed: spares the table.
  return Math.abs(wanted.length - name.length) > 2 ? Number.POSITIVE_INFINITY : editDistance(wanted, name)
}

const withoutExtension = (name: string): string => name.replace(/\.[^.]*$/u, '')

/** Letters to insert, drop or replace to make one word of the other. */
function editDistance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const replaced = before[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, before[column]! + 1, current[column - 1]! + 1))
    }
    before = current
  }
  return before[other.length]!
}
