import { readFileSync } from 'node:fs'
import { type Page, type PageBlock, pageOfArticle, renderHtml } from '@intertitre/core'
import { describe, expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { sampleEdition } from '../../../core/src/testing/sample-edition.ts'
import { pageFrench } from '../../../core/src/testing/sample-language.ts'
import { readPage } from './read-page.ts'

const textOf = ({ texts }: PageBlock): string =>
  texts
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()

/** What a page says, without where in a file or an article it says so. */
const essence = (page: Page) => ({
  url: page.url,
  language: page.language,
  titles: page.titles.map(({ text }) => text),
  metas: page.metas.map(({ name, text }) => `${name}: ${text}`).sort(),
  relations: page.relations.map(({ relation, href }) => `${relation} ${href.slice(0, 5)}`),
  blocks: page.blocks.map((block) => [block.kind, block.level, block.isBackground, textOf(block)]),
  surroundings: page.surroundings.map(({ text }) => text.replace(/\s+/gu, ' ')),
  hasContents: page.hasContents,
  links: page.links
    .filter(({ isInArticle }) => isInArticle)
    .map(({ text, href }) => `${text} ${href}`)
    .sort(),
  images: page.images.map(({ path: _, ...image }) => image),
  data: page.data.map(({ value }) => value),
  frames: page.frames,
  keyphrases: [page.keyphrase, ...page.secondaryKeyphrases],
  slug: page.slug,
})

describe('a page of ours, read from its HTML, is what audits see of the article', () => {
  const dossier = sampleDossier()
  for (const [name, edition] of Object.entries({
    'without an edition': {},
    'with all of one': sampleEdition,
  })) {
    test(name, () => {
      const read = essence(readPage(renderHtml(dossier, pageFrench, edition)))
      const made = essence(pageOfArticle(dossier, pageFrench, edition))
      for (const text of made.surroundings) expect(read.surroundings.join(' | ')).toContain(text)
      expect({
        ...read,
        surroundings: [],
        metas: read.metas.filter((meta) => !meta.startsWith('charset')),
      }).toEqual({
        ...made,
        surroundings: [],
        ...(made.url === undefined && { slug: undefined }),
      })
    })
  }
})

const cases: readonly { name: string; html: string; expected: Partial<ReturnType<typeof essence>> }[] = [
  { name: 'nothing', html: '', expected: { blocks: [], titles: [], language: '' } },
  {
    name: 'text without elements',
    html: 'Un mot.',
    expected: { blocks: [['paragraph', undefined, undefined, 'Un mot.']] },
  },
  {
    name: 'frames',
    html: '<html><frameset><frame src="a.html"><frame src="b.html"></frameset></html>',
    expected: { blocks: [], frames: 2 },
  },
  {
    name: 'inline elements join, blocks part, entities and spaces fold',
    html: '<p>Un <b>deux</b>trois &amp;\n  quatre</p><div>Cinq<p>Six</p>sept</div>',
    expected: {
      blocks: [
        ['paragraph', undefined, undefined, 'Un deuxtrois & quatre'],
        ['paragraph', undefined, undefined, 'Cinq'],
        ['paragraph', undefined, undefined, 'Six'],
        ['paragraph', undefined, undefined, 'sept'],
      ],
    },
  },
  {
    name: 'lists, tables, quotes, headings, an empty one too',
    html: '<h1>A</h1><h3></h3><ul><li>b<ul><li>c</li></ul></li></ul><table><tr><th>d</th><td>e</td></tr></table><blockquote>f</blockquote>',
    expected: {
      blocks: [
        ['heading', 1, undefined, 'A'],
        ['heading', 3, undefined, ''],
        ['item', undefined, undefined, 'b'],
        ['item', undefined, undefined, 'c'],
        ['cell', undefined, undefined, 'd'],
        ['cell', undefined, undefined, 'e'],
        ['quote', undefined, undefined, 'f'],
      ],
    },
  },
  {
    name: 'rows of links, navigation and what stands around are surroundings',
    html: '<nav><a href="/">Accueil</a></nav><main><article><p>Le texte de la page, avec assez de mots pour compter.</p><p><a href="/b">À lire aussi : le pont</a></p></article></main><footer>Pied</footer>',
    expected: {
      blocks: [['paragraph', undefined, undefined, 'Le texte de la page, avec assez de mots pour compter.']],
      surroundings: ['Accueil', 'À lire aussi : le pont', 'Pied'],
      links: ['À lire aussi : le pont /b'],
    },
  },
  {
    name: 'images with and without alternative, sizes, decoration',
    html: '<p>x</p><img src="a.png"><img src="b.png" alt=""><img src="c.png" alt="C" width="1200" height="675"><img src="d.png" role="presentation">',
    expected: {
      images: [
        { src: 'a.png', isInArticle: true },
        { src: 'b.png', alternative: '', isInArticle: true },
        { src: 'c.png', alternative: 'C', width: 1200, height: 675, isInArticle: true },
        { src: 'd.png', alternative: '', isInArticle: true },
      ],
    },
  },
  {
    name: 'an address, its slug, and versions in other languages',
    html: '<link rel="canonical" href="https://a.example/b/le-pont.html"><link rel="alternate" hreflang="en" href="https://a.example/en">',
    expected: {
      url: 'https://a.example/b/le-pont.html',
      slug: 'le-pont',
      relations: ['canonical https', 'alternate https'],
    },
  },
]

for (const { name, html, expected } of cases) {
  test(`page of ${name}`, () => expect(essence(readPage(html))).toMatchObject(expected))
}

test('a place names element, line and column', () => {
  const [block] = readPage('<!doctype html>\n<body>\n  <p>Un mot.').blocks
  expect(block?.texts[0]?.path).toBe('p@3:3')
})

test('data that is no JSON says so', () => {
  const { data } = readPage('<script type="application/ld+json">{"a": }</script>')
  expect(data[0]?.value).toBeUndefined()
  expect(data[0]?.error).toContain('JSON')
})

test('deep and wide pages are read in one walk', () => {
  const deep = readPage(`${'<div>'.repeat(20_000)}Un mot.`)
  expect(deep.blocks.map((block) => textOf(block))).toEqual(['Un mot.'])
  const links = readPage(`<p>x</p>${'<a href="/a">a</a> '.repeat(3000)}`).links
  expect(links).toHaveLength(3000)
})

test('the examples that are pages are read as their stories are', () => {
  const html = readFileSync(new URL('../../../../examples/deraillement-fret.html', import.meta.url), 'utf8')
  const page = readPage(html)
  expect(page.blocks.filter(({ kind }) => kind === 'heading')[0]?.level).toBe(1)
  expect(page.blocks.length).toBeGreaterThan(5)
})
