import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Story } from '../filing/story.ts'
import type { BackgroundTopic } from '../languages/background.ts'
import type { Language } from '../languages/language.ts'
import type { Reading } from '../reading/reading.ts'
import { plainLexicon, plainReading } from '../testing/plain-reading.ts'
import { fittingTopics, salientTopics, topicWords } from './background.ts'

const topicOf = (id: string, more: Partial<BackgroundTopic> = {}): BackgroundTopic => ({
  id,
  term: id,
  question: `${id} ?`,
  triggers: [id],
  sentences: [],
  references: [],
  cases: { about: [], other: [] },
  ...more,
})

const place = { place: true } as const

const languageOf = (background: readonly BackgroundTopic[]): Language =>
  ({
    background,
    lexicon: plainLexicon,
    countWords: (text: string) => text.split(/\s+/u).filter(Boolean).length,
  }) as Partial<Language> as Language

const language = languageOf([
  topicOf('grève', { family: 'grève' }),
  topicOf('débrayage', { family: 'grève' }),
  topicOf('cheminot', { triggers: ['cheminot'], family: 'grève' }),
  topicOf('arrêt', { triggers: ['grève'] }),
  topicOf('préfet', { country: 'france' }),
  topicOf('ministre'),
  topicOf('france', { triggers: ['France'], ...place, home: true, country: 'france' }),
  topicOf('chili', { triggers: ['Chili'], ...place, country: 'chili' }),
  topicOf('pérou', { triggers: ['Pérou'], ...place, country: 'pérou' }),
  topicOf('bolivie', { triggers: ['Bolivie'], ...place, country: 'bolivie' }),
  topicOf('lens', { triggers: ['à Lens'], ...place, country: 'france', family: 'artois' }),
])

const foundIn = (paragraphs: readonly string[], headline = true) => {
  const { text, paragraphs: spans, sentences } = plainReading(paragraphs, { headline })
  const found = salientTopics(
    { text, paragraphs: spans } as Story,
    { sentences } as Partial<Reading> as Reading,
    language,
  )
  return { main: found.main.map(({ id }) => id), all: found.all.map(({ id }) => id) }
}

const filler = 'Il pleut sur la côte.'

describe('salientTopics', () => {
  const cases = [
    { name: 'nothing', story: [filler, filler], all: [] },
    { name: 'headline and lede', story: ['La grève dure', 'La grève dure.', filler], all: ['grève'] },
    { name: 'headline alone', story: ['La grève dure', filler, filler], all: [] },
    { name: 'twice in passing', story: [filler, filler, 'Une grève.', 'Une grève.', filler], all: [] },
    {
      name: 'all along the body',
      story: [filler, filler, ...Array.from({ length: 9 }, () => 'La grève dure.')],
      all: ['grève'],
    },
    {
      name: 'one of a family',
      story: ['Grève et débrayage', 'Une grève, un débrayage.', 'La grève dure.'],
      all: ['grève'],
    },
    { name: 'a place in the headline', story: ['Séisme au Chili', filler], all: ['chili'] },
    { name: 'a country in the lede alone', story: [filler, 'Il vient du Chili.', filler], all: [] },
    { name: 'in the lede and again', story: [filler, 'Séisme au Chili.', 'Le Chili dort.'], all: ['chili'] },
    { name: 'a town in the lede', story: [filler, 'Il vit à Lens.', filler], all: ['lens'] },
    { name: 'a place in the body', story: [filler, filler, 'Il vient du Chili.', filler], all: [] },
    {
      name: 'a town named twice',
      story: [filler, filler, 'Il vit à Lens.', 'Il dort à Lens.', filler, filler, filler],
      all: ['lens'],
    },
    {
      name: 'two places at most',
      story: ['Chili, Pérou, Bolivie', 'Du Chili au Pérou en passant par la Bolivie.'],
      all: ['chili', 'pérou'],
    },
    {
      name: 'what happened before where',
      story: ['Chili : la grève dure', 'La grève dure au Chili.', 'Le Chili attend.'],
      all: ['grève', 'chili'],
    },
    { name: 'the home country', story: ['La France attend', 'La France attend.'], all: [] },
    {
      name: 'an office of the country',
      story: ['Le préfet attend', 'Le préfet attend à Lens.', 'Le préfet dort.'],
      all: ['préfet', 'lens'],
    },
    {
      name: 'an office of another country',
      story: ['Le préfet attend au Chili', 'Le préfet attend.', 'Le préfet dort.'],
      all: ['chili'],
    },
    {
      name: 'an office, the two countries together',
      story: ['Le préfet attend au Chili', 'Le préfet attend en France.', 'La France attend.'],
      all: ['préfet', 'chili'],
    },
  ]
  for (const { name, story, all } of cases) test(name, () => expect(foundIn(story).all).toEqual(all))

  test('the main topics are those that the story turns on, places apart', () => {
    const story = [
      'La grève dure au Chili',
      'La grève, dit un ministre.',
      'Un ministre dort.',
      'Le Chili attend.',
    ]
    const { main, all } = foundIn(story)
    expect(all).toEqual(['grève', 'ministre', 'chili'])
    expect(main).toEqual(['grève'])
  })
})

/** A topic whose sentences have so many words. */
const sized = (id: string, ...sizes: readonly number[]): BackgroundTopic =>
  topicOf(id, { sentences: sizes.map((size) => Array.from({ length: size }, () => 'mot').join(' ')) })

describe('fittingTopics', () => {
  const cases = [
    { name: 'none', topics: [], words: 100, fits: [] },
    { name: 'whole', topics: [sized('a', 20, 20, 20)], words: 60, fits: [['a', 3]] },
    { name: 'one word short', topics: [sized('a', 20, 20, 20)], words: 59, fits: [['a', 2]] },
    { name: 'not one sentence', topics: [sized('a', 20, 20, 20)], words: 39, fits: [] },
    {
      name: 'both',
      topics: [sized('a', 20, 20, 20), sized('b', 20, 20)],
      words: 100,
      fits: [
        ['a', 3],
        ['b', 2],
      ],
    },
    {
      name: 'the first cut short to let the second in',
      topics: [sized('a', 20, 20, 20), sized('b', 20, 20)],
      words: 90,
      fits: [
        ['a', 2],
        ['b', 2],
      ],
    },
    {
      name: 'not for a few words',
      topics: [sized('a', 20, 20, 20), sized('b', 11, 11)],
      words: 63,
      fits: [['a', 3]],
    },
    {
      name: 'the first does not fit',
      topics: [sized('a', 90, 90), sized('b', 20, 20)],
      words: 60,
      fits: [['b', 2]],
    },
    {
      name: 'the first goes before a better filling',
      topics: [sized('a', 20, 20), sized('b', 50, 40)],
      words: 90,
      fits: [['a', 2]],
    },
    {
      name: 'one in the middle left out',
      topics: [sized('a', 20, 20), sized('b', 50, 50), sized('c', 20, 20)],
      words: 90,
      fits: [
        ['a', 2],
        ['c', 2],
      ],
    },
  ]
  for (const { name, topics, words, fits } of cases)
    test(name, () =>
      expect(
        fittingTopics(topics, words, language).map(({ topic, sentences }) => [topic, sentences]),
      ).toEqual(fits),
    )

  test('law: no more words than there are, in the order of the topics, two sentences or more', () => {
    const entry = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), fc.integer({ min: 0, max: 200 }), (entries, words) => {
        const topics = entries.map((sizes, index) => sized(`t${index}`, ...sizes))
        const planned = fittingTopics(topics, words, language)
        const ids = planned.map(({ topic }) => topic)
        expect(ids).toEqual(topics.map(({ id }) => id).filter((id) => ids.includes(id)))
        const taken = planned.map(({ topic: id, sentences }) => {
          expect(sentences).toBeGreaterThanOrEqual(2)
          return topicWords(topics.find((topic) => topic.id === id)!, language, sentences)
        })
        expect(taken.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(words)
      }),
    )
  })
})
