import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectAligned } from '../../testing/expect-aligned.ts'
import { readMarkdown } from './read-markdown.ts'

const texts = (markdown: string): string[] =>
  readMarkdown(markdown, 'story.md').blocks.map(({ role, level, text }) =>
    role === 'heading' ? `h${level}: ${text}` : role === 'item' ? `- ${text}` : text,
  )

const cases: readonly { name: string; markdown: string; blocks: readonly string[] }[] = [
  { name: 'nothing', markdown: '', blocks: [] },
  {
    name: 'paragraphs',
    markdown: 'Un texte\nsur deux lignes.\n\nUn autre.',
    blocks: ['Un texte sur deux lignes.', 'Un autre.'],
  },
  {
    name: 'headings',
    markdown: '# Titre\n\n## Partie\nTexte.\n\nSous\n===',
    blocks: ['h1: Titre', 'h2: Partie', 'Texte.', 'h1: Sous'],
  },
  {
    name: 'items',
    markdown: '- un\n- deux\n  - trois\n\n1. quatre',
    blocks: ['- un', '- deux', '- trois', '- quatre'],
  },
  {
    name: 'marks',
    markdown: 'Un **mot** *fort*, `code` et ~~rayé~~.',
    blocks: ['Un mot fort, code et rayé.'],
  },
  { name: 'links', markdown: 'Le [maire](https://x.example) parle.', blocks: ['Le maire parle.'] },
  { name: 'a link alone', markdown: 'Texte.\n\n[Lire aussi](https://x.example)', blocks: ['Texte.'] },
  { name: 'escapes and references', markdown: '5 \\* 4 &amp; l&eacute;ger', blocks: ['5 * 4 & léger'] },
  { name: 'a quotation', markdown: '> Un texte\n> cité.', blocks: ['Un texte cité.'] },
  {
    name: 'an image, a note and a comment',
    markdown: 'Un ![x](y.png) mot[^1].\n\n<!-- rien -->\n\n[^1]: Une note.',
    blocks: ['Un mot.'],
  },
  {
    name: 'a block of HTML',
    markdown: 'Un.\n\n<div>\n<p>Deux &eacute;t&eacute;s.</p><script>x</script>\n</div>\n\nTrois.',
    blocks: ['Un.', 'Deux étés.', 'Trois.'],
  },
  {
    name: 'tags amid prose',
    markdown: 'Un <sup>er</sup> mot.<br>Un autre.',
    blocks: ['Un er mot.', 'Un autre.'],
  },
  {
    name: 'a table',
    markdown: '| Pays | Or | Argent |\n|---|---|---|\n| France | 10 | 5 |',
    blocks: ['- France\u00a0: 10, 5'],
  },
  { name: 'an indented text', markdown: 'Un.\n\n    Deux.', blocks: ['Un.', 'Deux.'] },
]

for (const { name, markdown, blocks } of cases) {
  test(`readMarkdown: ${name}`, () => {
    expect(texts(markdown)).toEqual(blocks)
    expectAligned(readMarkdown(markdown, 'story.md'))
  })
}

test('readMarkdown states what the front matter does', () => {
  const markdown = `---
title: "Un pont : fermé"
author: [Jeanne Petit, Marc Roy]
date: 2026-03-03
lang: fr
canonical: https://x.example/pont
tags: [pont]
---
Un texte.`
  const { original: _, blocks, ...document } = readMarkdown(markdown, 'story.md')
  expect(document).toEqual({
    origin: { name: 'story.md', format: 'markdown' },
    title: 'Un pont : fermé',
    byline: 'Jeanne Petit, Marc Roy',
    published: '2026-03-03',
    language: 'fr',
    url: 'https://x.example/pont',
  })
  expect(blocks.map(({ text }) => text)).toEqual(['Un texte.'])
})

test('readMarkdown takes front matter that is no YAML', () => {
  expect(texts('---\ntitle: "x\n  - : [\n---\nUn texte.')).toEqual(['Un texte.'])
})

test('readMarkdown keeps its offsets on any marks', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '- ',
      '> ',
      '**',
      '_',
      '`',
      '[',
      '](x)',
      '\n',
      '\n\n',
      '    ',
      '&eacute;',
      '\\*',
      '<b>',
      '<p>',
      '</p>',
    ],
    ...['Un mot. ', 'été', '\r\n', '|', '|---|\n', 'https://x.example ', '1. ', '\t', '---\n', '&'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) =>
      expectAligned(readMarkdown(pieces.join(''), 'x')),
    ),
  )
})
