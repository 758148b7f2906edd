import { describe, expect, test } from 'vitest'
import { auditCases, auditFrench, blocks } from '../../testing/audit-cases.ts'
import { textWidth } from '../../text-width.ts'
import type { Page, PageImage, PageLink, PageRelation, PageResponse } from '../page.ts'
import { blockedIndexing } from './blocked-indexing.ts'
import { chainedRedirects } from './chained-redirects.ts'
import { failedStatus } from './failed-status.ts'
import { frames } from './frames.ts'
import { invalidHreflang } from './invalid-hreflang.ts'
import { invalidRobotsFile } from './invalid-robots-file.ts'
import { missingAlternatives } from './missing-alternatives.ts'
import { missingCanonical } from './missing-canonical.ts'
import { missingDescription } from './missing-description.ts'
import { missingExternalLinks } from './missing-external-links.ts'
import { missingIcon } from './missing-icon.ts'
import { missingImages } from './missing-images.ts'
import { missingInternalLinks } from './missing-internal-links.ts'
import { missingLanguage } from './missing-language.ts'
import { missingSharingTags } from './missing-sharing-tags.ts'
import { missingTitle } from './missing-title.ts'
import { missingViewport } from './missing-viewport.ts'
import { oversizedPage } from './oversized-page.ts'
import { rewrittenTitle } from './rewritten-title.ts'
import { robotsAllow } from './robots-file.ts'
import { severalDescriptions } from './several-descriptions.ts'
import { smallImages } from './small-images.ts'
import { smallPreviews } from './small-previews.ts'
import { uncrawlableLinks } from './uncrawlable-links.ts'
import { unfitDescription } from './unfit-description.ts'
import { unsizedImages } from './unsized-images.ts'
import { untidySlug } from './untidy-slug.ts'
import { vagueLinks } from './vague-links.ts'
import { wideTitle } from './wide-title.ts'
import { wrongCanonical } from './wrong-canonical.ts'

const { prose: _, ...strange } = auditFrench()
const URL = 'https://journal.example/pont'

const title = (...texts: readonly string[]) => ({
  titles: texts.map((text, index) => ({ path: `title${index}`, text })),
})
const meta = (name: string, text: string) => ({ path: `meta-${name}`, name, text })
const metas = (entries: Readonly<Record<string, string>>): Pick<Page, 'metas'> => ({
  metas: Object.entries(entries).map(([name, text]) => meta(name, text)),
})
const relation = (name: string, href: string, language?: string): PageRelation => ({
  path: 'link',
  relation: name,
  href,
  ...(language !== undefined && { language }),
})
const link = (text: string, href?: string, more: Partial<PageLink> = {}): PageLink => ({
  path: 'a',
  text,
  relations: [],
  isScripted: false,
  isInArticle: true,
  ...(href !== undefined && { href }),
  ...more,
})
const image = (more: Partial<PageImage> = {}): PageImage => ({
  path: 'img',
  src: 'a.jpg',
  isInArticle: true,
  ...more,
})
const response = (more: Partial<PageResponse> = {}): { response: PageResponse } => ({
  response: { status: 200, robots: [], bytes: 30_000, redirects: 0, ...more },
})
const robotsFile = (text: string, status = 200) => response({ robotsFile: { status, text } })

auditCases(missingTitle, [
  { name: 'there', found: [] },
  { name: 'none', page: title(), found: [{}] },
  { name: 'blank', page: title(' '), found: [{}] },
])

auditCases(wideTitle, [
  { name: 'none', page: title(), found: undefined },
  { name: 'fits', found: [] },
  { name: 'narrow letters fit in greater number', page: title('l'.repeat(130)), found: [] },
  { name: 'wide ones do not', page: title('M'.repeat(40)), found: [{ limit: 600 }] },
])

test('widths are those of Arial', () => {
  expect(textWidth('', 20)).toBe(0)
  expect(textWidth('mmmm', 20)).toBe(67)
  expect(textWidth('été', 20)).toBe(textWidth('ete', 20))
  expect(textWidth('a\u00a0b', 20)).toBe(textWidth('a b', 20))
})

const unlike = { blocks: blocks('# La mairie prend une décision', 'Un texte.') }
auditCases(rewrittenTitle, [
  { name: 'none', page: title(), found: undefined },
  { name: 'descriptive, close to the headline', found: [] },
  { name: 'brackets', page: title('Pont fermé [direct] à Saint-Aubrin'), found: [{ case: 'brackets' }] },
  { name: 'parentheses stay', page: title('Pont fermé (direct) à Saint-Aubrin'), found: [] },
  {
    name: 'two separators',
    page: title('Pont fermé | Vie locale | Le Quotidien'),
    found: [{ case: 'separators' }],
  },
  { name: 'short', page: title('Pont fermé'), found: [{ case: 'short' }] },
  {
    name: 'a word three times',
    page: title('Pont fermé, pont vieux, pont de Saint-Aubrin'),
    found: [{ case: 'repeated' }],
  },
  { name: 'unlike the headline', page: unlike, found: [{ case: 'unlike-headline' }] },
])

auditCases(missingDescription, [
  { name: 'there', page: metas({ description: 'Un pont.' }), found: [] },
  { name: 'none', found: [{}] },
  { name: 'blank', page: metas({ description: ' ' }), found: [{}] },
])

auditCases(unfitDescription, [
  { name: 'none', found: undefined },
  { name: 'at the lower limit', page: metas({ description: 'a'.repeat(120) }), found: [] },
  { name: 'at the upper limit', page: metas({ description: 'a'.repeat(156) }), found: [] },
  {
    name: 'one less',
    page: metas({ description: 'a'.repeat(119) }),
    found: [{ case: 'short', characters: 119 }],
  },
  {
    name: 'one more',
    page: metas({ description: 'a'.repeat(157) }),
    found: [{ case: 'long', characters: 157 }],
  },
])

auditCases(severalDescriptions, [
  { name: 'one of each', page: metas({ description: 'Un.' }), found: [] },
  {
    name: 'two of each',
    page: { ...title('Un', 'Deux'), metas: [meta('description', 'a'), meta('description', 'b')] },
    found: [
      { element: 'title', text: 'Deux' },
      { element: 'meta description', text: 'b' },
    ],
  },
])

auditCases(missingCanonical, [
  { name: 'there', page: { relations: [relation('canonical', URL)] }, found: [] },
  { name: 'none', found: [{}] },
  { name: 'empty', page: { relations: [relation('canonical', '')] }, found: [{}] },
])

auditCases(wrongCanonical, [
  { name: 'none', found: undefined },
  { name: 'itself', page: { url: URL, relations: [relation('canonical', URL)] }, found: [] },
  {
    name: 'itself, but for scheme, www and slash',
    page: { url: URL, relations: [relation('canonical', 'http://www.journal.example/pont/')] },
    found: [],
  },
  { name: 'a file of unknown address', page: { relations: [relation('canonical', URL)] }, found: [] },
  { name: 'relative', page: { relations: [relation('canonical', '/pont')] }, found: [{ case: 'relative' }] },
  {
    name: 'the home page',
    page: { url: URL, relations: [relation('canonical', 'https://journal.example/')] },
    found: [{ case: 'home' }],
  },
  {
    name: 'another page',
    page: { url: URL, relations: [relation('canonical', 'https://autre.example/pont')] },
    found: [{ case: 'elsewhere' }],
  },
  {
    name: 'two that differ',
    page: { relations: [relation('canonical', URL), relation('canonical', `${URL}-2`)] },
    found: [{ case: 'several' }, { case: 'several' }],
  },
])

auditCases(blockedIndexing, [
  { name: 'nothing said', found: [] },
  { name: 'previews only', page: metas({ robots: 'index, max-image-preview:large' }), found: [] },
  {
    name: 'noindex',
    page: metas({ robots: 'NOINDEX, follow' }),
    found: [{ case: 'directive', directive: 'noindex' }],
  },
  { name: 'in a header', page: response({ robots: ['none'] }), found: [{ directive: 'none' }] },
  {
    name: 'a header for others',
    page: response({ robots: ['otherbot: noindex', 'googlebot: nofollow'] }),
    found: [],
  },
  {
    name: 'a header for Google',
    page: response({ robots: ['googlebot: noindex'] }),
    found: [{ directive: 'noindex' }],
  },
  {
    name: 'robots.txt',
    page: { url: URL, ...robotsFile('User-agent: *\nDisallow: /pont') },
    found: [{ case: 'robots-file', directive: '/pont' }],
  },
  {
    name: 'robots.txt of another path',
    page: { url: URL, ...robotsFile('User-agent: *\nDisallow: /admin') },
    found: [],
  },
])

describe('robots.txt', () => {
  const cases: readonly (readonly [file: string, path: string, allowed: boolean])[] = [
    ['', '/a', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nDisallow: /a/b\nAllow: /a/b', '/a/b', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['User-agent: *\nDisallow: /a$', '/a', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Googlebot\nAllow: /', '/a', true],
    ['User-agent: Bing\nUser-agent: Googlebot\nDisallow: /a', '/a', false],
    ['# all\nuser-agent:*\ndisallow:/a # no', '/a', false],
    [`User-agent: *\nDisallow: ${'*a'.repeat(50)}`, `/${'a'.repeat(2000)}`, false],
  ]
  for (const [file, path, allowed] of cases) {
    test(`${JSON.stringify(file.slice(0, 60))} ${path.slice(0, 20)}`, () =>
      expect(robotsAllow(file, path)).toBe(allowed))
  }
})

auditCases(smallPreviews, [
  { name: 'large', page: metas({ robots: 'max-image-preview:large' }), found: [] },
  { name: 'large, in a header', page: response({ robots: ['max-image-preview: large'] }), found: [] },
  { name: 'nothing said', found: [{ case: 'image' }] },
  { name: 'no text', page: metas({ robots: 'nosnippet' }), found: [{ case: 'image' }, { case: 'text' }] },
])

const version = (language: string, href = URL) => relation('alternate', href, language)
auditCases(invalidHreflang, [
  { name: 'none; a feed is none', page: { relations: [relation('alternate', '/feed')] }, found: undefined },
  {
    name: 'sound',
    page: {
      url: URL,
      relations: [
        version('fr'),
        version('fr-CH', `${URL}-ch`),
        version('zh-Hant-TW', `${URL}-tw`),
        version('x-default', URL),
      ],
    },
    found: [],
  },
  {
    name: 'a code that nobody has',
    page: {
      url: URL,
      relations: [version('fr'), version('en-UK', `${URL}-uk`), version('français', `${URL}-x`)],
    },
    found: [{ case: 'code', language: 'en-UK' }, { case: 'code' }],
  },
  { name: 'relative', page: { relations: [version('fr', '/pont')] }, found: [{ case: 'relative' }] },
  {
    name: 'itself missing',
    page: { url: URL, relations: [version('en', `${URL}-en`)] },
    found: [{ case: 'itself' }],
  },
])

auditCases(vagueLinks, [
  { name: 'none', found: undefined },
  {
    name: 'a language without rules',
    page: { links: [link('ici', '/a')] },
    language: strange,
    found: undefined,
  },
  {
    name: 'says where it leads',
    page: { links: [link('le rapport de la Cour des comptes', '/a')] },
    found: [],
  },
  { name: 'within the page', page: { links: [link('ici', '#a')] }, found: [] },
  {
    name: 'does not',
    page: { links: [link('Cliquez ici', '/a'), link(' En savoir plus… ', '/b')] },
    found: [{ text: 'Cliquez ici' }, { href: '/b' }],
  },
])

auditCases(uncrawlableLinks, [
  { name: 'none', found: undefined },
  {
    name: 'addresses, mail, places to link to',
    page: { links: [link('a', '/a'), link('b', 'mailto:a@b.example'), link('c')] },
    found: [],
  },
  {
    name: 'scripts',
    page: {
      links: [link('a', 'javascript:void(0)'), link('b', undefined, { isScripted: true }), link('c', '')],
    },
    found: [{ text: 'a' }, { text: 'b' }, { text: 'c' }],
  },
])

auditCases(missingInternalLinks, [
  { name: 'no text', page: { blocks: [] }, found: undefined },
  { name: 'by path', page: { links: [link('a', '/a')] }, found: [] },
  { name: 'by address', page: { url: URL, links: [link('a', 'https://www.journal.example/a')] }, found: [] },
  {
    name: 'around the article only',
    page: { links: [link('a', '/a', { isInArticle: false })] },
    found: [{ case: 'none' }],
  },
  {
    name: 'mail, places of the page, other sites',
    page: { url: URL, links: [link('a', 'mailto:x'), link('b', '#b'), link('c', 'https://c.example')] },
    found: [{ case: 'none' }],
  },
  {
    name: 'not to be followed',
    page: { links: [link('a', '/a', { relations: ['nofollow'] })] },
    found: [{ case: 'nofollow', links: 1 }],
  },
])

auditCases(missingExternalLinks, [
  { name: 'no text', page: { blocks: [] }, found: undefined },
  { name: 'one', page: { url: URL, links: [link('c', 'https://c.example')] }, found: [] },
  {
    name: 'only to itself',
    page: { url: URL, links: [link('c', 'https://journal.example/c')] },
    found: [{ case: 'none' }],
  },
  {
    name: 'sponsored',
    page: { links: [link('c', 'https://c.example', { relations: ['sponsored'] })] },
    found: [{ case: 'nofollow' }],
  },
])

auditCases(missingImages, [
  { name: 'no text', page: { blocks: [] }, found: undefined },
  { name: 'one', page: { images: [image()] }, found: [] },
  { name: 'around the article only', page: { images: [image({ isInArticle: false })] }, found: [{}] },
])

auditCases(missingAlternatives, [
  { name: 'no image', found: undefined },
  {
    name: 'said, or nothing to say',
    page: { images: [image({ alternative: 'Un pont' }), image({ alternative: '' })] },
    found: [],
  },
  { name: 'missing', page: { images: [image()] }, found: [{ src: 'a.jpg' }] },
])

auditCases(smallImages, [
  { name: 'no image', found: undefined },
  { name: 'of unknown size', page: { images: [image()] }, found: undefined },
  {
    name: 'at the limit, beside small ones',
    page: { images: [image({ width: 300 }), image({ width: 1200 })] },
    found: [],
  },
  { name: 'one less', page: { images: [image({ width: 1199 })] }, found: [{ width: 1199, limit: 1200 }] },
])

auditCases(unsizedImages, [
  { name: 'no image', found: undefined },
  { name: 'sized', page: { images: [image({ width: 10, height: 10 })] }, found: [] },
  { name: 'half', page: { images: [image({ width: 10 })] }, found: [{ src: 'a.jpg' }] },
])

const shared = {
  'og:title': 'a',
  'og:type': 'a',
  'og:image': 'a',
  'og:url': 'a',
  'og:description': 'a',
  'twitter:card': 'a',
}
auditCases(missingSharingTags, [
  { name: 'all', page: metas(shared), found: [] },
  {
    name: 'two missing',
    page: metas({ ...shared, 'og:image': '', 'twitter:card': '' }),
    found: [{ tags: 'og:image, twitter:card', count: 2 }],
  },
  { name: 'none', found: [{ count: 6 }] },
])

auditCases(missingViewport, [
  { name: 'fits', page: metas({ viewport: 'width=device-width, initial-scale=1' }), found: [] },
  { name: 'missing', found: [{ case: 'missing' }] },
  { name: 'no width', page: metas({ viewport: 'initial-scale=1' }), found: [{ case: 'missing' }] },
  {
    name: 'may not be enlarged',
    page: metas({ viewport: 'width=device-width, user-scalable=no' }),
    found: [{ case: 'fixed' }],
  },
  {
    name: 'may be enlarged fivefold',
    page: metas({ viewport: 'width=device-width, maximum-scale=5' }),
    found: [],
  },
])

auditCases(missingLanguage, [
  { name: 'said', page: { language: 'fr-CH' }, found: [] },
  { name: 'not said', page: { language: '' }, found: [{}] },
  { name: 'no code', page: { language: 'français' }, found: [{ language: 'français' }] },
])

auditCases(missingIcon, [
  { name: 'named', page: { relations: [relation('icon', '/a.svg')] }, found: [] },
  {
    name: 'as a shortcut',
    page: { relations: [relation('shortcut', '/a.ico'), relation('icon', '/a.ico')] },
    found: [],
  },
  { name: 'not named', found: [{}] },
])

auditCases(untidySlug, [
  { name: 'none', found: undefined },
  { name: 'words', page: { slug: 'pont-ferme-saint-aubrin' }, found: [] },
  { name: 'capitals', page: { slug: 'Pont-ferme' }, found: [{ case: 'capitals' }] },
  { name: 'underscores', page: { slug: 'pont_ferme' }, found: [{ case: 'underscores' }] },
  { name: 'accents', page: { slug: 'pont-fermé' }, found: [{ case: 'characters' }] },
  { name: 'doubled hyphens', page: { slug: 'pont--ferme' }, found: [{ case: 'hyphens' }] },
  { name: 'a number', page: { slug: '123456' }, found: [{ case: 'wordless' }] },
  { name: 'long', page: { slug: 'pont-'.repeat(16) }, found: [{ case: 'long' }] },
])

auditCases(frames, [
  { name: 'none', found: [] },
  { name: 'two', page: { frames: 2 }, found: [{ count: 2 }] },
])

auditCases(oversizedPage, [
  { name: 'a file', found: undefined },
  { name: 'at the limit', page: response({ bytes: 2_000_000 }), found: [] },
  { name: 'twenty megabytes', page: response({ bytes: 20_000_000 }), found: [{ megabytes: 20, limit: 2 }] },
])

auditCases(failedStatus, [
  { name: 'a file', found: undefined },
  { name: 'success', page: response(), found: [] },
  { name: 'gone', page: response({ status: 410 }), found: [{ status: 410 }] },
])

auditCases(chainedRedirects, [
  { name: 'a file', found: undefined },
  { name: 'one', page: response({ redirects: 1 }), found: [] },
  { name: 'two', page: response({ redirects: 2 }), found: [{ redirects: 2 }] },
])

auditCases(invalidRobotsFile, [
  { name: 'a file', found: undefined },
  { name: 'there is none', page: robotsFile('', 404), found: undefined },
  {
    name: 'sound',
    page: robotsFile('# x\nUser-agent: *\nDisallow: /admin\nSitemap: https://a.example/s.xml\n'),
    found: [],
  },
  {
    name: 'faults',
    page: robotsFile('Disallow: /\nUser-agent: *\nAllow a\nDisalow: /b\nDisallow: c\nSitemap: /s.xml'),
    found: [
      { case: 'orphan', line: 1 },
      { case: 'no-colon', line: 3 },
      { case: 'unknown', line: 4 },
      { case: 'pattern', line: 5 },
      { case: 'sitemap', line: 6 },
    ],
  },
  { name: 'a failing server', page: robotsFile('', 503), found: [{ case: 'status', text: '503' }] },
])
