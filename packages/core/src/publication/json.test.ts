import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { Audited } from '../dossier.ts'
import { InputError } from '../input-error.ts'
import { dealOut, hostileTexts } from '../testing/hostile.ts'
import { sampleDossier } from '../testing/sample-dossier.ts'
import type { Block } from '../writing/article.ts'
import type { dossierSchema } from './dossier-schema.ts'
import { parseDossier, renderJson } from './json.ts'

const sample = sampleDossier()

/** With every part of it readonly, unions and intersections resolved. */
type Resolved<T> = T extends Block | readonly Block[] | string | number | boolean
  ? T
  : T extends object
    ? { readonly [K in keyof T]: Resolved<T[K]> }
    : T

type Leaf = Exclude<Block, { type: 'section' }>
type Schema = z.output<typeof dossierSchema>
type SchemaBlock = Schema['article']['blocks'][number]
type SchemaLeaf = Exclude<SchemaBlock, { type: 'section' }>
type Leaves<T> = T extends object ? { readonly [K in keyof T]: Leaves<T[K]> } : T

test('dossier schema: says what the types say', () => {
  expectTypeOf<Resolved<Omit<Schema, 'article'>>>().toEqualTypeOf<Resolved<Omit<Audited, 'article'>>>()
  type Own<T> = keyof Extract<T, { type: 'section' }>
  expectTypeOf<Own<SchemaBlock>>().toEqualTypeOf<Own<Block>>()
  expectTypeOf<Leaves<SchemaLeaf>>().toEqualTypeOf<Leaves<Leaf>>()
  expectTypeOf<Resolved<Omit<Schema['article'], 'blocks'>>>().toEqualTypeOf<
    Resolved<Omit<Audited['article'], 'blocks'>>
  >()
})

test('JSON: a round trip loses nothing', () => {
  expect(parseDossier(renderJson(sample))).toEqual(sample)
  expect(renderJson(parseDossier(renderJson(sample)))).toBe(renderJson(sample))
})

test('JSON: a round trip loses nothing, whatever the texts', () => {
  fc.assert(
    fc.property(hostileTexts, (texts) => {
      const { version, brief, plan, reading, ...rest } = sample
      const { structuredData, blocks, ...article } = dealOut(rest.article, texts)
      const hostile: Audited = {
        ...dealOut(
          { story: rest.story, context: rest.context, contextReadings: [], claims: rest.claims },
          texts,
        ),
        ...{ version, brief, plan, reading, findings: rest.findings },
        article: { ...article, structuredData, blocks },
      }
      const kept = { ...hostile, story: { ...hostile.story, origin: sample.story.origin } }
      expect(parseDossier(renderJson(kept))).toEqual(kept)
    }),
    { numRuns: 100 },
  )
})

test('JSON: the order of keys does not depend on how the dossier was made', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, reversed(inner)]),
    )
  }
  const { findings, article, ...rest } = sample
  const { structuredData, ...text } = article
  const shuffled = {
    findings,
    ...(reversed(rest) as typeof rest),
    article: { structuredData, ...(reversed(text) as typeof text) },
  }
  expect(renderJson(shuffled)).toBe(renderJson(sample))
})

test('JSON: one part a line', () => {
  const names = renderJson(sample).match(/^"[A-Za-z]+"(?=: )/gmu)
  expect(names).toEqual(
    [
      'version',
      'story',
      'context',
      'brief',
      'reading',
      'contextReadings',
      'plan',
      'article',
      'claims',
      'findings',
    ].map((name) => `"${name}"`),
  )
})

const deep = (depth: number): Block =>
  JSON.parse(
    `${'{"type":"section","level":2,"id":"a","subheading":{"text":"","kind":"edited","evidence":[]},"blocks":['.repeat(depth)}${']}'.repeat(depth)}`,
  )

const broken: readonly { name: string; json: string; says: RegExp }[] = [
  { name: 'nothing', json: '', says: /what is not JSON/u },
  { name: 'cut', json: renderJson(sample).slice(0, -4), says: /what is not JSON/u },
  { name: 'null', json: 'null', says: /JSON without a version/u },
  { name: 'another thing', json: '{"name":"x"}', says: /JSON without a version/u },
  { name: 'a later version', json: '{"version":2}', says: /version 1, and came version 2/u },
  { name: 'a part missing', json: '{"version":1}', says: /« story » .* expected object.*, and 8 more/u },
  {
    name: 'a wrong value',
    json: renderJson(sample).replace('"kind":"verbatim"', '"kind":"certain"'),
    says: /« article\.blocks\.2\.blocks\.1\.sentences\.0\.kind »/u,
  },
  { name: 'an unknown key', json: renderJson(sample).replace('{', '{"more":1,'), says: /more/u },
  {
    name: 'a key that is the prototype',
    json: renderJson(sample).replace('{', '{"__proto__":{"a":1},'),
    says: /__proto__/u,
  },
  {
    name: 'sections without end',
    json: JSON.stringify({ ...sample, article: { ...sample.article, blocks: ['DEEP'] } }).replace(
      '"DEEP"',
      JSON.stringify(deep(4)).replace(
        '"blocks":[]',
        `"blocks":${'[{"type":"section","level":2,"id":"a","subheading":{"text":"","kind":"edited","evidence":[]},"blocks":'.repeat(50_000)}[]${'}]'.repeat(50_000)}`,
      ),
    ),
    says: /nested too deeply/u,
  },
]

describe('a broken dossier is refused in one sentence', () => {
  for (const { name, json, says } of broken) {
    test(name, () => {
      const read = (): Audited => parseDossier(json)
      expect(read).toThrow(InputError)
      expect(read).toThrow(says)
      expect(read).toThrow(/^[^\n]{10,400}$/u)
    })
  }
})
