import { describe, expect, test } from 'vitest'
import { labels } from '../languages/fr/labels.ts'
import { sampleDossier } from '../testing/sample-dossier.ts'
import { sampleEdition } from '../testing/sample-edition.ts'
import { absoluteAddress, editionData } from './edition-data.ts'
import { pageHead } from './page-head.ts'

const sample = sampleDossier()
const titled = (name: string, pattern: string) =>
  pageHead(sample, { labels }, { site: { ...sampleEdition.site, name, titlePattern: pattern } }).title

test('the title takes the name of the site where there is room', () => {
  expect(titled('Le Rhin', '{title} | {site}')).toBe(`${sample.article.titleTag.text} | Le Rhin`)
  expect(titled('Le Quotidien de Saint-Aubrin', '{title} | {site}')).toBe(sample.article.titleTag.text)
})

test('nothing empty, nothing relative', () => {
  const { metas, canonical } = pageHead(
    sample,
    { labels },
    { ...sampleEdition, address: 'pont', modified: '' },
  )
  expect(canonical).toBeUndefined()
  expect(metas.every(({ content }) => content !== '')).toBe(true)
  expect(metas.map(({ name }) => name)).not.toContain('og:image')
  expect(metas.map(({ name }) => name)).not.toContain('article:modified_time')
})

describe('addresses of what stands beside a page', () => {
  const cases: readonly (readonly [src: string, address: string | undefined, absolute: string])[] = [
    ['a.jpg', 'https://a.example/b/c', 'https://a.example/b/a.jpg'],
    ['a.jpg', 'https://a.example/b/', 'https://a.example/b/a.jpg'],
    ['a.jpg', 'https://a.example', 'https://a.example/a.jpg'],
    ['a.jpg', 'https://a.example/b?c=/d', 'https://a.example/a.jpg'],
    ['/x/a.jpg', 'https://a.example/b/c', 'https://a.example/x/a.jpg'],
    ['https://b.example/a.jpg', 'https://a.example/b/c', 'https://b.example/a.jpg'],
    ['a.jpg', undefined, 'a.jpg'],
  ]
  for (const [src, address, absolute] of cases) {
    test(`${src} at ${address}`, () => expect(absoluteAddress(src, address)).toBe(absolute))
  }
})

test('authors of the site are given their address, others none', () => {
  const author = (byline: string) => {
    const article = { ...sample.article, structuredData: { author: [{ '@type': 'Person', name: byline }] } }
    return editionData({ ...sample, article }, sampleEdition).author
  }
  expect(author('Maëlle Kerdoncuff')).toMatchObject([{ url: 'https://quotidien.example/maelle-kerdoncuff' }])
  expect(author('Paul Roux')).toEqual([{ '@type': 'Person', name: 'Paul Roux' }])
})

describe('what nobody signed', () => {
  const { byline: _, dateline: __, ...story } = sample.story
  const { author: ___, ...structuredData } = sample.article.structuredData
  const unsigned = { ...sample, story, article: { ...sample.article, structuredData } }

  test('is the site’s', () => {
    const { author, publisher } = editionData(unsigned, sampleEdition)
    expect(author).toEqual({
      '@type': 'Organization',
      name: sampleEdition.site?.name,
      url: sampleEdition.site?.url,
    })
    expect(publisher).toMatchObject(author as object)
  })

  test('is nobody’s without a site', () => {
    expect(editionData(unsigned, {})).not.toHaveProperty('author')
  })
})

test('says how the article was made, in IPTC’s words', () => {
  expect(editionData(sample, {}).digitalSourceType).toBe('https://schema.org/AlgorithmicMediaDigitalSource')
  const byModel = { ...sample, article: { ...sample.article, writer: 'a-model' } }
  expect(editionData(byModel, {}).digitalSourceType).toBe(
    'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  )
})
