import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as mdastText } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import type { Audited } from '../dossier.ts'
import type { Edition } from '../edition.ts'
import type { Story } from '../filing/story.ts'
import { dealOut, hostileTexts } from '../testing/hostile.ts'
import { parsePage } from '../testing/html-tree.ts'
import { newsmlFaults } from '../testing/newsml-faults.ts'
import { ninjsItem } from '../testing/ninjs-item.ts'
import { sampleDossier } from '../testing/sample-dossier.ts'
import { sampleEdition } from '../testing/sample-edition.ts'
import { pageFrench } from '../testing/sample-language.ts'
import { editionData } from '../writing/edition-data.ts'
import type { FeedEntry } from './feed-entry.ts'
import { renderFragment, renderHtml } from './html.ts'
import { renderJsonLd } from './json-ld.ts'
import { renderLlms } from './llms.ts'
import { renderMarkdown } from './markdown.ts'
import { renderNewsSitemap } from './news-sitemap.ts'
import { renderNewsml } from './newsml.ts'
import { renderNinjs } from './ninjs.ts'
import { renderRss } from './rss.ts'
import { renderText } from './text.ts'

const sample = sampleDossier()
const edition: Edition = sampleEdition

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const htmlText = (html: string): string =>
  spaced(parsePage(html).elements.find(({ tag }) => tag === 'html')?.text ?? '')
const markdownText = (markdown: string): string =>
  spaced(
    fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
      .children.map((node) => mdastText(node, { includeImageAlt: false }))
      .join(' '),
  )
const xmlText = (xml: string): string => {
  expect(XMLValidator.validate(xml)).toBe(true)
  const nodes = new XMLParser({
    preserveOrder: true,
    trimValues: false,
    parseTagValue: false,
    htmlEntities: false,
  }).parse(xml)
  const walk = (value: unknown): string =>
    Array.isArray(value)
      ? value.map(walk).join('')
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
            .map(([key, inner]) => (key === ':@' ? '' : key === '#text' ? String(inner) : walk(inner)))
            .join('')
        : ''
  return spaced(walk(nodes))
}
const ninjsOf = (dossier: Audited, given: Edition) =>
  ninjsItem.parse(JSON.parse(renderNinjs(dossier, pageFrench, given)))

/** Each output that holds the whole article, read back to what it says. */
const WHOLE: Readonly<Record<string, (dossier: Audited, given: Edition) => string>> = {
  html: (dossier, given) => htmlText(renderHtml(dossier, pageFrench, given)),
  fragment: (dossier, given) =>
    `${spaced(dossier.article.headline.text)} ${htmlText(renderFragment(dossier, pageFrench, given))}`,
  markdown: (dossier) =>
    markdownText(renderMarkdown(dossier, pageFrench).replace(/^---\n[\s\S]*?\n---\n/u, '')),
  llms: (dossier, given) => markdownText(renderLlms(dossier, pageFrench, given)),
  text: (dossier, given) => spaced(renderText(dossier, pageFrench, given)),
  'ninjs as HTML': (dossier, given) =>
    `${spaced(dossier.article.headline.text)} ${htmlText(ninjsOf(dossier, given).bodies![0]!.value)}`,
  'ninjs as text': (dossier, given) => spaced(ninjsOf(dossier, given).bodies![1]!.value),
  newsml: (dossier, given) => xmlText(renderNewsml(dossier, pageFrench, given)),
}

describe('every output says the same article', () => {
  for (const [name, read] of Object.entries(WHOLE)) {
    test(`${name} has every claim that readers see`, () => {
      const said = read(sample, edition)
      for (const { path, text } of sample.claims) {
        if (path === 'headline' || path.startsWith('blocks')) expect(said, path).toContain(spaced(text))
      }
    })
  }

  test('address, dates, authors, keywords and pictures agree', () => {
    const data = JSON.parse(renderJsonLd(sample, edition))
    const page = parsePage(renderHtml(sample, pageFrench, edition)).elements
    const meta = (name: string) =>
      page.find(({ tag, attributes }) => tag === 'meta' && (attributes.name ?? attributes.property) === name)
        ?.attributes.content
    const ninjs = ninjsOf(sample, edition)
    const newsml = renderNewsml(sample, pageFrench, edition)
    const llms = renderLlms(sample, pageFrench, edition)
    expect(JSON.parse(page.find(({ tag }) => tag === 'script')?.text ?? '')).toEqual(data)
    expect([data.url, meta('og:url'), ninjs.uri]).toEqual(Array(3).fill(edition.address))
    expect(newsml).toContain(`guid="${edition.address}"`)
    expect(llms).toContain(`<${edition.address}>`)
    expect([data.headline, meta('og:title'), ninjs.headlines![0]!.value]).toEqual(
      Array(3).fill(sample.article.headline.text),
    )
    expect([data.description, meta('description'), ninjs.descriptions![0]!.value]).toEqual(
      Array(3).fill(sample.article.description.text),
    )
    expect([data.datePublished, meta('article:published_time')]).toEqual(
      Array(2).fill(sample.story.published),
    )
    expect([data.dateModified, meta('article:modified_time')]).toEqual(Array(2).fill(edition.modified))
    expect(ninjs.versionCreated).toBe('2026-03-15T09:30:00+01:00')
    expect(newsml).toContain('<versionCreated>2026-03-15T09:30:00+01:00</versionCreated>')
    expect([data.author.name, meta('author'), ninjs.by]).toEqual(Array(3).fill(sample.story.byline))
    expect(data.author.url).toBe('https://quotidien.example/maelle-kerdoncuff')
    expect([data.keywords, ninjs.subjects!.map(({ name }) => name)]).toEqual(
      Array(2).fill([sample.article.keyphrase, ...sample.article.secondaryKeyphrases]),
    )
    const pictures = data.image.map(({ url }: { url: string }) => url)
    expect([meta('og:image'), ninjs.associations![0]!.uri]).toEqual(Array(2).fill(pictures[0]))
    expect(ninjs.associations![0]!.renditions!.map(({ href }) => href)).toEqual(pictures)
    expect(
      [...newsml.matchAll(/<link rel="irel:seeAlso" contenttype="image\/jpeg" href="([^"]+)"/gu)].map(
        ([, href]) => href,
      ),
    ).toEqual(pictures)
    expect(newsml).toContain(`<img src="${pictures[0]}" alt="${sampleEdition.cover.alternative}"`)
    expect(newsml).toContain(pageFrench.labels.credit(sampleEdition.cover.credit ?? ''))
  })

  const versions = [
    { name: 'as it is told', given: { version: 7 }, version: '7' },
    { name: 'nothing is told', given: {}, version: '1' },
    {
      name: 'corrected twice',
      given: {
        corrections: [
          { date: '2026-03-15', text: 'Un.' },
          { date: '2026-03-16', text: 'Deux.' },
        ],
      },
      version: '3',
    },
  ]
  for (const { name, given, version } of versions)
    test(`the version of the item: ${name}`, () => {
      expect(ninjsOf(sample, given).version).toBe(version)
      expect(renderNewsml(sample, pageFrench, given)).toContain(` version="${version}"`)
    })

  test('pictures without a whole address are in no NewsML', () => {
    const { cover } = sampleEdition
    expect(renderNewsml(sample, pageFrench, { cover })).not.toMatch(/<link |<img /u)
  })

  test('NewsML is what its schema allows, with a site or without', () => {
    expect(newsmlFaults(renderNewsml(sample, pageFrench, edition))).toEqual([])
    expect(newsmlFaults(renderNewsml(sample, pageFrench))).toEqual([])
    const swapped = renderNewsml(sample, pageFrench, edition).replace(/(<provider>.*<\/provider>\n)/u, '')
    expect(newsmlFaults(swapped)).toEqual([
      expect.stringContaining('<itemMeta> holds itemClass versionCreated'),
    ])
  })

  const withMetadata = (metadata: NonNullable<Story['metadata']>) => ({
    ...sample,
    story: { ...sample.story, metadata },
  })

  test.each([
    [
      { embargo: '2031-01-01T06:00+01:00', status: 'withheld' as const },
      'withheld',
      '2031-01-01T06:00:00+01:00',
    ],
    [{ status: 'canceled' as const }, 'canceled', undefined],
    [{}, 'usable', undefined],
  ])('an embargo and a kill stay what they are: %j', (metadata, status, embargoed) => {
    const written = withMetadata(metadata)
    const ninjs = ninjsOf(written, edition)
    const newsml = renderNewsml(written, pageFrench, edition)
    expect([ninjs.pubStatus, ninjs.embargoedUntil]).toEqual([status, embargoed])
    expect(newsml).toContain(`<pubStatus qcode="stat:${status}"/>`)
    expect(/<embargoed>(.*)<\/embargoed>/u.exec(newsml)?.[1]).toBe(embargoed)
    expect(newsmlFaults(newsml)).toEqual([])
  })

  test('line breaks in names and keywords, and letters beyond ASCII in addresses, break no schema', () => {
    const article = { ...sample.article, keyphrase: 'pont\nfermé', secondaryKeyphrases: ['a\tb'] }
    const site = { ...edition.site!, name: 'Le\nQuotidien' }
    const address = 'https://quotidien.example/actualités/[pont]?a=é|b'
    const wished = { ...edition, site, address }
    expect(newsmlFaults(renderNewsml({ ...sample, article }, pageFrench, wished))).toEqual([])
    expect(ninjsOf({ ...sample, article }, wished).uri).toMatch(
      /^https:\/\/quotidien\.example\/actualit%C3%A9s\/[!-~]+$/u,
    )
  })

  test('without an edition nothing is made up', () => {
    const { uri, versionCreated, copyrightHolder, associations } = ninjsOf(sample, {})
    expect({ uri, versionCreated, copyrightHolder, associations }).toEqual({
      uri: 'urn:x-intertitre:pont-saint-aubrin-fermeture',
    })
    expect(renderNewsml(sample, pageFrench)).toContain('<pubStatus qcode="stat:withheld"/>')
    expect(JSON.parse(renderJsonLd(sample))).toEqual(editionData(sample, {}))
  })

  test('a second run gives the same bytes', () => {
    for (const render of [renderText, renderLlms, renderNinjs, renderNewsml] as const) {
      expect(render(sampleDossier(), pageFrench, edition)).toBe(render(sample, pageFrench, edition))
    }
  })
})

const entry: FeedEntry = {
  address: 'https://quotidien.example/a?b=1&c=2',
  headline: 'Le pont & la rivière : « fermé »',
  description: 'Un résumé.',
  language: 'fr',
  published: '2026-03-14T18:30+01:00',
  byline: 'Anne Roux',
  section: 'Vie locale',
  keywords: ['pont', 'crue'],
  image: 'https://quotidien.example/a.jpg',
}
const parsed = (xml: string) => new XMLParser({ parseTagValue: false }).parse(xml)

describe('feeds', () => {
  test('a news sitemap has name, language, date and title of each article', () => {
    const { urlset } = parsed(renderNewsSitemap([entry], 'Le Quotidien'))
    expect(urlset.url).toEqual({
      loc: entry.address,
      'news:news': {
        'news:publication': { 'news:name': 'Le Quotidien', 'news:language': 'fr' },
        'news:publication_date': entry.published,
        'news:title': entry.headline,
      },
      'image:image': { 'image:loc': entry.image },
    })
  })

  test('a news sitemap leaves out what has no date, and what is too much', () => {
    const { published: _, ...undated } = entry
    expect(renderNewsSitemap([undated], 'A')).not.toContain('<url>')
    expect(renderNewsSitemap(Array(1001).fill(entry), 'A').match(/<url>/gu)).toHaveLength(1000)
  })

  test('an RSS item has all that is known', () => {
    const { rss } = parsed(
      renderRss([entry], { name: 'Le Quotidien', url: 'https://quotidien.example' }, 'fr'),
    )
    expect(rss.channel.item).toMatchObject({
      title: entry.headline,
      link: entry.address,
      pubDate: '14 Mar 2026 18:30:00 +0100',
      'dc:creator': 'Anne Roux',
      category: ['Vie locale', 'pont', 'crue'],
    })
  })
})

describe('no text leaves its place', () => {
  const names = (xml: string): string[] =>
    [...xml.matchAll(/<\/?([A-Za-z:]+)[^>]*>/gu)].map(([tag, name]) =>
      tag.startsWith('</') ? `/${name}` : name!,
    )
  /** Which of these are there depends on whether they are empty. */
  const optional =
    /^\/?(?:keyword|slugline|headline|by|description|creator|name|infoSource|located|contentCreated|edNote|title|p|li|strong|a|dc:creator|category|pubDate)$/u

  test('in NewsML', () => {
    const skeleton = names(renderNewsml(sample, pageFrench, edition)).filter((name) => !optional.test(name))
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const dealt = dealOut({ story: sample.story, article: sample.article }, texts)
        const hostile = { ...sample, ...dealt, article: { ...dealt.article, language: 'fr' } }
        const xml = renderNewsml(hostile, pageFrench, edition)
        expect(XMLValidator.validate(xml)).toBe(true)
        expect(newsmlFaults(xml)).toEqual([])
        expect(names(xml).filter((name) => !optional.test(name))).toEqual(skeleton)
      }),
      { numRuns: 60 },
    )
  })

  test('in feeds', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const hostile = dealOut(entry, texts)
        for (const xml of [
          renderNewsSitemap([hostile], texts[0]!),
          renderRss([hostile], { name: texts[0]! }, 'fr'),
        ]) {
          expect(XMLValidator.validate(xml)).toBe(true)
          expect(xml.match(/<(?:url|item)>/gu)).toHaveLength(1)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('in ninjs, JSON-LD, text and the Markdown twin', () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const hostile = { ...sample, ...dealOut({ story: sample.story, article: sample.article }, texts) }
        const item = ninjsItem.parse(JSON.parse(renderNinjs(hostile, pageFrench, edition)))
        expect(
          parsePage(`<!doctype html><title>t</title>${item.bodies![0]!.value}`).elements.map(
            ({ tag }) => tag,
          ),
        ).not.toContain('script')
        expect(() => JSON.parse(renderJsonLd(hostile, edition))).not.toThrow()
        expect(renderText(hostile, pageFrench)).not.toMatch(/[^\P{Cc}\t\n]|[\u2028\u2029]/u)
        const twin = fromMarkdown(renderLlms(hostile, pageFrench, edition))
        expect(twin.children.map(({ type }) => type)).not.toContain('html')
        expect(twin.children[0]).toMatchObject({ type: 'heading', depth: 1 })
      }),
      { numRuns: 60 },
    )
  })
})
