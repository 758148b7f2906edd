import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findTopics } from '../../../planning/match-background.ts'
import { frenchLexicon, readFrench } from '../../../testing/read-french.ts'
import type { BackgroundTopic } from '../../background.ts'
import { countWords, typeset } from '../typography.ts'
import { backgroundTopics } from './index.ts'

const isTopic = (file: string): boolean =>
  readFileSync(join(import.meta.dirname, file), 'utf8').includes(': BackgroundTopic = {')

/** Words that tie an entry to the day it was written, or to the story beside it. */
const TIMELY =
  /\b(récemment|récent|récente|actuellement|aujourd’hui|désormais|dernièrement|prochainement|bientôt|hier|demain|cette année|cette semaine|ce mois-ci|l’an dernier|l’année dernière|l’an prochain|à ce jour|pour l’instant|en ce moment|ces derniers (?:jours|mois|temps)|ces dernières (?:semaines|années))(?![\p{L}])/iu

const library = { background: backgroundTopics, lexicon: frenchLexicon }

const topicsOf = (text: string): readonly string[] =>
  findTopics({ text, paragraphs: [], sentences: readFrench(text) }, library).map(({ topic }) => topic.id)

const textsOf = ({
  term,
  question,
  triggers,
  exclusions = [],
  sentences,
  references,
  cases,
}: BackgroundTopic) => [
  term,
  question,
  ...triggers,
  ...exclusions,
  ...sentences,
  ...references.map(({ label }) => label),
  ...cases.about,
  ...cases.other,
]

const terms = backgroundTopics.filter(({ place }) => !place)

test('background: one topic a file, named for its id', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && isTopic(name),
  )
  expect(terms.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
})

test('background: ids, terms and questions are unique', () => {
  for (const key of ['id', 'term', 'question'] as const) {
    const values = backgroundTopics.map((topic) => topic[key])
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
  }
})

test('background: countries have an entry, the families of terms another member', () => {
  const ids = new Set(backgroundTopics.map(({ id }) => id))
  for (const { country } of backgroundTopics) if (country !== undefined) expect(ids).toContain(country)
  const families = backgroundTopics.flatMap(({ family }) => family ?? [])
  const alone = terms.filter(
    ({ family }) => family && families.indexOf(family) === families.lastIndexOf(family),
  )
  expect(alone.map(({ id }) => id)).toEqual([])
})

/** Sentences and words, least and most. */
const SIZE = {
  term: { sentences: [3, 6], words: [60, 130] },
  place: { sentences: [2, 6], words: [40, 130] },
} as const

/** Lower case, or a name; « à/vers » for either word. */
const TRIGGER_WORD = /^[^\p{Lu}\s]+$|^\p{Lu}\S*$/u

describe.each(backgroundTopics.map((topic) => [topic.id, topic] as const))('%s', (id, topic) => {
  test('has an id in ASCII with hyphens', () => expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/))

  test('has the size of its kind', () => {
    const { sentences, words } = SIZE[topic.place ? 'place' : 'term']
    const isWithin = (count: number, [least, most]: readonly [number, number]) =>
      count >= least && count <= most
    expect([topic.sentences.length, isWithin(topic.sentences.length, sentences)]).toContain(true)
    const count = countWords(topic.sentences.join(' '))
    expect([count, isWithin(count, words)]).toContain(true)
  })

  test('has whole sentences and a question', () => {
    for (const sentence of topic.sentences) expect(sentence).toMatch(/^[\p{Lu}«].*[\p{L}\p{N}\u00A0%)»+]\.$/u)
    expect(topic.question).toMatch(/^\p{Lu}.*\u202F\?$/u)
  })

  test('says nothing that the calendar will belie', () => {
    for (const sentence of topic.sentences) expect(sentence).not.toMatch(TIMELY)
  })

  test('is in French typography', () => {
    for (const text of textsOf(topic)) {
      expect(text).not.toMatch(/['"“”]|\s{2}|^\s|\s$|\.{2}/u)
      expect(typeset(text)).toBe(text)
    }
  })

  test('rests on one or two secure references', () => {
    expect([1, 2]).toContain(topic.references.length)
    for (const { label, url } of topic.references) {
      expect(label).not.toBe('')
      expect(new URL(url).protocol).toBe('https:')
    }
  })

  test('has triggers and exclusions that can be found, each once', () => {
    expect(topic.triggers.length).toBeGreaterThan(0)
    for (const list of [topic.triggers, topic.exclusions ?? []]) {
      expect(new Set(list).size).toBe(list.length)
      for (const phrase of list) {
        const words = phrase.split(/\s+/u)
        for (const word of words.flatMap((word) => word.split(/[/’-]/u)).filter(Boolean))
          expect(word).toMatch(TRIGGER_WORD)
        expect(words.some((word) => !word.includes('/'))).toBe(true)
      }
    }
  })

  // What finds a place is made for its kind, and tried there: `places/places.test.ts`.
  if (topic.place) return

  test('is found where it should be, and only there', () => {
    expect(topic.cases.about.length).toBeGreaterThanOrEqual(2)
    expect(topic.cases.other.length).toBeGreaterThanOrEqual(1)
    for (const text of topic.cases.about) expect([text, ...topicsOf(text)]).toContain(id)
    for (const text of topic.cases.other) expect([text, ...topicsOf(text)]).not.toContain(id)
  })
})
