import { expect, test } from 'vitest'
import { typeset } from '../languages/fr/typography.ts'
import { sliceOf } from '../span.ts'
import { sampleDossier } from './sample-dossier.ts'

const dossier = sampleDossier()
const { story, article, claims } = dossier

test('sample: evidence stands in the story to the letter', () => {
  const evidence = claims.flatMap((claim) => claim.evidence).filter(({ source }) => source === story.id)
  expect(evidence.length).toBeGreaterThan(70)
  for (const { span, text } of evidence) expect(sliceOf(story.text, span)).toBe(text)
})

test('sample: every text of the article has evidence and is in French typography', () => {
  for (const { path, text, evidence } of claims.filter(({ path }) => !path.startsWith('structuredData'))) {
    expect(evidence.length, path).toBeGreaterThan(0)
    expect(typeset(text), path).toBe(text)
  }
})

test('sample: the story is aligned with what was filed', () => {
  for (const { start, original, length } of story.alignment) {
    expect(story.original.slice(original, original + length)).toBe(story.text.slice(start, start + length))
  }
  for (const { span, before } of story.mends) expect(sliceOf(story.original, span)).toBe(before)
})

test('sample: title and description have the length that search results show', () => {
  expect(article.titleTag.text.length).toBeLessThanOrEqual(60)
  expect(article.description.text.length).toBeGreaterThanOrEqual(120)
  expect(article.description.text.length).toBeLessThanOrEqual(156)
})
