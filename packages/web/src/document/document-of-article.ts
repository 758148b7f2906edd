import type { Article, ArticleSentence, Block, Section } from '@intertitre/core'
import type { DocumentNode, NodeKind } from './document-node.ts'

/** What stands between two sentences of a paragraph. */
export const SENTENCE_GAP = ' '

/**
 * The article as a document to be edited: headline and standfirst first, sections as headings with what
 * stands under them, sources last. `articleOf` gives the same article again.
 */
export function documentOf(article: Article): DocumentNode {
  const { headline, blocks } = article
  const standfirst = blocks.find((block) => block.type === 'standfirst')
  const sources = blocks.filter((block) => block.type === 'sources')
  const others = blocks.filter((block) => block !== standfirst && block.type !== 'sources')
  const firstSection = others.findIndex(({ type }) => type === 'section')
  return node('doc', [
    node('headline', text(headline.text)),
    ...(standfirst === undefined ? [] : blockNodes(standfirst)),
    ...others.flatMap((block, index) =>
      block.type !== 'section' && firstSection >= 0 && index > firstSection
        ? blockNodes(block).map(outside)
        : blockNodes(block),
    ),
    ...sources.slice(0, 1).flatMap(blockNodes),
  ])
}

/** Belongs to no section although one stands before it: the desk heads it. */
const outside = ({ attrs, ...rest }: DocumentNode): DocumentNode => ({
  ...rest,
  attrs: { ...attrs, isOutside: true },
})

const node = (
  type: NodeKind,
  content: readonly DocumentNode[],
  attrs?: DocumentNode['attrs'],
): DocumentNode => ({ type, ...(attrs !== undefined && { attrs }), ...(content.length > 0 && { content }) })

const text = (words: string): readonly DocumentNode[] => (words === '' ? [] : [{ type: 'text', text: words }])

const running = (sentences: readonly ArticleSentence[]): readonly DocumentNode[] =>
  text(sentences.map((sentence) => sentence.text).join(SENTENCE_GAP))

const one = (type: NodeKind, sentence: ArticleSentence): DocumentNode => node(type, text(sentence.text))

/** A standfirst that is not the first stands as a paragraph: a document has one. */
function blockNodes(block: Block): readonly DocumentNode[] {
  switch (block.type) {
    case 'section':
      return sectionNodes(block)
    case 'standfirst':
    case 'paragraph':
      return [node(block.type, running(block.sentences))]
    case 'list':
      return [
        node(
          'list',
          [
            ...(block.introduction === undefined ? [] : [one('introduction', block.introduction)]),
            ...block.items.map((item) => one('item', item)),
          ],
          { ordered: block.ordered },
        ),
      ]
    case 'quote':
      return [
        node('quote', [
          node('quotation', running(block.sentences)),
          ...(block.speaker === undefined ? [] : [one('speaker', block.speaker)]),
        ]),
      ]
    case 'key-points':
      return [
        node(
          'keyPoints',
          block.points.map(({ label, sentence }) =>
            node('point', text(sentence.text), { label: label ?? null }),
          ),
        ),
      ]
    case 'table':
      return [
        node('table', [
          ...(block.header.length === 0
            ? []
            : [
                node(
                  'tableHead',
                  block.header.map((cell) => node('headCell', text(cell))),
                ),
              ]),
          ...block.rows.map((row) =>
            node(
              'row',
              row.map((cell) => one('cell', cell)),
            ),
          ),
        ]),
      ]
    case 'timeline':
      return [
        node(
          'timeline',
          block.events.map(({ when, what }) => node('event', [one('when', when), one('what', what)])),
        ),
      ]
    case 'unknowns':
      return [
        node(
          'unknowns',
          block.items.map(({ subject, sentences }) =>
            node('unknown', [one('subject', subject), node('detail', running(sentences))]),
          ),
        ),
      ]
    case 'questions':
      return [
        node(
          'questions',
          block.items.map(({ id, question, answer }) =>
            node('entry', [one('question', question), node('answer', running(answer))], { id }),
          ),
        ),
      ]
    case 'background':
      return [
        node('background', running(block.sentences), {
          topic: block.topic,
          term: block.term,
          references: block.references,
        }),
      ]
    case 'sources':
      return [node('sources', [], { items: block.items })]
  }
}

const sectionNodes = ({ level, id, subheading, blocks }: Section): readonly DocumentNode[] => [
  node('heading', text(subheading.text), { level, id }),
  ...blocks.filter(({ type }) => type !== 'sources').flatMap(blockNodes),
]
