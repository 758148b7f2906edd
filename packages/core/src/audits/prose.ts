import type { Language } from '../languages/language.ts'
import type { Tokenisation } from '../languages/tokenisation.ts'
import { splitSentences } from '../reading/split-sentences.ts'
import { tokenise } from '../reading/tokenise.ts'
import type { Span } from '../span.ts'
import type { Page, PageBlock, PageText } from './page.ts'
import { wordsOf } from './words-of.ts'

export interface ProseSentence {
  /** Of the text that `span` points into. */
  readonly path: string
  readonly span: Span
  readonly text: string
  /** In lower case, apostrophes and hyphens apart. */
  readonly words: readonly string[]
  /** Words as a reader counts them. */
  readonly count: number
  /** Index in `Page.blocks`. */
  readonly block: number
}

export interface ProseParagraph {
  readonly block: PageBlock
  readonly path: string
  readonly text: string
  readonly words: number
}

/** What stands under one heading, to the next of any level; the first has no heading. */
export interface ProseSection {
  readonly heading: PageText | undefined
  readonly level: number
  readonly words: number
}

/** The text of a page in the units that a reader sees. Headings are apart; all in reading order. */
export interface Prose {
  /** Of paragraphs, quotes and items; cells of tables are none. */
  readonly sentences: readonly ProseSentence[]
  readonly paragraphs: readonly ProseParagraph[]
  readonly sections: readonly ProseSection[]
  readonly headings: readonly (PageBlock & { readonly kind: 'heading'; readonly level: number })[]
  /** All but headings. */
  readonly words: number
  /** How often each word of the sentences stands there, in the order in which they first do. */
  readonly wordCounts: ReadonlyMap<string, number>
}

type ProseLanguage = Pick<Language, 'countWords' | 'lexicon'> & {
  readonly reader: { readonly tokenisation: Tokenisation }
}

export function proseOf({ blocks }: Pick<Page, 'blocks'>, language: ProseLanguage): Prose {
  const byBlock = blocks.map((block, index) =>
    block.kind === 'heading' || block.kind === 'cell'
      ? []
      : block.texts.flatMap((text) => sentencesOf(text, index, language)),
  )
  const sentences = byBlock.flat()
  const counts = blocks.map((block, index) =>
    block.kind === 'cell' ? wordsIn(block, language) : sum(byBlock[index]!.map(({ count }) => count)),
  )
  return {
    sentences,
    paragraphs: blocks.flatMap((block, index) =>
      block.kind === 'paragraph'
        ? [{ block, path: pathOf(block), text: textOf(block), words: counts[index]! }]
        : [],
    ),
    sections: sectionsOf(blocks, counts),
    headings: blocks.filter(isHeading),
    words: sum(counts),
    wordCounts: countsOf(sentences),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function countsOf(sentences: readonly ProseSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

export const textOf = ({ texts }: PageBlock): string => texts.map(({ text }) => text).join(' ')

export const pathOf = ({ texts }: PageBlock): string => texts[0]?.path ?? ''

const isHeading = (block: PageBlock): block is PageBlock & { kind: 'heading'; level: number } =>
  block.kind === 'heading' && block.level !== undefined

const wordsIn = ({ texts }: PageBlock, language: ProseLanguage): number =>
  sum(texts.map(({ text }) => language.countWords(text)))

function sentencesOf({ path, text }: PageText, block: number, language: ProseLanguage): ProseSentence[] {
  const { lexicon, reader } = language
  const tokens = tokenise(text, { start: 0, end: text.length }, reader.tokenisation, lexicon)
  return splitSentences(text, tokens, reader.tokenisation, lexicon).map(({ first, after }) => {
    const span = { start: tokens[first]!.start, end: tokens[after - 1]!.end }
    const sentence = text.slice(span.start, span.end)
    return {
      path,
      span,
      text: sentence,
      words: wordsOf(sentence),
      count: language.countWords(sentence),
      block,
    }
  })
}

function sectionsOf(blocks: readonly PageBlock[], counts: readonly number[]): ProseSection[] {
  const sections: { heading: PageText | undefined; level: number; words: number }[] = [
    { heading: undefined, level: 0, words: 0 },
  ]
  for (const [index, block] of blocks.entries()) {
    if (isHeading(block)) sections.push({ heading: block.texts[0], level: block.level, words: 0 })
    else sections.at(-1)!.words += counts[index]!
  }
  return sections
}
