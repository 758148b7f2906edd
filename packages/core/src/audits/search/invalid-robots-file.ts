import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { ROBOTS_FILE } from '../sources.ts'
import { robotsFaults } from './robots-file.ts'

/** robots.txt with lines that no robot follows, or that the server fails to give; `case` says which. */
export const invalidRobotsFile: Audit = {
  id: 'invalid-robots-file',
  family: 'search',
  importance: 'advised',
  grounds: ROBOTS_FILE,
  covers: ['lighthouse:robots-txt'],
  check({ page: { response } }) {
    const file = response?.robotsFile
    if (file === undefined || (file.status >= 400 && file.status < 500)) return undefined
    if (file.status >= 500)
      return [findingAt('robots.txt', { case: 'status', line: 0, text: String(file.status) })]
    return robotsFaults(file.text).map((fault) =>
      findingAt('robots.txt', { case: fault.case, line: fault.line, text: fault.text }),
    )
  },
}
