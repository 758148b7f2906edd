import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Audited } from '../dossier.ts'
import type { Edition } from '../edition.ts'
import { dealOut, hostileText, hostileTexts } from '../testing/hostile.ts'
import { type PageElement, parsePage } from '../testing/html-tree.ts'
import { sampleDossier } from '../testing/sample-dossier.ts'
import { sampleEdition } from '../testing/sample-edition.ts'
import { pageFrench } from '../testing/sample-language.ts'
import type { Block, Section } from '../writing/article.ts'
import { editionData } from '../writing/edition-data.ts'
import { renderFragment, renderHtml } from './html.ts'

const sample = sampleDossier()
const page = renderHtml(sample, pageFrench, sampleEdition)
const bare = renderHtml(sample, pageFrench)
const { elements, errors } = parsePage(page)

const all = (from: readonly PageElement[], ...tags: readonly string[]): readonly PageElement[] =>
  from.filter(({ tag }) => tags.includes(tag))
const headings = (from: readonly PageElement[]): readonly PageElement[] =>
  all(from, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')
const metas = (from: readonly PageElement[]): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    all(from, 'meta').map(({ attributes }) => [
      attributes.name ?? attributes.property ?? '',
      attributes.content,
    ]),
  )

const withArticle = (part: Partial<Audited['article']>): Audited => ({
  ...sample,
  article: { ...sample.article, ...part },
})
const render = (dossier: Audited): readonly PageElement[] =>
  parsePage(renderHtml(dossier, pageFrench, sampleEdition)).elements

describe('page of the sample', () => {
  test('is well formed and in its language', () => {
    expect(page.startsWith('<!DOCTYPE html>\n')).toBe(true)
    expect(errors).toEqual([])
    expect(all(elements, 'html')[0]?.attributes.lang).toBe('fr')
  })

  test('has no script but its data, and loads nothing', () => {
    expect(all(elements, 'script').map(({ attributes }) => attributes.type)).toEqual(['application/ld+json'])
    expect(all(elements, 'link').map(({ attributes }) => attributes.rel)).toEqual(['canonical', 'icon'])
    expect(all(elements, 'link')[1]?.attributes.href).toMatch(/^data:image\/svg\+xml,/u)
    expect(all(elements, 'style')[0]?.text).not.toMatch(/url\(|@import/u)
  })

  test('says to machines what the article says', () => {
    expect(all(elements, 'title')[0]?.text).toBe(sample.article.titleTag.text)
    expect(JSON.parse(all(elements, 'script')[0]?.text ?? '')).toEqual(editionData(sample, sampleEdition))
    expect(metas(elements)).toMatchObject({
      description: sample.article.description.text,
      robots: 'max-image-preview:large',
      author: 'Maëlle Kerdoncuff',
      'og:type': 'article',
      'og:title': sample.article.headline.text,
      'og:description': sample.article.description.text,
      'og:locale': 'fr_FR',
      'og:url': sampleEdition.address,
      'og:site_name': 'Le Quotidien de Saint-Aubrin',
      'og:image': 'https://quotidien.example/vie-locale/pont-16x9.jpg',
      'article:published_time': '2026-03-14',
      'article:section': 'Vie locale',
      'twitter:card': 'summary_large_image',
    })
  })

  test('has one h1, skips no level, gives every heading an id of its own', () => {
    const levels = headings(elements).map(({ tag }) => Number(tag.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    const ids = elements.map(({ attributes }) => attributes.id).filter((id) => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { tag, attributes } of headings(elements))
      if (tag !== 'h1') expect(ids).toContain(attributes.id)
    for (const { attributes } of all(elements, 'a')) {
      if (attributes.href?.startsWith('#')) expect(ids).toContain(attributes.href.slice(1))
    }
  })

  test('says of every claim what it rests on', () => {
    const shown = sample.claims.filter(({ path }) => path === 'headline' || path.startsWith('blocks'))
    for (const { text, evidence, verdict } of shown) {
      const stated = evidence.map(({ source, span }) => `${source}:${span.start}-${span.end}`).join(' ')
      const element = elements.find(
        ({ text: inner, attributes }) => inner === text && attributes['data-evidence'] === stated,
      )
      expect(element?.attributes['data-kind'], text).toBe(verdict)
    }
  })

  test('gives exact dates to machines, and no others', () => {
    const dates = all(elements, 'time').map(({ attributes }) => attributes.datetime)
    expect(dates).toEqual([
      '2026-03-14',
      '2026-03-15T09:30+01:00',
      '1931',
      '2008',
      '2026-03-02',
      '2026-03-16',
      '2026-04-30',
    ])
  })

  for (const [name, html] of Object.entries({ page, 'without an edition': bare })) {
    test(`is valid for html-validate: ${name}`, async () => {
      const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html)
      expect(
        report.results.flatMap(({ messages }) => messages.map((m) => `${m.line}: ${m.ruleId} ${m.message}`)),
      ).toEqual([])
    })
  }

  test('shows what the edition adds, and nothing of it without one', () => {
    const added = [
      'Vie locale',
      'Saint-Aubrin</span>',
      'Mis à jour le 15\u00a0mars 2026 à 9h30',
      'Photo\u00a0: Maëlle Kerdoncuff',
      'La longueur du détour est de 14 kilomètres.',
      'Article relu par Paul Roux',
      'paraît depuis 1902',
      '<a href="/vie-locale/pont-de-briere">pont de Brière</a>',
      '<a href="/vie-locale/pont-de-briere">Le pont de Brière, deux voies pour une rivière</a>',
    ]
    for (const text of added) expect(page).toContain(text)
    for (const text of added.filter((each) => !each.startsWith('Saint-Aubrin')))
      expect(bare).not.toContain(text)
  })

  test('marks what nothing bears out', async () => {
    const claims = sample.claims.map((claim) =>
      claim.path === 'blocks.3.blocks.3.rows.1.1' ? { ...claim, verdict: 'unsupported' as const } : claim,
    )
    const marked = renderHtml({ ...sample, claims }, pageFrench)
    expect(all(parsePage(marked).elements, 'mark').map(({ text }) => text)).toEqual([
      '310 (Sans appui dans les sources)',
    ])
    expect(marked).toContain('un passage n’a pas d’appui dans les sources')
    expect(
      (await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(marked)).valid,
    ).toBe(true)
  })
})

const paragraph: Block = { type: 'paragraph', sentences: [{ text: 'Un.', kind: 'edited', evidence: [] }] }
const section = (level: 2 | 3, id: string, blocks: readonly Block[] = [paragraph]): Section => ({
  type: 'section',
  level,
  id,
  subheading: { text: id, kind: 'edited', evidence: [] },
  blocks,
})

const shapes: readonly {
  name: string
  blocks: readonly Block[]
  headings: readonly string[]
  contents: boolean
}[] = [
  { name: 'nothing', blocks: [], headings: [], contents: false },
  { name: 'no section', blocks: [paragraph], headings: [], contents: false },
  {
    name: 'two sections',
    blocks: [section(2, 'a'), section(2, 'b')],
    headings: ['h2 a', 'h2 b'],
    contents: false,
  },
  {
    name: 'three sections',
    blocks: [section(2, 'a'), section(2, 'b'), section(2, 'c')],
    headings: ['h2 a', 'h2 b', 'h2 c'],
    contents: true,
  },
  {
    name: 'a section of level 3 first',
    blocks: [section(3, 'a'), section(3, 'b'), section(2, 'c')],
    headings: ['h2 a', 'h3 b', 'h2 c'],
    contents: false,
  },
  {
    name: 'sections in sections',
    blocks: [
      section(2, 'a', [
        section(2, 'b', [section(3, 'c', [section(2, 'd', [section(2, 'e', [section(2, 'f')])])])]),
      ]),
    ],
    headings: ['h2 a', 'h3 b', 'h4 c', 'h5 d', 'h6 e', 'h6 f'],
    contents: false,
  },
  {
    name: 'ids taken, empty, or of the page itself',
    blocks: [section(2, 'a'), section(2, 'a'), section(2, ''), section(2, 'article'), section(2, '2 é"')],
    headings: ['h2 a', 'h2 a-2', 'h2 s-', 'h2 article-2', 'h2 s-2-'],
    contents: true,
  },
]

for (const { name, blocks, headings: expected, contents } of shapes) {
  test(`page with ${name}`, () => {
    const shaped = render(withArticle({ blocks }))
    const found = headings(shaped).filter(({ tag }) => tag !== 'h1')
    expect(found.map(({ tag, attributes }) => `${tag} ${attributes.id}`)).toEqual(expected)
    expect(all(shaped, 'nav')).toHaveLength(contents ? 1 : 0)
  })
}

test('page: a section of key points stands before the contents', () => {
  const points: Block = {
    type: 'key-points',
    points: [{ sentence: { text: 'Un.', kind: 'edited', evidence: [] } }],
  }
  const blocks = [section(2, 'points', [points]), section(2, 'a'), section(2, 'b'), section(2, 'c')]
  const shaped = renderHtml(withArticle({ blocks }), pageFrench)
  expect(shaped.indexOf('id="points"')).toBeLessThan(shaped.indexOf('<nav'))
  expect(shaped.indexOf('<nav')).toBeLessThan(shaped.indexOf('id="a"'))
  expect(shaped).not.toContain('href="#points"')
})

test('a page that nobody signed is signed by its site', () => {
  const { byline: _, dateline: __, ...story } = sample.story
  const page = renderHtml({ ...sample, story }, pageFrench, sampleEdition)
  expect(page).toContain(`<p class="signature"><span>${sampleEdition.site?.name}</span>`)
  expect(renderHtml({ ...sample, story }, pageFrench)).not.toContain('<span></span>')
})

/** May be there or not, as addresses and dates are good or bad; what they may carry. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  a: ['class', 'href'],
  link: ['href', 'rel'],
  meta: ['charset', 'content', 'name', 'property'],
  span: ['class', 'data-evidence', 'data-kind'],
  time: ['class', 'datetime'],
  p: ['class'],
  strong: [],
  figure: ['class'],
  svg: ['aria-label', 'height', 'role', 'width'],
  line: ['x1', 'x2', 'y1', 'y2'],
  circle: ['cx', 'cy', 'r'],
  text: ['text-anchor', 'x', 'y'],
}

const skeletonOf = (from: readonly PageElement[]): string[] =>
  from
    .filter(({ tag }) => !Object.hasOwn(OPTIONAL, tag))
    .map(({ tag, attributes }) => [tag, ...Object.keys(attributes).sort()].join(' '))

/** What would change the elements of the page is left as it is: names of files, addresses of links. */
const HOSTILE_EDITION = {
  ...sampleEdition,
  cover: { ...sampleEdition.cover, files: [] },
  related: [],
  links: [],
}

const withPlaces = (edition: typeof HOSTILE_EDITION): Edition => ({
  ...edition,
  cover: { ...edition.cover, credit: `c ${edition.cover.credit}`, files: sampleEdition.cover.files },
  related: [{ title: edition.section, url: '/pont-de-briere' }],
  section: 'Vie locale',
  reviewer: `r ${edition.reviewer}`,
  modified: `2026 ${edition.modified}`,
  corrections: edition.corrections.map(({ date, text }) => ({ date, text: `c ${text}` })),
  site: { ...edition.site, boilerplate: `b ${edition.site.boilerplate}` },
})

test('page: no text leaves its place', () => {
  const skeleton = skeletonOf(parsePage(renderHtml(sample, pageFrench, withPlaces(HOSTILE_EDITION))).elements)
  fc.assert(
    fc.property(hostileTexts, (texts) => {
      const dealt = dealOut({ story: sample.story, article: sample.article, edition: HOSTILE_EDITION }, texts)
      const hostile = { ...sample, ...dealt }
      const edition = withPlaces(dealt.edition)
      const parsed = parsePage(renderHtml(hostile, pageFrench, edition))
      expect(parsed.errors).toEqual([])
      expect(skeletonOf(parsed.elements)).toEqual(skeleton)
      for (const { tag, attributes } of parsed.elements) {
        for (const name of Object.keys(attributes)) if (OPTIONAL[tag]) expect(OPTIONAL[tag]).toContain(name)
        if (attributes.href !== undefined)
          expect(attributes.href).toMatch(
            /^(?:#[A-Za-z]|https?:\/\/|\/pont-de-briere$|data:image\/svg\+xml,%3Csvg)/u,
          )
      }
      expect(JSON.parse(all(parsed.elements, 'script')[0]?.text ?? '')).toEqual(
        JSON.parse(JSON.stringify(editionData(hostile, edition))),
      )
    }),
    { numRuns: 150 },
  )
})

test('page: every text is shown to the letter, but for what is no text', () => {
  const strip = (text: string): string =>
    text.replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '')
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = render(withArticle({ headline: { ...sample.article.headline, text } }))
      expect(strip(all(shown, 'h1')[0]?.text ?? '')).toBe(strip(text))
    }),
  )
})

describe('fragment for a CMS', () => {
  const fragment = renderFragment(sample, pageFrench, sampleEdition)

  test('holds every text of the blocks once, and nothing of ours', () => {
    const { elements: parts, errors: faults } = parsePage(`<!doctype html><title>t</title>${fragment}`)
    expect(faults).toEqual([])
    expect(fragment).not.toMatch(/data-|<h1|<style|<script|<main|<nav/u)
    const body = all(parts, 'body')[0]?.text ?? ''
    for (const { path, text } of sample.claims)
      if (path.startsWith('blocks')) expect(body, path).toContain(text)
  })

  test('marks what nothing bears out, for the editor', () => {
    const claims = sample.claims.map((claim, index) =>
      index === 10 ? { ...claim, verdict: 'unsupported' as const } : claim,
    )
    expect(renderFragment({ ...sample, claims }, pageFrench)).toContain('<mark data-kind="unsupported"')
  })
})

test('page: the same dossier gives the same bytes', () => {
  expect(renderHtml(sampleDossier(), pageFrench, sampleEdition)).toBe(page)
})
