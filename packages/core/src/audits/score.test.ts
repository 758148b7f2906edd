import { expect, test } from 'vitest'
import { findingAt } from './finding.ts'
import { scoreOf } from './score.ts'

const found = [findingAt('title')]

test('nothing looked at scores nothing', () => {
  expect(scoreOf({})).toMatchObject({ points: 0, passed: [], failed: [], dismissed: [] })
})

test('all passed scores 100', () => {
  expect(scoreOf({ 'missing-title': [], 'long-sections': [] }).points).toBe(100)
})

test('weights count, whatever the number of findings', () => {
  // essential 10, advised 4, minor 1
  expect(scoreOf({ 'missing-title': found, 'long-sections': [] }).points).toBe(29)
  expect(scoreOf({ 'missing-title': [], 'long-sections': [...found, ...found] }).points).toBe(71)
})

test('one minor finding among many keeps it under 100', () => {
  const passed = Object.fromEntries(
    [
      'missing-title',
      'missing-description',
      'missing-headline',
      'blocked-indexing',
      'failed-status',
      'missing-date',
      'missing-viewport',
      'stuffed-keyphrase',
      'missing-article-data',
      'broken-data',
      'frames',
    ].map((id) => [id, []]),
  )
  expect(scoreOf({ ...passed, 'missing-icon': found }).points).toBe(99)
})

test('a dismissed audit is left out, and said with its reason', () => {
  const score = scoreOf({ 'missing-title': [], 'long-sections': found }, [
    { audit: 'long-sections', reason: 'une interview' },
  ])
  expect(score.points).toBe(100)
  expect(score.dismissed.map(({ audit, reason }) => [audit.id, reason])).toEqual([
    ['long-sections', 'une interview'],
  ])
  expect(score.failed).toEqual([])
})

test('what passes cannot be dismissed', () => {
  expect(scoreOf({ 'missing-title': [] }, [{ audit: 'missing-title', reason: 'x' }]).dismissed).toEqual([])
})
