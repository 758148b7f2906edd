import { describe, expect, test } from 'vitest'
import type { Claim } from '../verification/claim.ts'
import { annotatedText, type Proven, renderEvidence } from './evidence.ts'
import { parseEvidence, verifyEvidence } from './verify-evidence.ts'

const STORY = 'La digue de Pornac a cédé mardi. « Tout est à refaire », a dit la maire, Inès Le Goff.'
const CONTEXT = 'La digue date de 1908.'
const evidence = (source: string, text: string, quoted: string) => {
  const start = text.indexOf(quoted)
  return { source, span: { start, end: start + quoted.length }, text: quoted }
}
const claim = (passage: number, path: string, text: string, more: Partial<Claim>, start = 0) => ({
  path,
  text,
  verdict: 'edited' as const,
  evidence: [],
  discrepancies: [],
  at: { passage, span: { start, end: start + text.length } },
  ...more,
})

const TEXT = 'Mardi, la digue de Pornac a cédé. Elle date de 1918.'
const proven: Proven = {
  article: {
    name: 'page.md',
    language: 'fr',
    writer: 'offline',
    passages: [{ text: 'Pornac' }, { text: TEXT }],
  },
  sources: [
    { id: 'story', name: 'story.txt', text: STORY, byline: 'Anne Roux', agency: 'Agence Ponant' },
    { id: 'context-1', name: 'digue.txt', text: CONTEXT, url: 'https://example.org/digue' },
  ],
  claims: [
    claim(0, 'headline', 'Pornac', { verdict: 'verbatim', evidence: [evidence('story', STORY, 'Pornac')] }),
    claim(1, 'paragraph.1', TEXT.slice(0, 33), {
      confidence: 0.9,
      evidence: [evidence('story', STORY, STORY.slice(0, 32))],
    }),
    claim(
      1,
      'paragraph.1',
      TEXT.slice(34),
      {
        verdict: 'altered',
        evidence: [evidence('context-1', CONTEXT, CONTEXT)],
        discrepancies: [
          {
            field: 'date',
            value: '1918',
            span: { start: 13, end: 17 },
            stated: '1908',
            evidence: evidence('context-1', CONTEXT, '1908'),
            mend: { span: { start: 13, end: 17 }, text: '1908' },
          },
        ],
        accepted: { reason: 'le registre de la mairie dit 1918', by: 'Anne Roux' },
      },
      34,
    ),
  ],
}
const TEXTS = new Map([
  ['#article', annotatedText(proven.article.passages)],
  ['#story', STORY],
  ['#context-1', CONTEXT],
])
const file = parseEvidence(renderEvidence(proven))

describe('the file', () => {
  test('has one annotation a claim, each with an id of its own', () => {
    expect(file.items.map(({ id }) => id)).toEqual(['#headline', '#paragraph.1', '#paragraph.1~2'])
    expect(file.partOf.total).toBe(3)
  })

  test('says who wrote what from what', () => {
    const [article, story] = file.provenance
    expect(article).toMatchObject({
      id: '#article',
      wasAttributedTo: ['#writer'],
      wasDerivedFrom: ['#story', '#context-1'],
    })
    expect(story).toMatchObject({ id: '#story', wasAttributedTo: ['#story-author', '#story-agency'] })
    expect(file.items.map(({ wasQuotedFrom, wasDerivedFrom }) => [wasQuotedFrom, wasDerivedFrom])).toEqual([
      [['#story'], undefined],
      [undefined, ['#story']],
      [undefined, undefined],
    ])
  })

  test('keeps verdict, field, both places, mend, and who let it stand and why', () => {
    const { body, discrepancies } = file.items[2]!
    expect(body[0]).toMatchObject({ purpose: 'classifying', value: 'altered' })
    expect(body[2]).toEqual({
      type: 'TextualBody',
      purpose: 'moderating',
      value: 'le registre de la mairie dit 1918',
      creator: { type: 'Person', name: 'Anne Roux' },
    })
    expect(discrepancies).toMatchObject([
      {
        field: 'date',
        value: '1918',
        stated: '1908',
        target: { source: '#article', selector: [{ exact: '1918' }, { start: 54, end: 58 }] },
        body: { source: '#context-1', selector: [{ exact: '1908' }, { start: 17, end: 21 }] },
        mend: { value: '1908' },
      },
    ])
  })

  test('is the same each time', () => expect(renderEvidence(proven)).toBe(renderEvidence(proven)))

  test('leaves out evidence from what nobody has', () => {
    const [first] = proven.claims
    const lost = { ...first!, evidence: [{ source: 'background:x', span: { start: 0, end: 1 }, text: 'a' }] }
    const { items } = parseEvidence(renderEvidence({ ...proven, claims: [lost] }))
    expect(items[0]?.body).toHaveLength(1)
    expect(items[0]?.wasQuotedFrom).toBeUndefined()
  })
})

describe('its reader', () => {
  test('lets stand what stands', () => expect(verifyEvidence(file, TEXTS)).toEqual([]))

  const changed = (id: string, from: string, to: string) =>
    verifyEvidence(file, new Map([...TEXTS, [id, (TEXTS.get(id) ?? '').replace(from, to)]])).map(
      ({ annotation, kind }) => annotation ?? kind,
    )
  test('finds what has changed where it is annotated', () => {
    expect(changed('#story', 'mardi', 'jeudi')).toEqual(['changed', '#paragraph.1'])
    expect(changed('#context-1', '1908', '1918')).toEqual(['changed', '#paragraph.1~2'])
    expect(changed('#article', 'cédé', 'cèdé')).toEqual(['changed', '#paragraph.1'])
  })
  test('finds what has changed where nothing is annotated', () =>
    expect(changed('#story', 'refaire', 'refairé')).toEqual(['changed']))
  test('lets what has only moved stand', () =>
    expect(changed('#story', 'La digue', 'Hier. La digue')).toEqual(['changed']))

  test('finds places that do not agree with the words', () => {
    const [first, ...rest] = file.items
    const [quote, position] = first!.target.selector
    const moved = {
      ...first!,
      target: { ...first!.target, selector: [quote, { ...position, start: 1 }] as never },
    }
    expect(verifyEvidence({ ...file, items: [moved, ...rest] }, TEXTS)).toEqual([
      { annotation: '#headline', text: '#article', kind: 'misplaced', quoted: 'Pornac', found: 'ornac' },
    ])
  })

  test('tells once that a text was not given', () => {
    const texts = new Map([...TEXTS].filter(([id]) => id !== '#story'))
    expect(verifyEvidence(file, texts)).toEqual([{ text: '#story', kind: 'missing' }])
  })

  test('tells a place in a text that the file does not describe', () => {
    const provenance = file.provenance.filter(({ id }) => id !== '#context-1')
    expect(verifyEvidence({ ...file, provenance }, TEXTS)).toMatchObject([
      { annotation: '#paragraph.1~2', text: '#context-1', kind: 'unknown' },
    ])
  })

  const refused = [
    { name: 'no JSON', json: '{', says: 'not JSON' },
    { name: 'no object', json: '[]', says: 'the whole' },
    { name: 'another kind of file', json: '{"version":1}', says: '@context' },
    {
      name: 'an unknown verdict',
      json: renderEvidence(proven).replace('"value":"altered"', '"value":"sure"'),
      says: 'items.2.body.0',
    },
  ]
  for (const { name, json, says } of refused)
    test(`refuses ${name} in one sentence`, () => expect(() => parseEvidence(json)).toThrow(says))
})
