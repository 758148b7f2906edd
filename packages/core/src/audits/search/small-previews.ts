import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { DISCOVER } from '../sources.ts'
import { robotsDirectives } from './robots.ts'

/** A page that does not allow large image previews, or forbids text ones; `case` says which. */
export const smallPreviews: Audit = {
  id: 'small-previews',
  family: 'search',
  importance: 'advised',
  grounds: DISCOVER,
  check({ page }) {
    const directives = robotsDirectives(page)
    const mute = directives.find(
      ({ directive }) => directive === 'nosnippet' || directive === 'max-snippet:0',
    )
    const isLarge = directives.some(({ directive }) => directive === 'max-image-preview:large')
    return [
      ...(isLarge ? [] : [findingAt('robots', { case: 'image' })]),
      ...(mute === undefined ? [] : [findingAt(mute.path, { case: 'text' })]),
    ]
  },
}
