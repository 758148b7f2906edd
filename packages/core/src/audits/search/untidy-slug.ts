import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { ADDRESSES } from '../sources.ts'

/** Characters. */
const LONG = 75

/** An address that is hard to read or to copy; `case` says why. */
export const untidySlug: Audit = {
  id: 'untidy-slug',
  family: 'search',
  importance: 'minor',
  grounds: ADDRESSES,
  check({ page: { slug } }) {
    if (slug === undefined || slug === '') return undefined
    const fault = faultOf(slug)
    return fault === undefined ? [] : [findingAt('slug', { case: fault, slug, limit: LONG }, slug.length)]
  },
}

function faultOf(slug: string): string | undefined {
  if (/\p{Lu}/u.test(slug)) return 'capitals'
  if (/_/u.test(slug)) return 'underscores'
  if (/[^a-z0-9.-]/u.test(slug)) return 'characters'
  if (/--/u.test(slug)) return 'hyphens'
  if (!/[a-z]/u.test(slug)) return 'wordless'
  return slug.length > LONG ? 'long' : undefined
}
