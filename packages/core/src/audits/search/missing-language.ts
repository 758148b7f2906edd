import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { WCAG } from '../sources.ts'

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu

/** A page that does not say which language it is in. */
export const missingLanguage: Audit = {
  id: 'missing-language',
  family: 'search',
  importance: 'advised',
  grounds: WCAG,
  check: ({ page }) => (TAG.test(page.language) ? [] : [findingAt('html', { language: page.language })]),
}
