import { expect, test } from 'vitest'
import { FUNCTION_WORDS } from '../languages/fr/function-words.ts'
import { articleAddress } from './article-address.ts'

const URL = 'https://a.example'
const cases: readonly {
  name: string
  pattern?: string
  placed?: object
  url?: undefined
  address: string | undefined
}[] = [
  { name: 'no pattern', address: `${URL}/pont` },
  {
    name: 'a section',
    pattern: '/{section}/{slug}',
    placed: { section: 'Vie de la cité' },
    address: `${URL}/vie-cite/pont`,
  },
  { name: 'a section that nobody gave', pattern: '/{section}/{slug}', address: `${URL}/pont` },
  {
    name: 'a date',
    pattern: '/{year}/{month}/{day}/{slug}.html',
    placed: { published: '2026-03-14T18:30+01:00' },
    address: `${URL}/2026/03/14/pont.html`,
  },
  {
    name: 'a day that nobody gave',
    pattern: '/{year}/{day}/{slug}',
    placed: { published: '2026-03' },
    address: undefined,
  },
  { name: 'a part that there is not', pattern: '/{author}/{slug}', address: undefined },
  { name: 'no slug', placed: { slug: '' }, address: undefined },
]

for (const { name, pattern, placed, address } of cases) {
  test(`address with ${name}`, () => {
    const site = { url: URL, ...(pattern !== undefined && { addressPattern: pattern }) }
    expect(articleAddress(site, { slug: 'pont', ...placed }, FUNCTION_WORDS)).toBe(address)
  })
}

test('no address without a site', () => {
  expect(articleAddress({}, { slug: 'pont' }, FUNCTION_WORDS)).toBeUndefined()
})
