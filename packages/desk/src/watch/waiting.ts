import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Arrival, digest } from './arrival.ts'

/** Stories under embargo, one file each: a feed may have dropped them when it ends. */
export interface Waiting {
  has(key: string): boolean
  /** In the place of an earlier version of the same story. On the disk before it returns. */
  add(arrival: Arrival): void
  /** The story, of whatever version, waits no more. */
  remove(identity: string): void
  due(now: number): readonly Arrival[]
}

/** Opens the folder, and makes it where there is none. A file that an interruption cut in two is not there. */
export function openWaiting(folder: string): Waiting {
  mkdirSync(folder, { recursive: true })
  const fileOf = (identity: string) => join(folder, `${digest(identity)}.json`)
  const waiting = new Map<string, Arrival>()
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    const arrival = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Arrival
    waiting.set(arrival.identity, arrival)
  }
  return {
    has: (key) => [...waiting.values()].some((each) => each.key === key),
    add(arrival) {
      const path = fileOf(arrival.identity)
      writeFileSync(`${path}.new`, JSON.stringify(arrival), { flush: true })
      renameSync(`${path}.new`, path)
      waiting.set(arrival.identity, arrival)
    },
    remove(identity) {
      rmSync(fileOf(identity), { force: true })
      waiting.delete(identity)
    },
    due: (now) => [...waiting.values()].filter(({ document }) => embargoOf(document, now) === undefined),
  }
}

/** When the embargo of a story ends, where it still runs. */
export function embargoOf({ metadata }: Arrival['document'], now: number): string | undefined {
  const embargo = metadata?.embargo
  return embargo !== undefined && Date.parse(embargo) > now ? embargo : undefined
}
