import type { Story } from '../filing/story.ts'
import type { Language } from '../languages/language.ts'
import { allBlocks } from './all-blocks.ts'
import type { Article, ArticleSentence, Block } from './article.ts'
import { webAddress } from './web-address.ts'

export interface StructuredDataInput {
  readonly story: Pick<Story, 'byline' | 'dateline' | 'published' | 'url'>
  readonly article: Pick<
    Article,
    'headline' | 'description' | 'language' | 'keyphrase' | 'secondaryKeyphrases' | 'blocks'
  >
  /** Of the article, as the brief's length counts them. */
  readonly words: number
  /** Adds a FAQPage; only for pages that are made of their questions. */
  readonly faqPage?: boolean
}

type Json = Readonly<Record<string, unknown>>
type Naming = Pick<Language, 'labels' | 'functionWords'>

/**
 * The article as a schema.org NewsArticle, plain JSON in a fixed order of keys: only what is known,
 * only what the page shows or the story says; no empty node, no value made up. With `faqPage`, a
 * graph of the NewsArticle and a FAQPage. What the desk adds when it publishes (address, publisher,
 * picture) comes from `editionData`; escaping is for the page.
 *
 * Source: https://schema.org/NewsArticle,
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function structuredData(input: StructuredDataInput, language: Naming): Json {
  const article = newsArticle(input, language)
  const questions = input.faqPage ? questionsOf(input.article.blocks) : []
  const context = { '@context': 'https://schema.org' }
  if (questions.length === 0) return { ...context, ...article }
  return { ...context, '@graph': [article, { '@type': 'FAQPage', mainEntity: questions }] }
}

function newsArticle(input: StructuredDataInput, language: Naming): Json {
  const { story, article, words } = input
  const { names, credited } = signatureOf(story.byline ?? '', language)
  const agency = story.dateline?.agency ?? credited
  return known({
    '@type': 'NewsArticle',
    headline: article.headline.text,
    description: article.description.text,
    abstract: textOf(article.blocks.flatMap((block) => (block.type === 'standfirst' ? block.sentences : []))),
    inLanguage: article.language,
    datePublished: story.published,
    author: oneOrMany(authorsOf(names, agency, language)),
    sourceOrganization: agency && { '@type': 'Organization', name: agency },
    creditText: agency,
    isBasedOn: webAddress(story.url),
    keywords: [...new Set([article.keyphrase, ...article.secondaryKeyphrases])].filter(Boolean),
    wordCount: words > 0 ? words : undefined,
    citation: citationsOf(article.blocks),
  })
}

/** Without the entries whose value is undefined or empty. */
const known = (values: Json): Json =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )

const oneOrMany = (nodes: readonly Json[]): unknown => (nodes.length === 1 ? nodes[0] : nodes)

const textOf = (sentences: readonly ArticleSentence[]): string => sentences.map(({ text }) => text).join(' ')

/** « Léa Martin et Paul Roux avec AFP » names two authors and credits an agency. */
function signatureOf(byline: string, { labels }: Naming): { names: readonly string[]; credited?: string } {
  const [signed = '', credited] = byline
    .split(wordsBetween(labels.with))
    .map((part) => part.replace(/,\s*$/u, ''))
  const names = signed.split(/[,;/&]/u).flatMap((name) => name.split(wordsBetween(labels.and)))
  return { names: names.map((name) => name.trim()), ...(credited && { credited }) }
}

const wordsBetween = (word: string): RegExp => new RegExp(`(?:^|\\s+)${word}\\s+`, 'iu')

/** Where nobody else signs, the agency does. */
function authorsOf(names: readonly string[], agency: string | undefined, language: Naming): Json[] {
  const signed = [...new Set(names)].filter((name) => /\p{L}/u.test(name) && name !== agency)
  if (signed.length === 0) return agency ? [{ '@type': 'Organization', name: agency }] : []
  return signed.map((name) => ({ '@type': isPersonName(name, language) ? 'Person' : 'Organization', name }))
}

/** « Anne-Lise de La Tour », not « AFP », « La rédaction » or « Le Quotidien ». */
function isPersonName(name: string, { functionWords }: Naming): boolean {
  const words = name.split(/\s+/u)
  const isName = (word = ''): boolean =>
    /^\p{Lu}[\p{L}’'.-]/u.test(word) && !functionWords.has(word.toLowerCase())
  return words.length > 1 && words.length < 6 && isName(words[0]) && isName(words.at(-1))
}

/** What the background rests on, each address once. */
function citationsOf(blocks: readonly Block[]): Json[] {
  const references = allBlocks(blocks).flatMap((block) =>
    block.type === 'background' ? block.references : [],
  )
  const byAddress = new Map(references.map((reference) => [reference.url, reference]))
  return [...byAddress.values()]
    .filter(({ url }) => webAddress(url) !== undefined)
    .map(({ label, url }) => ({ '@type': 'CreativeWork', name: label, url }))
}

const questionsOf = (blocks: readonly Block[]): Json[] =>
  allBlocks(blocks)
    .flatMap((block) => (block.type === 'questions' ? block.items : []))
    .map(({ question, answer }) => ({
      '@type': 'Question',
      name: question.text,
      acceptedAnswer: { '@type': 'Answer', text: textOf(answer) },
    }))
