import { describe, expect, test } from 'vitest'
import { audits } from './index.ts'
import { auditMessages } from './messages.ts'

test('every audit has an id of its own', () => {
  expect(new Set(audits.map(({ id }) => id)).size).toBe(audits.length)
})

test('every audit has its messages, and every message its audit', () => {
  expect(Object.keys(auditMessages).sort()).toEqual(audits.map(({ id }) => id).sort())
})

/** What Yoast’s two analyses check of French texts, free and paid, by their own identifiers (yoastseo 3.6). */
const YOAST = [
  ...[
    'introductionKeyword',
    'keyphraseLength',
    'keyphraseDensity',
    'metaDescriptionKeyword',
    'metaDescriptionLength',
  ],
  ...['subheadingsKeyword', 'textCompetingLinks', 'imageKeyphrase', 'images', 'textLength', 'externalLinks'],
  ...[
    'keyphraseInSEOTitle',
    'internalLinks',
    'titleWidth',
    'slugKeyword',
    'functionWordsInKeyphrase',
    'singleH1',
  ],
  ...[
    'usedKeywords',
    'keyphraseDistribution',
    'textTitleAssessment',
    'fleschReadingEase',
    'subheadingsTooLong',
  ],
  ...['textParagraphTooLong', 'textSentenceLength', 'textTransitionWords', 'passiveVoice', 'textPresence'],
  ...['sentenceBeginnings', 'wordComplexity', 'textAlignment', 'listsPresence', 'imageAltTags'],
]
/** The SEO audits of Lighthouse 12 and 13. */
const LIGHTHOUSE = [
  ...[
    'is-crawlable',
    'document-title',
    'meta-description',
    'http-status-code',
    'link-text',
    'crawlable-anchors',
  ],
  ...['robots-txt', 'image-alt', 'hreflang', 'canonical', 'structured-data'],
]

describe('peers', () => {
  const covered = new Set(audits.flatMap(({ covers = [] }) => covers))
  for (const check of [...YOAST.map((id) => `yoast:${id}`), ...LIGHTHOUSE.map((id) => `lighthouse:${id}`)]) {
    test(`${check} is covered`, () => expect(covered).toContain(check))
  }
  test('nothing is covered that is not there', () => {
    const known = new Set([
      ...YOAST.map((id) => `yoast:${id}`),
      ...LIGHTHOUSE.map((id) => `lighthouse:${id}`),
    ])
    expect([...covered].filter((check) => !known.has(check))).toEqual([])
  })
})

for (const { id, grounds } of audits) {
  test(`${id} says where it comes from, and when to look again`, () => {
    expect(grounds.dated).toMatch(/^\d{4}-\d{2}$/u)
    expect(grounds.review > grounds.dated).toBe(true)
    expect(grounds.url).toMatch(/^https:\/\/|^[\w./-]+\.md$/u)
  })
}
