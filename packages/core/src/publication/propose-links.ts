import { phraseOf, type WordKeys, wordKeys } from '../audits/phrase.ts'
import { folded, wordsOf } from '../audits/words-of.ts'
import type { InternalLink, RelatedArticle } from '../edition.ts'
import type { Language } from '../languages/language.ts'
import type { Span } from '../span.ts'
import type { Article, ArticleSentence, Block } from '../writing/article.ts'
import type { ArchiveEntry } from './archive-entry.ts'

type LinkLanguage = Pick<Language, 'lexicon' | 'functionWords'>

export interface ProposedLinks {
  /** At most one a section, each address once, never within a quotation or a heading. */
  readonly links: readonly InternalLink[]
  /** The closest articles, the closest first; three at most. */
  readonly related: readonly RelatedArticle[]
}

const MOST_RELATED = 3
/** Words that an article must share with another to be related to it. */
const LEAST_SHARED = 2
/** Letters of a single word that may be a link: shorter ones stand for too much. */
const LONG_WORD = 6

/**
 * Links from the article's own paragraphs to earlier articles, where their keyphrase (or a name in their
 * title) stands in the text anyway; nothing is worded for a link. The article's own keyphrase is never
 * given away, nor its own address linked.
 */
export function proposeLinks(
  article: Article,
  archive: readonly ArchiveEntry[],
  language: LinkLanguage,
  address?: string,
): ProposedLinks {
  const keysOf = wordKeys(language)
  const others = archive.filter((entry) => entry.address !== address)
  const ranked = rankedEntries(article, others, language, keysOf)
  const own = folded(article.keyphrase)
  const anchors = ranked.flatMap((entry) =>
    anchorsOf(entry, language)
      .filter((anchor) => folded(anchor) !== own)
      .map((anchor) => ({ entry, words: wordsOf(anchor), matches: matcher(anchor, language, keysOf) })),
  )
  const links: InternalLink[] = []
  for (const [index, block] of article.blocks.entries()) {
    if (block.type !== 'section') continue
    const used = new Set(links.map(({ url }) => url))
    const link = linkIn(
      block.blocks,
      `blocks.${index}.blocks`,
      anchors.filter(({ entry }) => !used.has(entry.address)),
    )
    if (link !== undefined) links.push(link)
  }
  const related = ranked
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .slice(0, MOST_RELATED)
    .map(({ title, address: url }) => ({ title, url }))
  return { links, related }
}

type Ranked = ArchiveEntry & { readonly shared: number }

/** By how many words they share with what the article is about, the newer first where it is the same. */
function rankedEntries(
  article: Article,
  archive: readonly ArchiveEntry[],
  language: LinkLanguage,
  keysOf: WordKeys,
): readonly Ranked[] {
  const about = [article.keyphrase, ...article.secondaryKeyphrases, article.headline.text].join(' ')
  const own = new Set(contentOf(about, language).flatMap((word) => keysOf(word)))
  return archive
    .map((entry) => {
      const words = new Set(contentOf([entry.title, ...entry.keyphrases].join(' '), language))
      return {
        ...entry,
        shared: [...words].filter((word) => keysOf(word).some((key) => own.has(key))).length,
      }
    })
    .sort(
      (one, other) => other.shared - one.shared || (other.published ?? '').localeCompare(one.published ?? ''),
    )
}

const contentOf = (text: string, { functionWords }: LinkLanguage): readonly string[] =>
  wordsOf(text).filter((word) => word.length > 2 && !functionWords.has(word))

/** Its keyphrases, or the names of several words in its title. */
function anchorsOf({ keyphrases, title }: ArchiveEntry, language: LinkLanguage): readonly string[] {
  const names = [...title.matchAll(/\p{Lu}[\p{L}-]+(?:\s(?:d[eu]s?\s|la\s|le\s)?\p{Lu}[\p{L}-]+)+/gu)].map(
    ([name]) => name,
  )
  return (keyphrases.length > 0 ? keyphrases : names).filter((phrase) => {
    const words = contentOf(phrase, language)
    return words.length > 1 || (words[0]?.length ?? 0) >= LONG_WORD
  })
}

interface Anchor {
  readonly entry: ArchiveEntry
  readonly words: readonly string[]
  readonly matches: (text: string) => Span | undefined
}

/** Where all the words of the phrase stand next to each other, from its first word to its last. */
function matcher(
  anchor: string,
  language: LinkLanguage,
  keysOf: WordKeys,
): (text: string) => Span | undefined {
  const phrase = phraseOf(anchor, language, keysOf)
  return (text) => {
    const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
      word: word.toLowerCase(),
      start: index,
      end: index + word.length,
    }))
    const words = found.map(({ word }) => word)
    const first = phrase.placeIn(words)
    if (first < 0) return undefined
    for (let last = first; last < first + phrase.words.length * 3 && last < words.length; last++) {
      if (phrase.shareIn(words.slice(first, last + 1)) === 1)
        return { start: found[first]!.start, end: found[last]!.end }
    }
    return undefined
  }
}

function linkIn(
  blocks: readonly Block[],
  path: string,
  anchors: readonly Anchor[],
): InternalLink | undefined {
  for (const [index, block] of blocks.entries()) {
    const link =
      block.type === 'section'
        ? linkIn(block.blocks, `${path}.${index}.blocks`, anchors)
        : block.type === 'paragraph'
          ? linkInSentences(block.sentences, `${path}.${index}.sentences`, anchors)
          : undefined
    if (link !== undefined) return link
  }
  return undefined
}

function linkInSentences(
  sentences: readonly ArticleSentence[],
  path: string,
  anchors: readonly Anchor[],
): InternalLink | undefined {
  const quoted = quotedSentences(sentences)
  for (const { entry, matches } of anchors) {
    for (const [index, { text }] of sentences.entries()) {
      const span = quoted[index] ? undefined : matches(text)
      if (span === undefined || isQuoted(text, span)) continue
      return { path: `${path}.${index}`, span, url: entry.address, title: entry.title }
    }
  }
  return undefined
}

/** A quotation may run over several sentences: those between its marks are within it. */
function quotedSentences(sentences: readonly ArticleSentence[]): readonly boolean[] {
  let isOpen = false
  return sentences.map(({ text }) => {
    const wasOpen = isOpen
    isOpen = text.lastIndexOf('«') > text.lastIndexOf('»') || (wasOpen && !text.includes('»'))
    return wasOpen
  })
}

function isQuoted(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start)
  const isInside =
    before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”')
  return isInside || /[«»“”"]/u.test(text.slice(start, end))
}
