import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleEdition } from '../../../core/src/testing/sample-edition.ts'
import { ninjsVersion, STORY_GUID } from '../../../core/src/testing/story-versions.ts'
import { type Caller, type RunningService, runService } from '../testing/running-service.ts'

let service: RunningService
let editor: Caller
let article: { id: string; storyId: string }
const file = (index: 0 | 1 | 2 | 3) =>
  editor('POST', '/api/stories', { text: ninjsVersion(index), name: 'depeche' })
const now = async () => (await editor('GET', `/api/articles/${article.id}`)).json

const folder = mkdtempSync(join(tmpdir(), 'intertitre-published-'))
beforeAll(async () => {
  service = await runService({
    publishing: {
      configured: { site: { to: `folder:${folder}` } },
      base: '/',
      env: {},
      wishes: { site: sampleEdition.site },
    },
  })
  editor = await service.person('editor')
}, 60_000)
afterAll(async () => {
  await service.close()
  rmSync(folder, { recursive: true })
}, 60_000)
const publications = async () => (await editor('GET', `/api/articles/${article.id}/publications`)).json.items
const publish = (body: object) =>
  editor('POST', `/api/articles/${article.id}/publish`, { target: 'site', status: 'published', ...body })

test('a first take of an alert: its article stands on an earlier version', async () => {
  const alert = (await file(0)).json
  expect(alert).toMatchObject({ guid: STORY_GUID, version: 1, articles: [] })
  const written = await editor('POST', '/api/write', { storyId: alert.id, brief: 'article de 100 mots' })
  article = written.json.article
  await editor('POST', `/api/articles/${article.id}/decisions`, { kind: 'approve', version: 1 })
  const take = (await file(1)).json
  expect(take).toMatchObject({ version: 2, thread: alert.thread })
  expect(take.articles).toMatchObject([
    { id: article.id, state: 'approved', newerStory: { id: take.id, version: 2, withdrawn: false } },
  ])
  const { json } = await editor('GET', `/api/stories/${alert.id}/versions`)
  expect(json.items.map(({ version }: { version: number }) => version)).toEqual([2, 1])
  const altered = json.changes.filter(({ kind }: { kind: string }) => kind === 'altered')
  expect(altered[0].differences).toContainEqual({
    field: 'number',
    before: '40.000',
    after: '46.000',
  })
}, 60_000)

test('the revision: red in what is published, a repaired draft, a note; saved, it stands on the new version', async () => {
  const { json: revision } = await editor('GET', `/api/articles/${article.id}/revision`)
  expect(revision.note.text).toMatch(/^Mise à jour/u)
  expect(revision.refuted.length).toBeGreaterThan(0)
  const red = revision.checked.claims.filter(({ verdict }: { verdict: string }) => verdict === 'altered')
  expect(red.length).toBeGreaterThan(0)
  const saved = await editor('PUT', `/api/articles/${article.id}`, {
    baseVersion: 1,
    dossier: revision.repaired,
    storyId: revision.story.id,
    note: revision.note.text,
  })
  expect(saved.status).toBe(200)
  expect(await now()).toMatchObject({ state: 'draft', storyId: revision.story.id })
  expect((await now()).newerStory).toBeUndefined()
  expect((await editor('GET', `/api/articles/${article.id}/revision`)).status).toBe(404)
  await editor('POST', `/api/articles/${article.id}/decisions`, { kind: 'approve', version: 2 })
}, 60_000)

test('published; then a correction says that what readers see stands on an earlier version', async () => {
  expect((await publish({})).json).toMatchObject({ deed: 'made', differences: [] })
  expect((await publications())[0]).toMatchObject({ live: true, version: 2 })
  expect((await publications())[0].storyIs).toBeUndefined()
  const { articles } = (await file(2)).json
  expect(articles).toMatchObject([
    { id: article.id, publications: [{ live: true, version: 2, storyIs: 'changed' }] },
  ])
  const refused = await publish({ dryRun: true })
  expect(refused.json.against).toMatchObject([{ code: 'newer-story' }])
}, 60_000)

test('a correction is kept with its date, in the file that is exported too', async () => {
  const { json: revision } = await editor('GET', `/api/articles/${article.id}/revision`)
  expect(revision.note.text).toMatch(/^Correction/u)
  await editor('PUT', `/api/articles/${article.id}`, {
    baseVersion: 2,
    dossier: revision.repaired,
    storyId: revision.story.id,
  })
  await editor('POST', `/api/articles/${article.id}/decisions`, { kind: 'approve', version: 3 })
  const { text } = await editor('GET', `/api/articles/${article.id}/export/json-ld`)
  const data = JSON.parse(text)
  expect(data).toMatchObject({
    datePublished: '2026-01-18T10:30:00+01:00',
    correction: [
      { '@type': 'CorrectionComment', text: revision.note.text, datePublished: data.dateModified },
    ],
  })
}, 60_000)

test('sent again, it stands on the newest version', async () => {
  expect((await publish({})).json).toMatchObject({ deed: 'changed', differences: [] })
  const [sent] = await publications()
  expect(sent).toMatchObject({ live: true, version: 3 })
  expect(sent.storyIs).toBeUndefined()
}, 60_000)

test('an older version is refused, and changes nothing', async () => {
  const { status, json } = await file(0)
  expect({ status, message: json.error.message }).toEqual({
    status: 422,
    message: 'Expected a version of the story after 3, but depeche is version 1.',
  })
  expect((await now()).state).toBe('approved')
})

test('a kill takes the article back, and nobody approves or writes it again', async () => {
  const kill = (await file(3)).json
  expect(kill).toMatchObject({
    withdrawn: true,
    articles: [{ id: article.id, state: 'withdrawn', publications: [{ live: true, storyIs: 'withdrawn' }] }],
  })
  expect((await now()).decisions.at(-1)).toMatchObject({
    kind: 'withdraw',
    reason: 'ANNULATION : ne pas utiliser',
  })
  const approved = await editor('POST', `/api/articles/${article.id}/decisions`, {
    kind: 'approve',
    version: 3,
    reason: 'quand même',
  })
  expect(approved).toMatchObject({ status: 409, json: { error: { code: 'withdrawn-story' } } })
  const { json: revision } = await editor('GET', `/api/articles/${article.id}/revision`)
  expect(revision).toMatchObject({ story: { withdrawn: true }, changes: [], refuted: [] })
  expect((await editor('POST', '/api/write', { storyId: kill.id })).status).toBe(422)
}, 60_000)

test('what was published stays until a person takes it down', async () => {
  const refused = await publish({})
  expect(refused).toMatchObject({ status: 422, json: { error: { code: 'withdrawn' } } })
  expect(refused.json.error.message).toMatch(/readers still see it at \S+index\.md/u)
  const down = { target: 'site', reason: 'annulé par l’agence' }
  expect((await editor('POST', `/api/articles/${article.id}/take-down`, down)).json).toMatchObject({
    deed: 'taken-down',
  })
  expect(await publications()).toMatchObject([{ live: false, takenDown: 'annulé par l’agence' }])
}, 60_000)
