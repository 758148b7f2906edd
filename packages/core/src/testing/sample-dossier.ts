import { type Audited, DOSSIER_VERSION } from '../dossier.ts'
import { FUNCTION_WORDS } from '../languages/fr/function-words.ts'
import { labels } from '../languages/fr/labels.ts'
import { countWords } from '../languages/fr/typography.ts'
import type { Claim } from '../verification/claim.ts'
import { claimTexts } from '../verification/claims.ts'
import type { Article } from '../writing/article.ts'
import { structuredData } from '../writing/structured-data.ts'
import { sampleArticle } from './sample-article.ts'
import { samplePlan, sampleReading } from './sample-reading.ts'
import { sampleBrief, sampleStory } from './sample-story.ts'

const claimsOf = (article: Article): Claim[] =>
  claimTexts(article).map(({ path, sentence: { text, kind, evidence } }) => ({
    path,
    text,
    verdict: kind,
    evidence,
    discrepancies: [],
  }))

function articleWithData(): Article {
  const article = sampleArticle()
  const claims = claimsOf({ ...article, structuredData: {} })
  const words = claims
    .filter(
      ({ path }) => path.startsWith('blocks') && !path.endsWith('subheading') && !path.endsWith('question'),
    )
    .reduce((sum, { text }) => sum + countWords(text), 0)
  const language = { labels, functionWords: FUNCTION_WORDS }
  return { ...article, structuredData: structuredData({ story: sampleStory(), article, words }, language) }
}

/** A whole dossier of ours about an invented town, for the tests of every output. */
export function sampleDossier(): Audited {
  const article = articleWithData()
  return {
    version: DOSSIER_VERSION,
    story: sampleStory(),
    context: [],
    brief: sampleBrief(),
    reading: sampleReading(),
    contextReadings: [],
    plan: samplePlan(),
    article,
    claims: claimsOf(article),
    findings: {
      'long-sections': [],
      'long-sentences': [
        {
          path: 'blocks.3.blocks.2.sentences.1',
          span: { start: 0, end: 163 },
          values: { words: 24, limit: 20, quoted: true, speaker: 'Nadia Ferhat' },
        },
      ],
    },
  }
}
