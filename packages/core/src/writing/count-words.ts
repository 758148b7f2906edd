import type { Language } from '../languages/language.ts'
import { allBlocks } from './all-blocks.ts'
import type { Article, ArticleSentence, Block } from './article.ts'

/**
 * Words of the article as a reader counts them: standfirst, paragraphs, quotes with their speakers,
 * lists, tables, timelines, unknowns, key points, answers and background. Headings, questions, the
 * labels of key points, table headers, metadata and the sources block do not count.
 */
export function countArticleWords(
  article: Pick<Article, 'blocks'>,
  language: Pick<Language, 'countWords'>,
): number {
  return article.blocks.reduce((total, block) => total + countBlockWords(block, language), 0)
}

/** Characters of the same texts, with the spaces in them and one between any two. */
export function countArticleCharacters(article: Pick<Article, 'blocks'>): number {
  const lengths = allBlocks(article.blocks).flatMap((block) =>
    block.type === 'section' ? [] : countedSentences(block).map(({ text }) => text.length),
  )
  return lengths.reduce((sum, length) => sum + length, 0) + Math.max(0, lengths.length - 1)
}

/** The same count for one block with all that it holds. */
export function countBlockWords(block: Block, language: Pick<Language, 'countWords'>): number {
  if (block.type === 'section') return countArticleWords(block, language)
  return countedSentences(block).reduce((total, { text }) => total + language.countWords(text), 0)
}

function countedSentences(block: Exclude<Block, { type: 'section' }>): readonly ArticleSentence[] {
  switch (block.type) {
    case 'standfirst':
    case 'paragraph':
    case 'background':
      return block.sentences
    case 'quote':
      return block.speaker === undefined ? block.sentences : [...block.sentences, block.speaker]
    case 'list':
      return block.introduction === undefined ? block.items : [block.introduction, ...block.items]
    case 'key-points':
      return block.points.map(({ sentence }) => sentence)
    case 'table':
      return block.rows.flat()
    case 'timeline':
      return block.events.flatMap(({ when, what }) => [when, what])
    case 'unknowns':
      return block.items.flatMap(({ subject, sentences }) => [subject, ...sentences])
    case 'questions':
      return block.items.flatMap(({ answer }) => answer)
    case 'sources':
      return []
  }
}
