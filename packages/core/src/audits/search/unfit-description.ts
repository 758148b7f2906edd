import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { YOAST } from '../sources.ts'
import { descriptionOf } from './description-of.ts'

/** Characters that results show. Source: Yoast, meta description length. */
const LEAST = 120
const MOST = 156

/** A description that results cut, or that leaves room unused; `case` is « short » or « long ». */
export const unfitDescription: Audit = {
  id: 'unfit-description',
  family: 'search',
  importance: 'advised',
  grounds: YOAST,
  covers: ['yoast:metaDescriptionLength'],
  check({ page }) {
    const description = descriptionOf(page)
    if (description === undefined) return undefined
    const characters = description.text.length
    if (characters >= LEAST && characters <= MOST) return []
    const values = { case: characters < LEAST ? 'short' : 'long', characters, least: LEAST, most: MOST }
    return [findingAt(description.path, values, characters)]
  },
}
