import type { Paging } from './store.ts'

const USUAL_SIZE = 50
const MAX_SIZE = 200

/** What PostgreSQL wants to know of a page; what is none counts as the first. */
export function pageOf({ page = 1, size = USUAL_SIZE }: Paging): {
  readonly limit: number
  readonly offset: number
} {
  const limit = between(size, 1, MAX_SIZE)
  return { limit, offset: (between(page, 1, 1_000_000) - 1) * limit }
}

const between = (value: number, least: number, most: number): number =>
  Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), least), most) : least

/** Of whatever was asked for: PostgreSQL refuses to compare anything else with an id. */
export const isId = (id: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id)
