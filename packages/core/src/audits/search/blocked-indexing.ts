import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { ROBOTS_META } from '../sources.ts'
import { addressParts } from './addresses.ts'
import { robotsDirectives } from './robots.ts'
import { robotsAllow } from './robots-file.ts'

/** What keeps a page out of search; `case` is « directive » or « robots-file ». */
export const blockedIndexing: Audit = {
  id: 'blocked-indexing',
  family: 'search',
  importance: 'essential',
  grounds: ROBOTS_META,
  covers: ['lighthouse:is-crawlable'],
  check({ page }) {
    const blocking = robotsDirectives(page)
      .filter(({ directive }) => directive === 'noindex' || directive === 'none')
      .map(({ path, directive }) => findingAt(path, { case: 'directive', directive }))
    const file = page.response?.robotsFile
    const path = page.url === undefined ? undefined : addressParts(page.url)?.path || '/'
    const isShut = file?.status === 200 && path !== undefined && !robotsAllow(file.text, path)
    return isShut
      ? [...blocking, findingAt('robots.txt', { case: 'robots-file', directive: path })]
      : blocking
  },
}
