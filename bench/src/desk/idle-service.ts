/** The routes of the desk over a store and tasks that answer at once: what is left is what the routes cost. */
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Audited } from '@intertitre/core'
import { createLog } from '../../../packages/desk/src/service/log.ts'
import { createService } from '../../../packages/desk/src/service/service.ts'
import type { Store, StoredArticle } from '../../../packages/desk/src/store/store.ts'
import { directTasks } from '../../../packages/desk/src/tasks/direct-tasks.ts'
import type { Tasks } from '../../../packages/desk/src/tasks/tasks.ts'

const STORY = readFileSync(
  fileURLToPath(new URL('../../../examples/greve-transports.txt', import.meta.url)),
  'utf8',
)
const source = { name: 'argument', content: STORY }
const real = directTasks()
const document = await real.run('file', { source })
const { dossier, tally } = await real.run('write', { story: source })
const outcomes = {
  file: document,
  write: { dossier, tally },
  produce: { dossier, words: tally.words },
  check: await real.run('check', { article: source, story: source }),
  prove: { dossier, refuted: 0, words: tally.words },
  render: await real.run('render', { dossier, format: 'html' }),
}

const id = '00000000-0000-4000-8000-000000000000'
const by = { kind: 'key', id, name: 'Idle' } as const
const at = '2026-11-27T08:00:00.000Z'
const article: StoredArticle = {
  id,
  storyId: id,
  headline: dossier.article.headline.text,
  state: 'draft',
  version: 1,
  words: tally.words,
  updatedAt: at,
  updatedBy: by,
  dossier: dossier as Audited,
  decisions: [],
}
const version = {
  article: id,
  version: 1,
  headline: article.headline,
  words: article.words,
  difference: [],
  savedAt: at,
  savedBy: by,
}
const story = {
  id,
  role: 'story' as const,
  name: 'story',
  title: 'Idle',
  characters: STORY.length,
  filedAt: at,
  filedBy: by,
  document,
}

const store = {
  stories: { add: async () => story, get: async () => story },
  articles: {
    add: async () => article,
    get: async () => article,
    list: async () => ({ items: Array.from({ length: 50 }, () => article), total: 50 }),
    save: async () => ({ kind: 'saved', version }),
    versions: async () => Array.from({ length: 20 }, () => version),
  },
  people: { key: async () => ({ id, name: 'Idle', role: 'editor', createdAt: at, createdBy: by }) },
  jobs: { counts: async () => ({}) },
  ping: async () => {},
} as unknown as Store

const tasks = {
  run: async (name: keyof typeof outcomes) => outcomes[name],
  load: { running: 0, waiting: 0 },
  close: async () => {},
} as unknown as Tasks

const app = await createService({
  store,
  tasks,
  log: createLog('error', new PassThrough()),
  now: () => new Date(),
  url: () => '',
  limits: { requests: 1e9, writes: 1e9 },
})
await app.listen({ host: '127.0.0.1', port: 0 })
console.log(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`)
process.on('SIGTERM', () => process.exit(0))
