import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Audited } from '@intertitre/core'
import { runWorker } from '../jobs/run-worker.ts'
import { openStore } from '../store/open-store.ts'

/**
 * What is killed in tests: node fault-process.ts work|save PLACE DOSSIER [ARTICLE]. Says « ready », then a
 * line for each job that is done, or the version of each save, once it is acknowledged.
 */
const [task, place, path, article = ''] = process.argv.slice(2)
const dossier: Audited = JSON.parse(readFileSync(path ?? '', 'utf8'))
const store = await openStore(JSON.parse(place ?? '{}'))
process.stdout.write('ready\n')
await (task === 'work' ? work() : save())
await store.close()

function work(): Promise<void> {
  return runWorker({
    store,
    handlers: {
      test: async () => {
        await wait(5)
        return { dossier }
      },
    },
    name: `test:${process.pid}`,
    atOnce: 2,
    pause: 100,
    silence: 4_000,
    isDrain: true,
    stop: new AbortController().signal,
    onEvent: ({ kind }) => kind === 'done' && process.stdout.write('done\n'),
  })
}

async function save(): Promise<void> {
  let version = (await store.articles.get(article))?.version ?? 0
  const by = { kind: 'shell', id: 'test', name: 'Test' } as const
  for (;;) {
    const headline = { ...dossier.article.headline, text: `Titre ${version + 1}` }
    const next = { ...dossier, article: { ...dossier.article, headline } }
    const saved = await store.articles.save(article, version, { dossier: next }, by)
    if (saved.kind !== 'saved') throw new Error(`Version ${version} is not the newest.`)
    version = saved.version.version
    process.stdout.write(`${version}\n`)
  }
}
