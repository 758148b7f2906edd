import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Audited } from '../dossier.ts'
import { dealOut, hostileText } from '../testing/hostile.ts'
import { sampleDossier } from '../testing/sample-dossier.ts'
import { sampleEdition } from '../testing/sample-edition.ts'
import { pageFrench } from '../testing/sample-language.ts'
import type { ArticleSentence, Block } from '../writing/article.ts'
import { renderMarkdown, renderSitePage } from './markdown.ts'
import { printable } from './printable.ts'

const sample = sampleDossier()

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  })

const render = (dossier: Audited): Root => parse(renderMarkdown(dossier, pageFrench))

const nodesOf = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
]

function frontMatterOf(root: Root): Record<string, unknown> {
  const [node] = root.children
  return node?.type === 'yaml' ? parseYaml(node.value) : {}
}

/** As Markdown keeps it: on one line. */
const shown = (text: string): string =>
  printable(text)
    .replace(/[\t\n \u2028\u2029]+/gu, ' ')
    .trim()

const sentence = (text: string): ArticleSentence => ({ text, kind: 'edited', evidence: [] })

/** Each of these as a block of one text, and the Markdown it gives. */
const blocks: readonly { name: string; block: Block; markdown: string }[] = [
  {
    name: 'standfirst',
    block: { type: 'standfirst', sentences: [sentence('Un.'), sentence('Deux.')] },
    markdown: '**Un. Deux.**',
  },
  {
    name: 'paragraph',
    block: { type: 'paragraph', sentences: [sentence('Un.'), sentence('Deux.')] },
    markdown: 'Un. Deux.',
  },
  {
    name: 'numbered list',
    block: {
      type: 'list',
      ordered: true,
      introduction: sentence('Voici :'),
      items: [sentence('a ;'), sentence('b.')],
    },
    markdown: 'Voici :\n\n1. a ;\n2. b.',
  },
  {
    name: 'quote',
    block: { type: 'quote', sentences: [sentence('« Non »')], speaker: sentence('Léa, maire') },
    markdown: '> « Non »\n>\n> — Léa, maire',
  },
  {
    name: 'key points',
    block: {
      type: 'key-points',
      points: [{ label: 'Qui ?', sentence: sentence('Léa.') }, { sentence: sentence('Rien.') }],
    },
    markdown: '## L’essentiel\n\n- **Qui ?** Léa.\n- Rien.',
  },
  {
    name: 'table',
    block: { type: 'table', header: ['A', 'B|C'], rows: [[sentence('a'), sentence('b|c')], [sentence('d')]] },
    markdown: '| A | B\\|C |\n| --- | --- |\n| a | b\\|c |\n| d |  |',
  },
  { name: 'empty table', block: { type: 'table', header: [], rows: [] }, markdown: '' },
  {
    name: 'timeline',
    block: { type: 'timeline', events: [{ when: sentence('2 mars'), what: sentence('Fermeture') }] },
    markdown: '## La chronologie\n\n| Date | Fait |\n| --- | --- |\n| 2 mars | Fermeture |',
  },
  {
    name: 'unknowns',
    block: { type: 'unknowns', items: [{ subject: sentence('La date.'), sentences: [sentence('Aucune.')] }] },
    markdown: '## Ce que l’on ne sait pas encore\n\n- **La date.** Aucune.',
  },
  {
    name: 'questions',
    block: {
      type: 'questions',
      items: [{ id: 'q', question: sentence('Quand ?'), answer: [sentence('Demain.')] }],
    },
    markdown: '## Questions fréquentes\n\n### Quand ?\n\nDemain.',
  },
  {
    name: 'background',
    block: {
      type: 'background',
      topic: 't',
      term: 'pont',
      sentences: [sentence('Il relie.')],
      references: [{ label: 'Cerema', url: 'https://www.cerema.fr/a_(b)?c&copy;' }],
    },
    markdown:
      '> **Pour comprendre\u00a0: pont**\n>\n> Il relie.\n>\n> Référence [Cerema](<https://www.cerema.fr/a_(b)?c&amp;copy;>)',
  },
  {
    name: 'sources',
    block: { type: 'sources', items: [{ label: 'AFP' }, { label: 'X', url: 'javascript:alert(1)' }] },
    markdown: '## Sources\n\n- AFP\n- X',
  },
  {
    name: 'section',
    block: {
      type: 'section',
      level: 2,
      id: 's',
      subheading: sentence('Le C# #'),
      blocks: [{ type: 'paragraph', sentences: [] }],
    },
    markdown: '## Le C# \\#',
  },
]

for (const { name, block, markdown } of blocks) {
  test(`Markdown of a ${name}`, () => {
    const rendered = renderMarkdown(
      { ...sample, article: { ...sample.article, blocks: [block] } },
      pageFrench,
    )
    expect(rendered).toContain(`détour\n\n${markdown}${markdown && '\n\n'}---\n\n*Article`)
  })
}

const KEYWORDS = ['pont de Saint-Aubrin', 'pont suspendu', 'fissure', 'déviation', 'navette gratuite']

test('Markdown: the front matter of the sample', () => {
  expect(frontMatterOf(render(sample))).toEqual({
    title: sample.article.headline.text,
    seo_title: sample.article.titleTag.text,
    description: sample.article.description.text,
    slug: 'pont-saint-aubrin-fermeture',
    date: '2026-03-14',
    pubDate: '2026-03-14',
    author: 'Maëlle Kerdoncuff',
    lang: 'fr',
    keywords: KEYWORDS,
    tags: KEYWORDS,
    draft: true,
  })
})

test('Markdown: the front matter of an edition', () => {
  const root = parse(renderMarkdown(sample, pageFrench, sampleEdition))
  expect(frontMatterOf(root)).toMatchObject({
    lastmod: '2026-03-15T09:30+01:00',
    categories: ['Vie locale'],
    canonical: sampleEdition.address,
    heroImage: 'pont-16x9.jpg',
    images: ['pont-16x9.jpg'],
  })
})

test('Markdown: no date where none is known', () => {
  const { published: _, ...story } = sample.story
  expect(frontMatterOf(render({ ...sample, story }))).not.toHaveProperty('date')
})

test('Markdown: lists what nothing bears out', () => {
  const claims = sample.claims.map((claim, index) =>
    index === 0 || index === 5 ? { ...claim, verdict: 'unsupported' as const } : claim,
  )
  const [, , notice] = render({ ...sample, claims }).children
  expect(notice?.type).toBe('blockquote')
  for (const { text } of claims.filter(({ verdict }) => verdict === 'unsupported')) {
    expect(textOf(notice)).toContain(text)
  }
})

test('Markdown: every text of the sample is there, once its escapes are read', () => {
  const texts = nodesOf(render(sample)).map((node) => textOf(node))
  for (const { path, text } of sample.claims.filter(({ path }) => path.startsWith('blocks'))) {
    expect(
      texts.some((shownText) => shownText.includes(shown(text))),
      path,
    ).toBe(true)
  }
})

const visible = hostileText.filter((text) => shown(text) !== '')

test('Markdown: a text shows as itself, alone, in a cell, in a heading and in a list', () => {
  const dossierOf = (text: string): Audited => ({
    ...sample,
    article: {
      ...sample.article,
      headline: sentence(text),
      blocks: [
        { type: 'standfirst', sentences: [sentence(text)] },
        { type: 'paragraph', sentences: [sentence(text)] },
        { type: 'list', ordered: false, items: [sentence(text)] },
        { type: 'list', ordered: true, items: [sentence(text)] },
        { type: 'quote', sentences: [sentence(text)] },
        { type: 'table', header: [text, 'b'], rows: [[sentence(text), sentence('b')]] },
        { type: 'section', level: 2, id: 's', subheading: sentence(text), blocks: [] },
      ],
    },
  })
  fc.assert(
    fc.property(visible, (text) => {
      const root = render(dossierOf(text))
      const [, headline, standfirst, paragraph, list, numbered, quote, table, section, rule, foot, ...more] =
        root.children
      expect(more).toEqual([])
      expect([rule?.type, foot?.type]).toEqual(['thematicBreak', 'paragraph'])
      for (const node of [headline, standfirst, paragraph, list, numbered, quote, section]) {
        expect(textOf(node)).toBe(shown(text))
      }
      expect(textOf(table)).toBe(`${shown(text)}b${shown(text)}b`)
      const types = [headline, standfirst, paragraph, list, quote, table, section].map((node) => node?.type)
      expect(types).toEqual(['heading', 'paragraph', 'paragraph', 'list', 'blockquote', 'table', 'heading'])
      expect(frontMatterOf(root)).toMatchObject({ title: printable(text), draft: true })
    }),
    { numRuns: 300 },
  )
})

test('Markdown: no text leaves its place', () => {
  const skeletonOf = (root: Root): string[] =>
    nodesOf(root)
      .map(({ type }) => type)
      .filter((type) => type !== 'link' && type !== 'text')
  const skeleton = skeletonOf(render(sample))
  fc.assert(
    fc.property(fc.array(visible, { minLength: 1, maxLength: 40 }), (texts) => {
      const { blocks: hostile } = dealOut({ blocks: sample.article.blocks }, texts)
      const root = render({ ...sample, article: { ...sample.article, blocks: hostile } })
      expect(skeletonOf(root)).toEqual(skeleton)
      for (const node of nodesOf(root))
        if (node.type === 'link') expect(node.url).toMatch(/^(?:https?|mailto|ftp):/u)
    }),
    { numRuns: 80 },
  )
})

test('a page of a static site: no headline, its own keys, corrections and how it was made at the foot', () => {
  const edition = { ...sampleEdition, published: '2026-03-14T18:00:00Z' }
  const root = parse(renderSitePage(sample, pageFrench, edition, { intertitre: 'ab: "c"' }))
  expect(frontMatterOf(root)).toMatchObject({
    title: sample.article.headline.text,
    draft: false,
    date: '2026-03-14T18:00:00Z',
    pubDate: '2026-03-14T18:00:00Z',
    heroImageAlt: sampleEdition.cover.alternative,
    heroImageCredit: 'Maëlle Kerdoncuff',
    intertitre: 'ab: "c"',
  })
  expect(nodesOf(root).filter((node) => node.type === 'heading' && node.depth === 1)).toEqual([])
  expect(textOf(root)).toContain('La longueur du détour est de 14 kilomètres.')
})

test('a page without a date of publication is a draft', () =>
  expect(frontMatterOf(parse(renderSitePage(sample, pageFrench, {})))).toMatchObject({ draft: true }))
