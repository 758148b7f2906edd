import {
  type Claim,
  createProver,
  identifyLanguage,
  type Language,
  type PassageClaim,
  provePassages,
  type SourceText,
  type Span,
  topicSource,
} from '@intertitre/core'
import { type ArticleText, placeInFile } from './article-text.ts'
import { type ProofBetween, proofBetween } from './proof-between.ts'
import type { SourceDocument } from './source-document.ts'

/** A claim with its place in the article's file, where that is known. */
export interface CheckedClaim extends Claim {
  readonly place?: Span
  /** In the article's passages. */
  readonly at?: Pick<PassageClaim, 'passage' | 'span'>
}

/** What came of checking an article. */
export interface CheckOutcome extends Pick<ProofBetween, 'scope'> {
  readonly article: ArticleText
  readonly sources: readonly SourceDocument[]
  /** All that the article was held against: the sources, then entries of the library. */
  readonly texts: readonly SourceText[]
  /** In reading order. */
  readonly claims: readonly CheckedClaim[]
  /** Who wrote the article, where it says so. */
  readonly writer?: string
  /** Of article and story, ISO 639-1, as far as they can be told. */
  readonly languages: readonly [article: string | undefined, story: string | undefined]
}

/** Proves every sentence of an article against its sources; the story is the first of them. */
export function checkArticle(
  article: ArticleText,
  sources: readonly SourceDocument[],
  language: Language,
): CheckOutcome {
  const text = article.passages.map((passage) => passage.text).join('\n')
  const code = identifyLanguage(text)
  const { language: proof, scope } = proofBetween(
    [code, ...sources.map((source) => source.language)],
    language,
  )
  const texts = [...sources.map(({ source }) => source), ...topicsIn(text, language)]
  const prover = createProver(texts, proof)
  const claims = provePassages(article.passages, prover).map(({ passage, span, ...claim }): CheckedClaim => {
    const place = placeInFile(article.passages[passage]!, span)
    return { ...claim, at: { passage, span }, ...(place !== undefined && { place }) }
  })
  return { article, sources, texts, claims, scope, languages: [code, sources[0]?.language] }
}

/** Entries of the library that an article quotes: what they say needs no story. */
function topicsIn(text: string, { background }: Language): readonly SourceText[] {
  const plain = flat(text)
  return background
    .filter(({ sentences }) => sentences.some((sentence) => plain.includes(flat(sentence))))
    .map(topicSource)
}

const flat = (text: string): string => text.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ')
