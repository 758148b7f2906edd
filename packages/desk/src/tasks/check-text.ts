import { type Claim, InputError, isRefuted, type Language, parseDossier } from '@intertitre/core'
import { articleText } from '../check/article-text.ts'
import { type CheckOutcome, checkArticle } from '../check/check-article.ts'
import { checkDossier } from '../check/check-dossier.ts'
import { dossierText } from '../check/dossier-text.ts'
import { sourceDocument } from '../check/source-document.ts'
import { readDocument } from '../input/read-document.ts'
import type { CheckInput } from './tasks.ts'

/** Every claim of an article with what its sources say of it. */
export interface CheckedArticle {
  /** « facts »: only numbers, dates, names and quotations, for the words of two languages cannot be compared. */
  readonly scope: 'all' | 'facts'
  /** Claims that the sources do not bear out. */
  readonly refuted: number
  /** How many claims have each verdict. */
  readonly tally: Readonly<Record<string, number>>
  /** In reading order. */
  readonly claims: readonly Claim[]
}

/** Proves every statement of an article against its story. Rejects with an `InputError` where there is no text. */
export async function checkText(input: CheckInput, language: Language): Promise<CheckedArticle> {
  const { claims, scope } = await outcomeOf(input, language)
  const tally: Record<string, number> = {}
  for (const { verdict } of claims) tally[verdict] = (tally[verdict] ?? 0) + 1
  return {
    scope,
    refuted: claims.filter(isRefuted).length,
    tally,
    claims: claims.map(({ at: _, place: __, ...claim }) => claim),
  }
}

async function outcomeOf(
  { article, story, context = [], date }: CheckInput,
  language: Language,
): Promise<CheckOutcome> {
  const json = dossierText(article)
  if (json !== undefined) return checkDossier(parseDossier(json), article.name, language).outcome
  if (story === undefined)
    throw new InputError(
      'invalid-option',
      'expected a story, what the article is held against; only a dossier of this desk brings its own.',
    )
  const documents = await Promise.all([story, ...context].map((source) => readDocument(source)))
  return checkArticle(
    await articleText(article),
    documents.map((document, index) =>
      sourceDocument(
        document,
        index === 0 ? 'story' : `context-${index}`,
        index === 0 ? date : undefined,
        language,
      ),
    ),
    language,
  )
}
