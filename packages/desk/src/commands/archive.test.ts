import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderHtml, renderJson } from '@intertitre/core'
import { XMLParser } from 'fast-xml-parser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { sampleEdition } from '../../../core/src/testing/sample-edition.ts'
import { pageFrench } from '../../../core/src/testing/sample-language.ts'
import { readFeed } from '../archive/fetch-archive.ts'
import { produceArticle } from '../produce-article.ts'
import { run } from '../run.ts'
import { fakeShell } from '../testing/fake-shell.ts'
import { archive } from './archive.ts'
import { sitemap } from './sitemap.ts'

let folder = ''
const servers: Server[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-archive-'))
  writeFileSync(
    join(folder, 'intertitre.config.json'),
    JSON.stringify({ name: 'Le Quotidien', url: 'https://quotidien.example', archive: ['articles'] }),
  )
  mkdirSync(join(folder, 'articles', '2026'), { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const noEngine = () => Promise.reject(new Error('no engine'))
async function runHere(...args: readonly string[]) {
  const shell = fakeShell({ folder })
  const exitCode = await run(args, shell, noEngine)
  return { exitCode, out: shell.written('stdout'), err: shell.written('stderr') }
}
const index = () => JSON.parse(readFileSync(join(folder, '.intertitre', 'archive.json'), 'utf8')).entries
const page = (slug: string, title: string) =>
  `<html lang="fr"><link rel="canonical" href="https://quotidien.example/${slug}"><meta property="article:published_time" content="2026-01-0${slug.length % 9}"><h1>${title}</h1><p>Un texte.</p></html>`

test('pages and dossiers of a folder are indexed, each address once', async () => {
  writeFileSync(join(folder, 'articles', 'a.html'), page('a', 'Le premier'))
  writeFileSync(
    join(folder, 'articles', '2026', 'b.html'),
    renderHtml(sampleDossier(), pageFrench, sampleEdition),
  )
  writeFileSync(
    join(folder, 'articles', '2026', 'article.json'),
    renderJson({ ...sampleDossier(), findings: {} }),
  )
  writeFileSync(join(folder, 'articles', 'none.html'), '<p>Sans adresse')
  writeFileSync(join(folder, 'articles', 'other.json'), '{"version":99}')
  const { exitCode, out } = await runHere('archive')
  expect({ exitCode, out }).toEqual({ exitCode: 0, out: '3 articles in .intertitre/archive.json\n' })
  expect(
    index()
      .map(({ address }: { address: string }) => address)
      .sort(),
  ).toEqual([
    'https://quotidien.example/a',
    'https://quotidien.example/pont-saint-aubrin-fermeture',
    sampleEdition.address,
  ])
  expect(index().find(({ address }: { address: string }) => address === sampleEdition.address)).toMatchObject(
    {
      title: sampleDossier().article.headline.text,
      keyphrases: ['pont de Saint-Aubrin', 'pont suspendu', 'fissure', 'déviation', 'navette gratuite'],
    },
  )
})

describe('feeds', () => {
  const cases: readonly {
    name: string
    xml: string
    entries: readonly object[]
    sitemaps?: readonly string[]
  }[] = [
    {
      name: 'a sitemap',
      xml: '<?xml version="1.0"?><urlset xmlns="x"><url><loc>https://a.example/le-pont-ferme.html</loc><lastmod>2026-01-02</lastmod></url></urlset>',
      entries: [
        { address: 'https://a.example/le-pont-ferme.html', title: 'Le pont ferme', published: '2026-01-02' },
      ],
    },
    {
      name: 'a news sitemap',
      xml: '<urlset xmlns:news="n"><url><loc>https://a.example/p?a=1&amp;b=2</loc><news:news><news:title>Le pont &amp; la crue</news:title><news:publication_date>2026-01-02T10:00Z</news:publication_date></news:news></url></urlset>',
      entries: [
        {
          address: 'https://a.example/p?a=1&b=2',
          title: 'Le pont & la crue',
          published: '2026-01-02T10:00Z',
        },
      ],
    },
    {
      name: 'an index',
      xml: '<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap><sitemap><loc>https://a.example/2.xml</loc></sitemap></sitemapindex>',
      entries: [],
      sitemaps: ['https://a.example/1.xml', 'https://a.example/2.xml'],
    },
    {
      name: 'RSS',
      xml: '<rss version="2.0"><channel><title>A</title><item><title><![CDATA[Le pont]]></title><link>https://a.example/p</link></item></channel></rss>',
      entries: [{ address: 'https://a.example/p', title: 'Le pont' }],
    },
    {
      name: 'Atom',
      xml: '<feed xmlns="a"><entry><title type="html">Le pont</title><link rel="self" href="https://a.example/x"/><link href="https://a.example/p"/><updated>2026-01-02</updated></entry></feed>',
      entries: [{ address: 'https://a.example/p', title: 'Le pont', published: '2026-01-02' }],
    },
    {
      name: 'addresses that are none',
      xml: '<urlset><url><loc>javascript:alert(1)</loc></url></urlset>',
      entries: [],
    },
  ]
  for (const { name, xml, entries, sitemaps = [] } of cases) {
    test(name, () =>
      expect(readFeed(xml, 'x')).toEqual({
        entries: entries.map((entry) => ({ keyphrases: [], ...entry })),
        sitemaps,
      }),
    )
  }
  for (const xml of ['<html></html>', '{}', '<urlset>', '']) {
    test(`refused: ${xml || 'nothing'}`, () =>
      expect(() => readFeed(xml, 'x')).toThrow(expect.objectContaining({ code: 'not-a-page' })))
  }

  test('a sitemap is fetched with the sitemaps it names', async () => {
    const server = createServer((request, response) => {
      const origin = `http://${request.headers.host}`
      const body =
        request.url === '/index.xml'
          ? `<sitemapindex><sitemap><loc>${origin}/1.xml</loc></sitemap></sitemapindex>`
          : '<urlset><url><loc>https://a.example/pont</loc></url></urlset>'
      response.writeHead(200, { 'content-type': 'application/xml' }).end(body)
    }).listen(0, '127.0.0.1')
    servers.push(server)
    await new Promise((resolve) => server.once('listening', resolve))
    const shell = fakeShell({ folder })
    await archive([`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.xml`], {}, shell, {
      isAllowed: (address) => address === '127.0.0.1',
    })
    expect(index()).toEqual([{ address: 'https://a.example/pont', title: 'Pont', keyphrases: [] }])
  })
})

test('an article links earlier ones where it speaks of them, and knows a keyphrase that is taken', async () => {
  const story = fileURLToPath(new URL('../../../../examples/greve-transports.txt', import.meta.url))
  const shell = fakeShell({ folder })
  await run(['write', story, '--out', 'first', '--no-cover'], shell, produceArticle)
  const { article } = JSON.parse(readFileSync(join(folder, 'first', 'article.json'), 'utf8'))
  mkdirSync(join(folder, '.intertitre'))
  const entries = [
    {
      address: 'https://quotidien.example/ancien',
      title: 'Un article ancien',
      keyphrases: [article.keyphrase],
    },
    {
      address: 'https://quotidien.example/syndicats',
      title: 'Ce que veulent les syndicats',
      keyphrases: ['syndicats'],
    },
  ]
  writeFileSync(join(folder, '.intertitre', 'archive.json'), JSON.stringify({ version: 1, entries }))
  const again = fakeShell({ folder })
  await run(['write', story, '--out', 'second', '--no-cover'], again, produceArticle)
  expect(readFileSync(join(folder, 'second', 'article.html'), 'utf8')).toContain(
    '<a href="https://quotidien.example/syndicats">',
  )
  const { findings } = JSON.parse(readFileSync(join(folder, 'second', 'article.json'), 'utf8'))
  expect(findings['used-keyphrase']).toHaveLength(1)
  expect(findings['missing-internal-links']).toEqual([])
})

describe('a sitemap of what was written', () => {
  const NOW = Date.parse('2026-03-15T12:00Z')
  const writeDossier = (name: string, published: string | undefined) => {
    const dossier = sampleDossier()
    const { published: _, ...story } = dossier.story
    mkdirSync(join(folder, 'out', name), { recursive: true })
    writeFileSync(
      join(folder, 'out', name, 'article.json'),
      renderJson({
        ...dossier,
        findings: {},
        story: published === undefined ? story : { ...story, published },
        article: { ...dossier.article, slug: name },
      }),
    )
  }

  test('has those of two days, the feed has all, the newest first', async () => {
    writeDossier('old', '2026-03-01')
    writeDossier('new', '2026-03-14T18:30+01:00')
    writeDossier('undated', undefined)
    const shell = fakeShell({ folder })
    expect(await sitemap('out', {}, shell, NOW)).toBe(0)
    const parser = new XMLParser()
    const { urlset } = parser.parse(readFileSync(join(folder, 'out', 'news-sitemap.xml'), 'utf8'))
    expect(urlset.url.loc).toBe('https://quotidien.example/new')
    const { rss } = parser.parse(readFileSync(join(folder, 'out', 'feed.xml'), 'utf8'))
    expect(rss.channel.item.map(({ link }: { link: string }) => link)).toEqual(
      ['new', 'old', 'undated'].map((slug) => `https://quotidien.example/${slug}`),
    )
  })
})

describe('bad input: one sentence, exit 2', () => {
  const cases: readonly { name: string; args: readonly string[]; prepare?: () => unknown; says: string }[] = [
    { name: 'no folder', args: ['archive', 'nowhere'], says: 'cannot be read (ENOENT)' },
    {
      name: 'nothing to index',
      args: ['archive'],
      prepare: () => writeFileSync(join(folder, 'intertitre.config.json'), '{"name":"A"}'),
      says: 'expected a folder, or the address',
    },
    { name: 'a private address', args: ['archive', 'http://127.0.0.1/s.xml'], says: 'private network' },
    { name: 'no articles', args: ['sitemap', 'articles'], says: 'there is none' },
    {
      name: 'no site',
      args: ['sitemap'],
      prepare: () => rmSync(join(folder, 'intertitre.config.json')),
      says: 'intertitre init',
    },
    {
      name: 'a broken index',
      args: ['write', 'story.txt'],
      prepare: () => {
        mkdirSync(join(folder, '.intertitre'))
        writeFileSync(join(folder, '.intertitre', 'archive.json'), '{')
        writeFileSync(join(folder, 'story.txt'), 'Le pont est fermé.')
      },
      says: 'run “intertitre archive” again',
    },
  ]
  for (const { name, args, prepare, says } of cases) {
    test(name, async () => {
      prepare?.()
      const { exitCode, err } = await runHere(...args)
      expect(exitCode).toBe(2)
      expect(err).toMatch(/^intertitre: [^\n]+\.\n$/u)
      expect(err).toContain(says)
    })
  }
})
