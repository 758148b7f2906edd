import { beforeAll, describe, expect, test } from 'vitest'
import { readBrief } from './brief/read-brief.ts'
import { type Audited, DOSSIER_VERSION, type Filed } from './dossier.ts'
import type { WireAction } from './filing/story-metadata.ts'
import { produce } from './produce.ts'
import { parseDossier, renderJson } from './publication/json.ts'
import { type Revision, revise } from './revise.ts'
import { filedText } from './testing/filed-text.ts'
import { french } from './testing/read-passages.ts'
import { STORY_VERSIONS } from './testing/story-versions.ts'
import { isRefuted } from './verification/claim.ts'
import { offlineWriter } from './writing/offline/offline-writer.ts'

function filed(text: string, action?: WireAction): Filed {
  const { story } = filedText(text)
  const metadata = action === undefined ? {} : { metadata: { action } }
  return {
    version: DOSSIER_VERSION,
    story: { ...story, ...metadata },
    context: [],
    brief: readBrief('Un article SEO de 400 mots'),
  }
}

const writer = offlineWriter(french)
const write = (text: string): Promise<Audited> => produce(filed(text), { language: french, writer })
const reviseTo = (dossier: Audited, text: string, action?: WireAction): Promise<Revision> =>
  revise(dossier, filed(text, action), { language: french, writer, now: '2026-01-18T12:00:00+01:00' })

const kinds = ({ changes }: Revision) => changes.map(({ kind }) => kind)
const [alert, take, correction, kill] = STORY_VERSIONS

describe('a correction', () => {
  let dossier: Audited
  let revision: Revision
  beforeAll(async () => {
    dossier = await write(take.text)
    revision = await reviseTo(dossier, correction.text, 'correction')
  }, 60_000)

  test('is told by its statements, with the fields that differ', () => {
    const { changes } = revision
    expect(changes.filter(({ kind }) => kind === 'added')).toMatchObject([
      { after: { text: "Un centre d'accueil a été ouvert à Kerlann." } },
    ])
    expect(changes.filter(({ kind }) => kind === 'removed')).toMatchObject([
      { before: { text: expect.stringMatching(/^Les liaisons maritimes/u) } },
    ])
    const altered = changes.flatMap((change) => (change.kind === 'altered' ? [change] : []))
    expect(altered.flatMap(({ differences }) => differences.map(({ field }) => field))).toContain('number')
    for (const { before, after } of altered) {
      expect(dossier.story.text.slice(before.span.start, before.span.end)).toBe(before.text)
      expect(revision.repaired.story.text.slice(after.span.start, after.span.end)).toBe(after.text)
    }
    expect(altered.map(({ after }) => after.text).join(' ')).toMatch(/64\.000.*2,3 millions/su)
    expect(revision.kept).toBeGreaterThan(20)
  })

  test('turns what it refutes red, and only that', () => {
    const { checked, refuted } = revision
    const prose = (each: Audited) => each.article.blocks.filter(({ type }) => type !== 'sources')
    expect(prose(checked)).toEqual(prose(dossier))
    expect(refuted.length).toBeGreaterThan(0)
    for (const { text } of refuted) expect(text).toMatch(/46|3,2|Houarn|maritime/u)
    const others = checked.claims.filter((claim) => !refuted.includes(claim) && isRefuted(claim))
    expect(others).toEqual([])
  })

  test('is repaired where it is refuted, and nowhere else', () => {
    const { repaired, repairs, refuted } = revision
    expect(repaired.claims.filter(isRefuted)).toEqual([])
    const texts = new Set(repaired.claims.map(({ text }) => text))
    for (const { text } of refuted) expect(texts.has(text)).toBe(false)
    const touched = new Set(repairs.map(({ before }) => before))
    for (const { path, text } of dossier.claims)
      if (path.startsWith('blocks') && !touched.has(text)) expect(texts.has(text)).toBe(true)
    expect(repaired.article.slug).toBe(dossier.article.slug)
    expect(JSON.stringify({ ...repaired.article, slug: '' })).not.toMatch(/46(?:\.|\u202f|\u00a0)000/u)
  })

  test('tells readers in French what was wrong, and when it was mended', () => {
    const { note, repaired } = revision
    expect(note).toMatchObject({ kind: 'correction' })
    expect(note?.text).toMatch(
      /^Correction\u00a0: il fallait lire «\u00a0[^«»]*64[^«»]*\u00a0», et non «\u00a0[^«»]*46[^«»]*\u00a0»\./u,
    )
    expect(repaired.modified).toBe('2026-01-18T12:00:00+01:00')
    expect(repaired.corrections).toEqual([{ date: '2026-01-18T12:00:00+01:00', text: note?.text }])
  })

  test('its evidence stands in the new version to the letter; the dossier survives JSON', () => {
    const { repaired } = revision
    for (const { evidence } of repaired.claims)
      for (const { source, span, text } of evidence)
        if (source === 'story') expect(repaired.story.text.slice(span.start, span.end)).toBe(text)
    expect(parseDossier(renderJson(repaired))).toEqual(repaired)
  })

  test('a second one keeps the first in the record', async () => {
    const again = await reviseTo(revision.repaired, take.text, 'correction')
    expect(again.repaired.corrections).toHaveLength(2)
    expect(again.repaired.corrections?.[0]).toEqual(revision.repaired.corrections?.[0])
  })
})

test('an alert that becomes a first take: what has grown is an update, and no correction', async () => {
  const dossier = await write(alert.text)
  const revision = await reviseTo(dossier, take.text, 'update')
  expect(kinds(revision)).toContain('altered')
  expect(revision.changes.filter(({ kind }) => kind === 'added').length).toBeGreaterThan(15)
  expect(revision.refuted.map(({ text }) => text).join(' ')).toMatch(/40(?:\.|\u202f|\u00a0)000/u)
  expect(revision.note?.kind).toBe('update')
  expect(revision.note?.text).toMatch(/^Mise à jour\u00a0: selon la dernière version de la source, «\u00a0/u)
  expect(revision.repaired.corrections).toBeUndefined()
  expect(revision.repaired.modified).toBeDefined()
  expect(revision.repaired.claims.filter(isRefuted)).toEqual([])
}, 60_000)

test('the same version again changes nothing and is told of to nobody', async () => {
  const dossier = await write(take.text)
  const revision = await reviseTo(dossier, take.text)
  expect(revision).toMatchObject({ changes: [], refuted: [], repairs: [], likeness: 1 })
  expect(revision.note).toBeUndefined()
  expect(revision.repaired.modified).toBeUndefined()
  expect(revision.repaired.article).toEqual(dossier.article)
}, 60_000)

test('a kill says that the article is withdrawn', async () => {
  const dossier = await write(correction.text)
  const revision = await reviseTo(dossier, kill.text, 'kill')
  expect(revision.note?.kind).toBe('withdrawal')
}, 60_000)

test('the article stays published when it was; the day of the version is the new one’s', async () => {
  const before =
    'Le bac de Vernoy a transporté 120 passagers mardi, selon la région. Il relie la ville à Saint-Armel depuis que le pont est fermé, et coûte 2 euros.'
  const dossier = await produce(
    { ...filed(before), story: filedText(before, { published: '2026-03-10' }).story },
    { language: french, writer },
  )
  const after = before.replace('120', '130')
  const next = { ...filed(after), story: filedText(after, { published: '2026-03-11' }).story }
  const { repaired } = await revise(dossier, next, { language: french, writer, now: '2026-03-11T09:00:00Z' })
  expect(repaired.story).toMatchObject({ published: '2026-03-10', versionDate: '2026-03-11' })
  expect(repaired.article.structuredData.datePublished).toBe('2026-03-10')
  expect(repaired.claims.filter(isRefuted)).toEqual([])
}, 60_000)

test('another story is not a version of it', async () => {
  const dossier = await write(take.text)
  const other = await reviseTo(
    dossier,
    'Le marathon de Brémont a réuni 12.000 coureurs dimanche.\n\nLa victoire est revenue à la Kényane Joyce Kiplagat en 2 heures 28, selon les organisateurs.',
  )
  expect(other.likeness).toBeLessThan(0.1)
}, 60_000)
