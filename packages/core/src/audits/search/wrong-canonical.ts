import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { CANONICALS } from '../sources.ts'
import { addressParts, isSameAddress } from './addresses.ts'

/**
 * An address of its own that the page states wrongly; `case` says how: several that differ, not an
 * absolute address, the home page of the site, or another page than the one that was looked at.
 */
export const wrongCanonical: Audit = {
  id: 'wrong-canonical',
  family: 'search',
  importance: 'essential',
  grounds: CANONICALS,
  covers: ['lighthouse:canonical'],
  check({ page }) {
    const canonicals = page.relations.filter(({ relation }) => relation === 'canonical')
    const [first, ...others] = canonicals
    if (first === undefined) return undefined
    if (others.some(({ href }) => !isSameAddress(href, first.href))) {
      return canonicals.map(({ path, href }) => findingAt(path, { case: 'several', href }))
    }
    const fault = faultOf(first.href, page.url)
    return fault === undefined
      ? []
      : [findingAt(first.path, { case: fault, href: first.href, url: page.url ?? '' })]
  },
}

function faultOf(href: string, url: string | undefined): string | undefined {
  const parts = addressParts(href)
  if (parts === undefined) return 'relative'
  if (url === undefined || isSameAddress(href, url)) return undefined
  return /^\/?$/u.test(parts.path) ? 'home' : 'elsewhere'
}
