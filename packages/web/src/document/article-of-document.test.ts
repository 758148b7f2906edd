import type { Article, Block } from '@intertitre/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  keyPoints,
  list,
  paragraph,
  questions,
  quote,
  section,
  sentence,
  standfirst,
  table,
} from '../../../core/src/testing/article.ts'
import { sampleArticle } from '../../../core/src/testing/sample-article.ts'
import { articleOf } from './article-of-document.ts'
import { type DocumentNode, sizeOf, textOf } from './document-node.ts'
import { documentOf } from './document-of-article.ts'
import { knownSentences } from './known-sentences.ts'

const idOf = (subheading: string): string => subheading.toLowerCase().replaceAll(/\W+/gu, '-')
const article = (...blocks: readonly Block[]): Article => ({
  ...sampleArticle(),
  structuredData: {},
  blocks,
})
const readBack = (given: Article, doc = documentOf(given)) => articleOf(doc, knownSentences(given), idOf)
const doc = (...content: readonly DocumentNode[]): DocumentNode => ({ type: 'doc', content })
const node = (type: DocumentNode['type'], text: string, attrs?: DocumentNode['attrs']): DocumentNode => ({
  type,
  ...(attrs !== undefined && { attrs }),
  content: text === '' ? [] : [{ type: 'text', text }],
})

/** The text at a place of a document, as ProseMirror counts. */
function textBetween(root: DocumentNode, from: number, to: number): string {
  let found = ''
  const walk = (each: DocumentNode, start: number): void => {
    let at = start
    for (const inner of each.content ?? []) {
      if (inner.type === 'text')
        found += (inner.text ?? '').slice(Math.max(0, from - at), Math.max(0, to - at))
      else walk(inner, at + 1)
      at += sizeOf(inner)
    }
  }
  walk(root, 0)
  return found
}

describe('an article that nobody touched comes back as it was', () => {
  const blocks: readonly (readonly [string, readonly Block[]])[] = [
    ['no block', []],
    ['a standfirst of two sentences', [standfirst('Le pont rouvre.', 'Il était fermé depuis avril.')]],
    ['a sentence without a full stop before another', [paragraph('Un titre', 'Puis la suite.')]],
    ['a sentence that holds several', [paragraph('« Oui. Non. Peut-être. », a-t-il dit.', 'Fin.')]],
    ['every block', [list('a', 'b'), quote('« Oui. »', 'Anne Roux'), keyPoints('x', 'y')]],
    ['a table', [table(['Qui', 'Quoi'], ['Anne', 'maire'], ['Paul', 'préfet'])]],
    ['questions', [questions(['Quand ?', 'Lundi.'])]],
    [
      'sections within a section',
      [
        section(2, 'Un', paragraph('a.'), section(3, 'Deux', paragraph('b.'))),
        section(2, 'Trois', list('c')),
      ],
    ],
    ['a low section first', [section(3, 'Bas', paragraph('a.')), section(3, 'Bas aussi', paragraph('b.'))]],
  ]
  for (const [name, given] of blocks)
    test(name, () => expect(readBack(article(...given)).blocks).toEqual(given))

  test('the sample of every output', () => {
    const sample = { ...sampleArticle(), structuredData: {} }
    const back = readBack(sample)
    expect(back.headline).toEqual(sample.headline)
    expect(back.blocks).toEqual(sample.blocks)
  })
})

test('every place holds the text of its path', () => {
  const sample = { ...sampleArticle(), structuredData: {} }
  const document = documentOf(sample)
  const { places, blocks, headline } = readBack(sample, document)
  expect(places.size).toBeGreaterThan(40)
  for (const [path, { from, to }] of places) {
    let value: unknown = { blocks, headline }
    for (const key of path.split('.')) value = (value as Record<string, unknown>)[key]
    const holder = value as { text?: string; sentence?: { text: string } }
    expect(textBetween(document, from, to)).toBe(holder.text ?? holder.sentence?.text)
  }
})

describe('what was changed', () => {
  const known = article(paragraph('Le pont rouvre lundi.', 'Il a coûté 6 millions d’euros.'))

  test('keeps its neighbours and loses its evidence', () => {
    const changed = doc(
      node('headline', 'Titre'),
      node('paragraph', 'Le pont rouvre mardi. Il a coûté 6 millions d’euros.'),
    )
    expect(readBack(known, changed).blocks).toEqual([
      {
        type: 'paragraph',
        sentences: [
          { text: 'Le pont rouvre mardi.', kind: 'edited', evidence: [] },
          sentence('Il a coûté 6 millions d’euros.'),
        ],
      },
    ])
  })

  test('blocks without words are left out, and paths follow', () => {
    const changed = doc(node('headline', 'Titre'), node('paragraph', '  '), node('paragraph', 'Oui.'))
    const { blocks, places } = readBack(known, changed)
    expect(blocks).toHaveLength(1)
    expect(places.get('blocks.0.sentences.0')).toEqual({ from: 12, to: 16 })
  })

  test('two sections of one id get two', () => {
    const heading = (text: string) => node('heading', text, { level: 2, id: 'meme' })
    const { blocks } = readBack(known, doc(node('headline', 'T'), heading('A'), heading('B')))
    expect(blocks.map((block) => block.type === 'section' && block.id)).toEqual(['meme', 'meme-2'])
  })

  test('a new section is named after its subheading', () => {
    const heading = node('heading', 'Le chantier', { level: 2, id: null })
    const { blocks } = readBack(known, doc(node('headline', 'T'), heading))
    expect(blocks).toMatchObject([{ type: 'section', level: 2, id: 'le-chantier', blocks: [] }])
  })
})

test('any paragraphs come back with all their words, wherever sentences end', () => {
  const words = fc
    .array(fc.constantFrom('Le', 'pont', '« Oui', 'non »', 'fin.', 'M.', 'Roux', '!', '2026.', '…'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((list) => list.join(' '))
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), (texts) => {
      const document = doc(node('headline', 'T'), ...texts.map((text) => node('paragraph', text)))
      const { blocks, places } = readBack(article(), document)
      const back = blocks.map((block) =>
        block.type === 'paragraph' ? block.sentences.map(({ text }) => text).join(' ') : '',
      )
      expect(back).toEqual(texts)
      for (const { from, to } of places.values()) expect(textBetween(document, from, to)).not.toBe('')
      expect(textOf(document)).toBe(`T${texts.join('')}`)
    }),
  )
})
