import { describe, expect, test } from 'vitest'
import { auditCases, blocks, page } from '../../testing/audit-cases.ts'
import { brokenData } from './broken-data.ts'
import { dataNodes } from './data-nodes.ts'
import { emptyData } from './empty-data.ts'
import { faqData } from './faq-data.ts'
import { incompleteArticleData } from './incomplete-article-data.ts'
import { malformedAuthors } from './malformed-authors.ts'
import { missingArticleData } from './missing-article-data.ts'
import { missingRatios } from './missing-ratios.ts'
import { unshownData } from './unshown-data.ts'
import { unzonedDates } from './unzoned-dates.ts'

const data = (value: unknown) => ({ data: [{ path: 'script', value }] })
const article = (more: object) => data({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...more })
const NONE = { name: 'no data', found: undefined }
const OTHER = { name: 'data of something else', page: data({ '@type': 'WebSite', name: 'a' }), found: undefined }

auditCases(missingArticleData, [
  { name: 'an article', page: article({}), found: [] },
  { name: 'in a graph', page: data({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Thing', 'https://schema.org/ReportageNewsArticle'] }] }), found: [] },
  { name: 'none', found: [{}] },
  { name: 'something else', page: data({ '@type': 'WebSite' }), found: [{}] },
])

auditCases(brokenData, [
  NONE,
  { name: 'readable', page: article({}), found: [] },
  { name: 'broken', page: { data: [{ path: 'script', error: 'Unexpected token in JSON at position 7' }] }, found: [{ error: 'Unexpected token in JSON at position 7' }] },
])

const whole = { headline: 'a', image: 'a', datePublished: '2026-03-14', author: 'a', publisher: 'a', mainEntityOfPage: 'a' }
auditCases(incompleteArticleData, [
  NONE,
  OTHER,
  { name: 'complete', page: article(whole), found: [] },
  { name: 'no image, an empty list of authors', page: article({ ...whole, image: null, author: [] }), found: [{ property: 'image' }, { property: 'author' }] },
])

auditCases(unzonedDates, [
  NONE,
  { name: 'no dates', page: article({}), found: undefined },
  { name: 'with zones', page: article({ datePublished: '2026-03-14T18:30+01:00', dateModified: '2026-03-15T08:00:00Z' }), found: [] },
  { name: 'a day, a time without zone', page: article({ datePublished: '2026-03-14', dateModified: '2026-03-14T18:30' }), found: [{ case: 'unzoned', property: 'datePublished' }, { case: 'unzoned', property: 'dateModified' }] },
  { name: 'words', page: article({ datePublished: '14 mars 2026' }), found: [{ case: 'malformed' }] },
])

const person = (more: object) => ({ '@type': 'Person', url: 'https://a.example/x', ...more })
auditCases(malformedAuthors, [
  NONE,
  { name: 'no author', page: article({}), found: undefined },
  { name: 'a person and a desk', page: article({ author: [person({ name: 'Anne de La Tour' }), { '@type': 'NewsMediaOrganization', name: 'AFP' }] }), found: [] },
  { name: 'a text', page: article({ author: 'Anne Roux' }), found: [{ case: 'text', name: 'Anne Roux' }] },
  { name: 'no name', page: article({ author: person({}) }), found: [{ case: 'nameless' }] },
  { name: 'a byline', page: article({ author: person({ name: 'Par Anne Roux' }) }), found: [{ case: 'byline' }] },
  { name: 'several in one', page: article({ author: [person({ name: 'Anne Roux et Paul Roux' }), person({ name: 'A & B' })] }), found: [{ case: 'several' }, { case: 'several' }] },
  { name: 'no type', page: article({ author: { name: 'Anne Roux' } }), found: [{ case: 'untyped' }] },
  { name: 'no address', page: article({ author: { '@type': 'Person', name: 'Anne Roux' } }), found: [{ case: 'unlinked' }] },
])

const image = (width: number, height: number) => ({ '@type': 'ImageObject', url: 'a', width, height })
auditCases(missingRatios, [
  NONE,
  { name: 'no image', page: article({}), found: undefined },
  { name: 'all three', page: article({ image: [image(1200, 675), image(1200, 900), image(1200, 1200)] }), found: [] },
  { name: 'three addresses', page: article({ image: ['a', 'b', 'c'] }), found: [] },
  { name: 'one', page: article({ image: image(1200, 675) }), found: [{ ratios: '4:3, 1:1', images: 1 }] },
  { name: 'another', page: article({ image: image(1000, 333) }), found: [{ ratios: '16:9, 4:3, 1:1' }] },
])

const shown = { blocks: blocks('# Un pont fermé', 'Un texte.'), surroundings: [{ path: 's', text: 'Par Anne Roux, le 1er mars 2026' }] }
auditCases(unshownData, [
  NONE,
  { name: 'shown, but for case and signs', page: { ...shown, ...article({ headline: 'Un pont ferme !', author: { '@type': 'Person', name: 'Anne Roux' }, datePublished: '2026-03-01' }) }, found: [] },
  { name: 'another headline, author and day', page: { ...shown, ...article({ headline: 'Deux ponts', author: ['Paul Roux'], datePublished: '2025-03-01' }) }, found: [{ property: 'headline' }, { property: 'author', value: 'Paul Roux' }, { property: 'datePublished' }] },
  { name: 'a question that nobody reads', page: { ...shown, ...data({ '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name: 'Qui paie ?' }] }) }, found: [{ value: 'Qui paie ?' }] },
])

auditCases(emptyData, [
  NONE,
  { name: 'full', page: article({ headline: 'a', isAccessibleForFree: false, wordCount: 0 }), found: [] },
  { name: 'empty in every way', page: article({ headline: '', image: [], author: { '@type': 'Person' }, publisher: null }), found: [{ property: 'headline' }, { property: 'image' }, { property: 'author' }, { property: 'publisher' }] },
])

auditCases(faqData, [
  NONE,
  { name: 'an article', page: article({}), found: [] },
  { name: 'a FAQPage', page: data({ '@graph': [{ '@type': 'NewsArticle' }, { '@type': 'FAQPage' }] }), found: [{}] },
])

describe('hostile data', () => {
  test('deep nesting ends', () => {
    let nested: unknown = { '@type': 'NewsArticle' }
    for (let depth = 0; depth < 10_000; depth++) nested = { a: nested }
    expect(dataNodes(page(data(nested))).length).toBeLessThan(30)
  })
  test('ten thousand nodes end', () => {
    expect(dataNodes(page(data(Array.from({ length: 10_000 }, () => ({}))))).length).toBe(5000)
  })
  for (const value of [null, 1, 'a', [], [[]], { '@type': 1 }, { '@graph': 'a' }, { author: { '@list': [null] } }]) {
    test(`every audit takes ${JSON.stringify(value)}`, () => {
      for (const audit of [missingArticleData, incompleteArticleData, unzonedDates, malformedAuthors, missingRatios, unshownData, emptyData, faqData]) {
        expect(() => audit.check({ page: page(data(value)), language: {} } as never)).not.toThrow()
      }
    })
  }
})
