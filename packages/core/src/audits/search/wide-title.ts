import { textWidth } from '../../text-width.ts'
import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { TITLE_LINKS } from '../sources.ts'

/** Pixels of a line of results on a desktop, and the size that titles are set in. Source: Yoast, title width. */
const MOST = 600
const SIZE = 20

/** A title that search results cut. */
export const wideTitle: Audit = {
  id: 'wide-title',
  family: 'search',
  importance: 'advised',
  grounds: TITLE_LINKS,
  covers: ['yoast:titleWidth'],
  check({ page }) {
    const title = page.titles[0]
    if (title === undefined || title.text.trim() === '') return undefined
    const width = textWidth(title.text, SIZE)
    return width > MOST
      ? [findingAt(title.path, { title: title.text, width, limit: MOST }, title.text.length)]
      : []
  },
}
