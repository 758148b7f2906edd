import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { ARTICLE_DATA } from '../sources.ts'
import { articleNode, valuesOf } from './data-nodes.ts'

const DATES = ['datePublished', 'dateModified']
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/u
const STATED = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u

/** Dates of the article’s data without a time zone, or that are no ISO 8601; `case` says which. */
export const unzonedDates: Audit = {
  id: 'unzoned-dates',
  family: 'data',
  importance: 'minor',
  grounds: ARTICLE_DATA,
  check({ page }) {
    const article = articleNode(page)
    if (article === undefined) return undefined
    const dates = DATES.flatMap((property) =>
      valuesOf(article.node, property).map((value) => ({ property, value: String(value) })),
    )
    if (dates.length === 0) return undefined
    return dates
      .filter(({ value }) => !ZONED.test(value))
      .map(({ property, value }) =>
        findingAt(
          `${article.path}.${property}`,
          { case: STATED.test(value) ? 'unzoned' : 'malformed', property, value },
          value.length,
        ),
      )
  },
}
