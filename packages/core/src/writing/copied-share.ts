import type { Story } from '../filing/story.ts'
import { allBlocks } from './all-blocks.ts'
import type { Article, ArticleSentence, Block } from './article.ts'

/** Words of a run. */
const RUN = 8
const WORD = /[\p{L}\d]+/gu

/**
 * Share of the article's runs of eight words that the story has too, 0 to 1: of its prose, without quotations and
 * without what the background library says. 0 where there is no run.
 */
export function copiedShare({ text: story }: Pick<Story, 'text'>, article: Pick<Article, 'blocks'>): number {
  const told = runsOf(story)
  const own = proseOf(article).flatMap(({ text }) => [...runsOf(text.replace(/«[^»]*»/gu, ' § '))])
  return own.length === 0 ? 0 : own.filter((run) => told.has(run)).length / own.length
}

/** The sentences that a reader reads as prose, in order, those of the background library apart. */
export const proseOf = ({ blocks }: Pick<Article, 'blocks'>): readonly ArticleSentence[] =>
  allBlocks(blocks)
    .flatMap(sentencesOf)
    .filter(({ kind }) => kind !== 'background')

function sentencesOf(block: Block): readonly ArticleSentence[] {
  switch (block.type) {
    case 'standfirst':
    case 'paragraph':
    case 'background':
    case 'quote':
      return block.sentences
    case 'list':
      return block.introduction === undefined ? block.items : [block.introduction, ...block.items]
    case 'key-points':
      return block.points.map(({ sentence }) => sentence)
    case 'unknowns':
      return block.items.flatMap(({ subject, sentences }) => [subject, ...sentences])
    case 'questions':
      return block.items.flatMap(({ question, answer }) => [question, ...answer])
    case 'section':
    case 'table':
    case 'timeline':
    case 'sources':
      return []
  }
}

function runsOf(text: string): ReadonlySet<string> {
  const runs = text.split('§').flatMap((part) => {
    const words = [...part.toLowerCase().matchAll(WORD)].map(([word]) => word)
    return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '))
  })
  return new Set(runs)
}
