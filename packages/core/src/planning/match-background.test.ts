import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BackgroundTopic } from '../languages/background.ts'
import type { Analysis } from '../languages/language.ts'
import type { Token } from '../reading/reading.ts'
import { covers, overlaps, sliceOf } from '../span.ts'
import { plainLexicon, plainReading } from '../testing/plain-reading.ts'
import { findTopics, type TopicLibrary } from './match-background.ts'

const topicOf = (
  id: string,
  triggers: readonly string[],
  exclusions: readonly string[] = [],
): BackgroundTopic => ({
  id,
  term: id,
  question: `${id} ?`,
  triggers,
  exclusions,
  sentences: [],
  references: [],
  cases: { about: [], other: [] },
})

const library: TopicLibrary = {
  lexicon: plainLexicon,
  background: [
    topicOf('garde-a-vue', ['garde à vue']),
    topicOf('cour-d-assises', ['cour d’assises']),
    topicOf('etat-d-urgence', ['état d’urgence']),
    topicOf('prud-hommes', ['conseil de prud’hommes']),
    topicOf('juge-du-siege', ['juge du siège']),
    topicOf('discrimination', ['contrôle au faciès']),
    topicOf('referendum', ['référendum'], ['référendum d’entreprise']),
    topicOf('ric', ['référendum d’initiative citoyenne']),
    topicOf('greve', ['grève', 'mouvement de grève']),
    topicOf('plan-social', ['supprimer emplois']),
    topicOf('article-49-3', ['article 49.3']),
    topicOf('attentats', ['attentats du 13-novembre']),
    topicOf('senat', ['Sénat', 'bureau/président du sénat']),
    topicOf('raid', ['Raid', 'hommes du Raid']),
    { ...topicOf('lille', ['à/vers Lille', 'tribunal de Lille', 'Lille :']), place: true },
    topicOf('tribunal', ['tribunal']),
    topicOf('accord-de-lille', ['accord de Lille', 'réunis à Lille']),
  ],
}

const idsOf = (...paragraphs: string[]) =>
  findTopics(plainReading(paragraphs), library).map(({ topic }) => topic.id)

const cases = [
  { name: 'nothing', text: '', ids: [] },
  { name: 'no topic', text: 'Il pleut sur la côte.', ids: [] },
  { name: 'singular', text: 'Sa garde à vue a été levée.', ids: ['garde-a-vue'] },
  { name: 'plural', text: 'Les gardes à vue ont été levées.', ids: ['garde-a-vue'] },
  { name: 'one word of the phrase only', text: 'Il monte la garde.', ids: [] },
  { name: 'words in another order', text: 'À vue, la garde recule.', ids: [] },
  { name: 'cut by punctuation', text: 'La garde, à vue de nez, recule.', ids: [] },
  { name: 'capitals, elision', text: 'La Cour d’assises a statué.', ids: ['cour-d-assises'] },
  { name: 'straight apostrophe', text: "La cour d'assises a statué.", ids: ['cour-d-assises'] },
  { name: 'capital without accent', text: "L'Etat d'urgence est levé.", ids: ['etat-d-urgence'] },
  { name: 'apostrophe inside a word', text: 'Les conseils de prud’hommes siègent.', ids: ['prud-hommes'] },
  { name: 'exclusion', text: 'Le référendum d’entreprise est un référendum.', ids: [] },
  { name: 'the longer of two topics', text: 'Un référendum d’initiative citoyenne.', ids: ['ric'] },
  { name: 'a figure inside', text: 'Le groupe va supprimer 8 000 emplois.', ids: ['plan-social'] },
  { name: 'too many figures inside', text: 'Supprimer 1 2 3 4 emplois', ids: [] },
  { name: 'a figure of the phrase', text: 'L’article 49.3 est invoqué.', ids: ['article-49-3'] },
  { name: 'another figure', text: 'L’article 49.2 est invoqué.', ids: [] },
  { name: 'at the end of the sentence', text: 'Placé en garde à', ids: [] },
  { name: 'at its beginning', text: 'À vue', ids: [] },
  { name: 'a word in capitals', text: 'RÉFÉRENDUM', ids: ['referendum'] },
  { name: 'a word in capitals without accents', text: 'REFERENDUM', ids: ['referendum'] },
  { name: 'a word without its accents', text: 'Un referendum', ids: [] },
  { name: 'a day joined to its month', text: 'Les attentats du 13-novembre', ids: ['attentats'] },
  { name: 'a name', text: 'Il est entré au Raid.', ids: ['raid'] },
  { name: 'a name in capitals', text: 'LE RAID INTERVIENT', ids: ['raid'] },
  { name: 'the common word for a name', text: 'Un raid sur la côte', ids: [] },
  { name: 'one of two words', text: 'Le bureau du sénat', ids: ['senat'] },
  { name: 'the other', text: 'Le président du Sénat', ids: ['senat'] },
  { name: 'neither', text: 'La buvette du sénat', ids: [] },
  {
    name: 'a place does not hide what stands there',
    text: 'Le tribunal de Lille',
    ids: ['lille', 'tribunal'],
  },
  { name: 'but is hidden', text: 'Les ministres réunis à Lille', ids: ['accord-de-lille'] },
]

for (const { name, text, ids } of cases) {
  test(`findTopics: ${name}`, () => expect(idsOf(text)).toEqual(ids))
}

test('findTopics: a phrase does not run over two sentences', () => {
  expect(idsOf('Il a monté la garde', 'À vue de nez.')).toEqual([])
})

test('findTopics: the longest of overlapping triggers is one mention', () => {
  const story = plainReading(['Un mouvement de grève et des grèves.'])
  const [match] = findTopics(story, library)
  expect(match?.mentions.map((span) => sliceOf(story.text, span))).toEqual(['mouvement de grève', 'grèves'])
})

const tokenOf = (start: number, end: number, form: string, lemma: string): Token => ({
  start,
  end,
  form,
  lemma,
  upos: 'X',
  features: {},
  head: -1,
  relation: 'dep',
})

describe('findTopics on contractions cut in two words', () => {
  const read = (text: string, ...tokens: readonly Token[]) =>
    findTopics({ ...plainReading([text]), sentences: [{ paragraph: 0, tokens }] }, library)

  test('« du »', () => {
    const found = read(
      'Des juges du siège',
      tokenOf(0, 3, 'Des', 'un'),
      tokenOf(4, 9, 'juges', 'juge'),
      tokenOf(10, 11, 'de', 'de'),
      tokenOf(11, 12, 'le', 'le'),
      tokenOf(13, 18, 'siège', 'siège'),
    )
    expect(found.map(({ mentions }) => mentions)).toEqual([[{ start: 4, end: 18 }]])
  })

  test('« au », whose first letter is « à » without its accent', () => {
    const found = read(
      'Un contrôle au faciès',
      tokenOf(0, 2, 'Un', 'un'),
      tokenOf(3, 11, 'contrôle', 'contrôle'),
      tokenOf(12, 13, 'à', 'à'),
      tokenOf(13, 14, 'le', 'le'),
      tokenOf(15, 21, 'faciès', 'faciès'),
    )
    expect(found.map(({ topic }) => topic.id)).toEqual(['discrimination'])
  })
})

describe('findTopics with a lexicon', () => {
  const analyses: Readonly<Record<string, readonly Analysis[]>> = {
    mise: [
      { lemma: 'mise', upos: 'NOUN', features: {} },
      { lemma: 'mettre', upos: 'VERB', features: {} },
    ],
    grève: [
      { lemma: 'grève', upos: 'NOUN', features: {} },
      { lemma: 'grever', upos: 'VERB', features: {} },
    ],
    écroué: [{ lemma: 'écrouer', upos: 'VERB', features: {} }],
    européennes: [{ lemma: 'européen', upos: 'ADJ', features: { Gender: 'Fem', Number: 'Plur' } }],
  }
  const french: TopicLibrary = {
    lexicon: { analyse: (form) => analyses[form] ?? [] },
    background: [
      topicOf('detention', ['écroué']),
      topicOf('mise-en-examen', ['mise en examen']),
      topicOf('greve', ['grève']),
      topicOf('europeennes', ['les européennes']),
    ],
  }
  const read = (words: readonly (readonly [form: string, lemma: string])[]) => {
    let start = 0
    const tokens = words.map(([form, lemma]) => {
      const token = tokenOf(start, start + form.length, form, lemma)
      start = token.end + 1
      return token
    })
    const text = words.map(([form]) => form).join(' ')
    return findTopics({ ...plainReading([text]), sentences: [{ paragraph: 0, tokens }] }, french)
  }

  test('a word of a phrase is found by any of its lemmas', () => {
    const mettre = [
      ['mis', 'mettre'],
      ['en', 'en'],
      ['examen', 'examen'],
    ] as const
    expect(read(mettre).map(({ topic }) => topic.id)).toEqual(['mise-en-examen'])
  })

  test('a word with an accent on its first letter is known to the lexicon', () => {
    expect(read([['écrouée', 'écrouer']]).map(({ topic }) => topic.id)).toEqual(['detention'])
  })

  test('a word in the plural is found in that form alone', () => {
    const ids = (last: string) =>
      read([
        ['les', 'le'],
        [last, 'européen'],
      ]).map(({ topic }) => topic.id)
    expect(ids('européennes')).toEqual(['europeennes'])
    expect(ids('Européens')).toEqual([])
  })

  test('a lone noun is not found by the verb that it may also be', () => {
    expect(read([['grevé', 'grever']])).toEqual([])
    expect(read([['grèves', 'grève']]).map(({ topic }) => topic.id)).toEqual(['greve'])
  })
})

test('findTopics: prominent in the headline and the lede only', () => {
  const filler = 'Il pleut sur la côte.'
  const prominent = (paragraphs: readonly string[], headline = false) =>
    findTopics(plainReading(paragraphs, { headline }), library)[0]?.prominent
  expect(prominent(['La grève dure', filler], true)).toBe(true)
  expect(prominent([filler, 'La grève dure.'], true)).toBe(true)
  expect(prominent([filler, filler, 'La grève dure.'], true)).toBe(false)
})

test('findTopics: topics that share their exclusions are left out together', () => {
  const shared = ['mi-temps']
  const teams: TopicLibrary = {
    lexicon: plainLexicon,
    background: [
      topicOf('lille', ['Lille'], shared),
      topicOf('reims', ['Reims'], shared),
      topicOf('but', ['but']),
    ],
  }
  const ids = (text: string) => findTopics(plainReading([text]), teams).map(({ topic }) => topic.id)
  expect(ids('Un but à Lille, un à Reims')).toEqual(['but', 'lille', 'reims'])
  expect(ids('Un but à Lille, un à Reims après la mi-temps')).toEqual(['but'])
})

describe('salience', () => {
  const salienceOf = (paragraphs: readonly string[], headline = false) =>
    findTopics(plainReading(paragraphs, { headline }), library)[0]?.salience ?? 0
  const filler = 'Il pleut sur la côte.'
  const ranked = [
    { name: 'late in the body', salience: salienceOf([filler, filler, filler, 'La grève dure.']) },
    { name: 'early in the body', salience: salienceOf([filler, 'La grève dure.', filler, filler]) },
    { name: 'lede', salience: salienceOf(['La grève dure.', filler, filler]) },
    { name: 'headline', salience: salienceOf(['La grève dure', filler, filler], true) },
    { name: 'headline and lede', salience: salienceOf(['La grève dure', 'Une grève dure.'], true) },
  ]

  test('grows with the place and the number of mentions', () => {
    const values = ranked.map(({ salience }) => salience)
    expect(values).toEqual([...values].sort((one, other) => one - other))
    expect(new Set(values).size).toBe(values.length)
  })

  test('counts a sentence once', () => {
    const once = salienceOf([filler, 'La grève dure.', filler])
    expect(salienceOf([filler, 'La grève, la grève.', filler])).toBeCloseTo(once, 1)
    expect(salienceOf([filler, 'La grève dure.', 'La grève dure.'])).toBeGreaterThan(once + 0.05)
  })

  test('orders the topics', () => {
    expect(idsOf('La grève dure.', filler, 'Une garde à vue.')).toEqual(['greve', 'garde-a-vue'])
    expect(idsOf('La garde à vue dure.', filler, 'Une grève.')).toEqual(['garde-a-vue', 'greve'])
  })
})

/** Each way to say a trigger: « à/vers Lille » is « à Lille » or « vers Lille ». */
const readings = (trigger: string): readonly string[] =>
  trigger
    .split(' ')
    .reduce<readonly string[]>(
      (starts, word) => starts.flatMap((start) => word.split('/').map((one) => `${start} ${one}`)),
      [''],
    )
    .map((reading) => reading.trim())

test('law: mentions lie in the text, in order, apart, and hold a trigger; salience lies in ]0, 1[', () => {
  const words = library.background
    .flatMap(({ triggers }) => triggers.flatMap(readings))
    .concat('la', 'd’', ', ', '«', 'X', '')
  const paragraph = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
      const story = plainReading(paragraphs)
      const matches = findTopics(story, library)
      expect(findTopics(story, library)).toEqual(matches)
      for (const { topic, mentions, salience } of matches) {
        expect(salience > 0 && salience < 1).toBe(true)
        expect(mentions.length).toBeGreaterThan(0)
        mentions.forEach((span, index) => {
          expect(covers({ start: 0, end: story.text.length }, span)).toBe(true)
          expect(topic.triggers.flatMap(readings)).toContain(sliceOf(story.text, span))
          expect(mentions.slice(0, index).some((before) => overlaps(before, span))).toBe(false)
        })
      }
    }),
  )
})
