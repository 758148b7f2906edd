import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { auditsPage } from './audits-page.ts'

/** Formatting widens the cells of tables. */
const essence = (page: string): string =>
  page.replace(/ +/gu, ' ').replace(/-{3,}/gu, '---').replaceAll('_', '*')

test('docs/audits.md is what the audits say (npm run docs)', () => {
  const page = readFileSync(new URL('../docs/audits.md', import.meta.url), 'utf8')
  expect(essence(page)).toBe(essence(auditsPage()))
})
