import type { Article, ArticleSentence, Audited, Block } from '@intertitre/core'

/** The sentences that a reader reads as prose, in order, those of the background library apart. */
export function proseOf({ blocks }: Article): readonly ArticleSentence[] {
  return blocks.flatMap(sentencesOf).filter(({ kind }) => kind !== 'background')
}

function sentencesOf(block: Block): readonly ArticleSentence[] {
  switch (block.type) {
    case 'section':
      return block.blocks.flatMap(sentencesOf)
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
    case 'table':
    case 'timeline':
    case 'sources':
      return []
  }
}

const RUN = 8
const WORD = /[\p{L}\d]+/gu

/** Share of the runs of eight words outside quotations that the story has too; 0 where there is none. */
export function copiedShare({ story, article }: Audited): number {
  const told = runsOf(story.text)
  const own = proseOf(article).flatMap(({ text }) => [...runsOf(text.replace(/«[^»]*»/gu, ' § '))])
  return own.length === 0 ? 0 : own.filter((run) => told.has(run)).length / own.length
}

function runsOf(text: string): ReadonlySet<string> {
  const runs = text.split('§').flatMap((part) => {
    const words = [...part.toLowerCase().matchAll(WORD)].map(([word]) => word)
    return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '))
  })
  return new Set(runs)
}

const LONG = 20

/** Share of sentences of more than twenty words. */
export function longShare(article: Article): number {
  const lengths = proseOf(article).map(({ text }) => text.split(/\s+/u).length)
  return lengths.length === 0 ? 0 : lengths.filter((length) => length > LONG).length / lengths.length
}

/** How often three sentences in a row open with the same word. */
export function repeatedOpenings(article: Article): number {
  const openings = proseOf(article).map(({ text }) => /\p{L}+/u.exec(text.toLowerCase())?.[0] ?? '')
  return openings.filter(
    (word, index) => index >= 2 && word === openings[index - 1] && word === openings[index - 2],
  ).length
}
