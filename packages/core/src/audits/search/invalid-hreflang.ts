import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { HREFLANG } from '../sources.ts'
import { addressParts, isSameAddress } from './addresses.ts'

const CODE = /^(?:x-default|[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?)$/iu
/** Codes that many write and that no language has. */
const WRONG: ReadonlySet<string> = new Set(['uk-ua', 'en-uk', 'jp', 'cz', 'gr', 'dk', 'kr', 'cn', 'eu'])

/** Versions in other languages that are stated wrongly; `case` says how. */
export const invalidHreflang: Audit = {
  id: 'invalid-hreflang',
  family: 'search',
  importance: 'advised',
  grounds: HREFLANG,
  covers: ['lighthouse:hreflang'],
  check({ page }) {
    const versions = page.relations.filter(
      ({ relation, language }) => relation === 'alternate' && language !== undefined,
    )
    if (versions.length === 0) return undefined
    const faults = versions.flatMap(({ path, href, language = '' }) => {
      if (!CODE.test(language) || WRONG.has(language.toLowerCase()))
        return [findingAt(path, { case: 'code', language, href })]
      return addressParts(href) === undefined ? [findingAt(path, { case: 'relative', language, href })] : []
    })
    const { url } = page
    const isMissingItself = url !== undefined && !versions.some(({ href }) => isSameAddress(href, url))
    return isMissingItself
      ? [...faults, findingAt('head', { case: 'itself', language: page.language, href: url })]
      : faults
  },
}
