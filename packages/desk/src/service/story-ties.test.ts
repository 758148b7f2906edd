import { afterAll, beforeAll, expect, test } from 'vitest'
import { STORY_VERSIONS } from '../../../core/src/testing/story-versions.ts'
import { type Caller, type RunningService, runService, STORY } from '../testing/running-service.ts'

let service: RunningService
let editor: Caller
const [, take, correction] = STORY_VERSIONS

beforeAll(async () => {
  service = await runService()
  editor = await service.person('editor')
}, 60_000)
afterAll(() => service.close(), 60_000)

/** As the editor does, which writes in the browser. */
async function addWritten(text: string) {
  const { json } = await editor('POST', '/api/write', { text, brief: 'article de 150 mots' })
  const { dossier } = json.article
  return (await editor('POST', '/api/articles', { dossier })).json
}
const now = async (id: string) => (await editor('GET', `/api/articles/${id}`)).json

test('an article that was begun elsewhere is tied to its story: a correction without a guid checks it', async () => {
  const article = await addWritten(take.text)
  expect(article.storyId).toEqual(expect.any(String))
  const { json: corrected } = await editor('POST', '/api/stories', { text: correction.text })
  expect(corrected).toMatchObject({ version: 2, likeness: { story: article.storyId, sure: true } })
  expect(corrected.articles.map(({ id }: { id: string }) => id)).toContain(article.id)
  expect((await now(article.id)).newerStory).toMatchObject({
    id: corrected.id,
    likeness: { sure: true, shared: expect.any(Number) },
  })
  const { json: revision } = await editor('GET', `/api/articles/${article.id}/revision`)
  expect(revision.refuted.length).toBeGreaterThan(0)

  // Somebody says that it is another story.
  const apart = await editor('PUT', `/api/stories/${corrected.id}/thread`, { versionOf: null })
  expect(apart.json).toMatchObject({ version: 1, articles: [] })
  expect((await now(article.id)).newerStory).toBeUndefined()
  const again = await editor('PUT', `/api/stories/${corrected.id}/thread`, { versionOf: article.storyId })
  expect(again.json).toMatchObject({ version: 2 })
  expect((await now(article.id)).newerStory).toMatchObject({ id: corrected.id })
}, 60_000)

test('the story is filed once, whoever writes from it', async () => {
  const { total } = (await editor('GET', '/api/stories')).json
  const [one, other] = [await addWritten(STORY), await addWritten(STORY)]
  expect(one.storyId).toBe(other.storyId)
  expect((await editor('GET', '/api/stories')).json.total).toBe(total + 1)
}, 60_000)

test('a story that may be a new version is asked about', async () => {
  const [headline = '', ...paragraphs] = STORY.trim().split('\n\n')
  const article = await addWritten(STORY)
  const text = [
    headline,
    ...paragraphs.slice(0, 2),
    'La préfecture a levé toutes les mesures de précaution dimanche soir, après une dernière visite des lieux. Les rues voisines ont été rouvertes à la circulation. Des barrières restent en place autour du hangar détruit.',
    'Le maire de Kerlaz a promis de reloger la coopérative dans un bâtiment communal avant la fin du mois. Il a demandé une aide exceptionnelle à la région pour le matériel perdu. La région doit répondre la semaine prochaine.',
    'Une collecte a été lancée par les pêcheurs du port voisin. Elle avait réuni 12 000 euros lundi à midi, selon ses organisateurs.',
  ].join('\n\n')
  const { json: like } = await editor('POST', '/api/stories', { text })
  expect(like).toMatchObject({ version: 1, likeness: { sure: false, story: article.storyId } })
  expect(await now(article.id)).toMatchObject({
    likeStory: { id: like.id, title: headline, shared: like.likeness.shared },
  })
  await editor('PUT', `/api/stories/${like.id}/thread`, { versionOf: null })
  expect((await now(article.id)).likeStory).toBeUndefined()
}, 60_000)

test('what is no story, and versions that would be torn apart', async () => {
  expect((await editor('PUT', '/api/stories/nobody/thread', { versionOf: null })).status).toBe(404)
  const { items } = (await editor('GET', '/api/stories')).json
  const first = items.find(
    ({ version, title }: { version: number; title: string }) => version === 1 && title.startsWith('Tempête'),
  )
  const other = items.find(({ title }: { title: string }) => title.startsWith('Incendie'))
  const torn = await editor('PUT', `/api/stories/${first.id}/thread`, { versionOf: other.id })
  expect(torn).toMatchObject({ status: 422, json: { error: { code: 'invalid-option' } } })
})
