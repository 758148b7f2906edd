import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FILE_FORMATS } from '../output/file-formats.ts'
import { onEachStore } from '../testing/on-each-store.ts'
import { type Caller, type RunningService, STORY } from '../testing/running-service.ts'

onEachStore((start) => {
  let service: RunningService
  let reader: Caller
  let editor: Caller
  let admin: Caller
  let editorKey: Caller
  beforeAll(async () => {
    service = await start()
    reader = await service.person('reader')
    editor = await service.person('editor', 'Nadia Ferrand')
    admin = await service.person('admin')
    editorKey = await service.key('editor')
  }, 60_000)
  afterAll(() => service.close(), 60_000)

  const written = async (
    by = editor,
  ): Promise<{ id: string; dossier: { article: { headline: { text: string } } } }> => {
    const { status, json } = await by('POST', '/api/write', { text: STORY, brief: 'avec des intertitres' })
    expect(status).toBe(201)
    return json.article
  }

  describe('signing in', () => {
    test('without a session there is nothing but health', async () => {
      expect((await service.anybody('GET', '/health')).json).toEqual({ status: 'ok' })
      expect((await service.anybody('GET', '/ready')).json).toEqual({ status: 'ok' })
      expect((await service.anybody('GET', '/api/me')).json.error.code).toBe('not-signed-in')
    })

    test('a browser is shown how to sign in, in its language', async () => {
      const page = await service.anybody('GET', '/articles/7', undefined, {
        accept: 'text/html',
        'accept-language': 'fr-CH',
      })
      expect(page.status).toBe(401)
      expect(page.text).toContain('Connexion nécessaire')
      expect(page.headers.get('content-type')).toContain('text/html')
      // The policy names the page's own style, and lets no other stand.
      const style = /<style>(.*)<\/style>/su.exec(page.text)?.[1] ?? ''
      expect(page.headers.get('content-security-policy')).toContain(
        `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
      )
    })

    test('a link works once, and the session tells who it is', async () => {
      const { json } = await admin('POST', `/api/people/${editor.id}/sign-in-link`)
      const path = json.link.replace('http://127.0.0.1', '')
      const first = await service.anybody('GET', path)
      expect(first.status).toBe(303)
      expect(first.headers.getSetCookie()[0]).toMatch(
        /^intertitre=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/u,
      )
      const second = await service.anybody('GET', path)
      expect(second.status).toBe(401)
      expect(second.headers.getSetCookie()).toEqual([])
      expect((await editor('GET', '/api/me')).json.person).toEqual({
        id: editor.id,
        name: 'Nadia Ferrand',
        role: 'editor',
      })
    })

    test('a program that looks at a link does not use it up', async () => {
      const { json } = await admin('POST', `/api/people/${editor.id}/sign-in-link`)
      const path = json.link.replace('http://127.0.0.1', '')
      expect((await service.anybody('HEAD', path)).status).not.toBe(303)
      expect((await service.anybody('GET', path)).status).toBe(303)
    })

    test('after signing out the session opens nothing', async () => {
      const person = await service.person('editor')
      expect((await person('POST', '/api/sign-out')).status).toBe(204)
      expect((await person('GET', '/api/me')).status).toBe(401)
    })

    test('behind TLS the cookie is for TLS alone', async () => {
      const secure = await start({ url: () => 'https://desk.example', isSecure: true })
      try {
        const person = await secure.person('editor')
        expect(person.headers.cookie).toMatch(/^__Host-intertitre=/u)
        const { headers } = await secure.anybody('GET', '/health')
        expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
      } finally {
        await secure.close()
      }
    })
  })

  describe('stories and articles', () => {
    test('a story is written from, found again, edited, approved and exported', async () => {
      const filed = await editor('POST', '/api/stories', { text: STORY, name: 'kerlaz.txt' })
      expect(filed.json).toMatchObject({ name: 'kerlaz.txt', role: 'story', filedBy: 'Nadia Ferrand' })
      expect(filed.json.title).toContain('Incendie maîtrisé')
      const { json } = await editor('POST', '/api/write', {
        storyId: filed.json.id,
        brief: 'SEO, avec des intertitres',
      })
      const { article } = json
      expect(article).toMatchObject({
        version: 1,
        state: 'draft',
        storyId: filed.json.id,
        updatedBy: 'Nadia Ferrand',
      })
      expect((await editor('GET', '/api/articles?query=kerlaz')).json.items[0].id).toBe(article.id)
      const saved = await editor('PUT', `/api/articles/${article.id}`, {
        baseVersion: 1,
        dossier: article.dossier,
        note: 'relu',
      })
      expect(saved.json).toMatchObject({ version: 2, note: 'relu', savedBy: 'Nadia Ferrand' })
      const decided = await editor('POST', `/api/articles/${article.id}/decisions`, {
        kind: 'approve',
        version: 2,
      })
      expect(decided.json).toMatchObject({ kind: 'approve', decidedBy: 'Nadia Ferrand' })
      const now = (await reader('GET', `/api/articles/${article.id}`)).json
      expect(now).toMatchObject({ state: 'approved', version: 2, decisions: [{ kind: 'approve' }] })
      expect(
        (await editor('GET', `/api/articles/${article.id}/versions`)).json.items.map(
          (each: { version: number }) => each.version,
        ),
      ).toEqual([2, 1])
      expect((await editor('GET', `/api/articles/${article.id}/versions/1`)).json.dossier).toEqual(
        article.dossier,
      )
    })

    test('an article comes in every format of the command line, as a download', async () => {
      const { id } = await written()
      for (const format of [...FILE_FORMATS, 'md', 'txt', 'jsonld']) {
        const { status, headers, text } = await editor('GET', `/api/articles/${id}/export/${format}`)
        expect({ format, status }).toEqual({ format, status: 200 })
        expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\da-z-]+\.[a-z.]+"$/u)
        expect(text.length).toBeGreaterThan(50)
      }
      const unknown = await editor('GET', `/api/articles/${id}/export/zip`)
      expect(unknown.json.error.message).toMatch(/^Expected a format .*“zip”\.$/u)
    })

    test('of two who save the same version the second sees what the first saved, and loses nothing', async () => {
      const { id, dossier } = await written()
      const other = await service.person('editor', 'Karim Bensaïd')
      const mine = renamed(dossier, 'Mon titre')
      const his = renamed(dossier, 'Son titre')
      expect((await other('PUT', `/api/articles/${id}`, { baseVersion: 1, dossier: his })).status).toBe(200)
      const late = await editor('PUT', `/api/articles/${id}`, { baseVersion: 1, dossier: mine })
      expect(late.status).toBe(409)
      expect(late.json.error).toMatchObject({ code: 'conflict' })
      expect(late.json.current).toMatchObject({ version: 2, updatedBy: 'Karim Bensaïd' })
      expect(late.json.current.dossier.article.headline.text).toBe('Son titre')
      expect(
        (await editor('PUT', `/api/articles/${id}`, { baseVersion: 2, dossier: mine })).json.version,
      ).toBe(3)
      const { items } = (await editor('GET', `/api/articles/${id}/versions`)).json
      expect(items.map((each: { headline: string }) => each.headline)).toEqual([
        'Mon titre',
        'Son titre',
        dossier.article.headline.text,
      ])
    })

    test('many who save at once get each a version of their own or a conflict', async () => {
      const { id, dossier } = await written()
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => editor('PUT', `/api/articles/${id}`, { baseVersion: 1, dossier })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
      expect((await editor('GET', `/api/articles/${id}`)).json.version).toBe(2)
    })

    test('what a dossier says of itself is not taken on trust: it is proven anew', async () => {
      const { id, dossier } = await written()
      const lie = renamed(dossier, 'Incendie au port de Kerlaz : 78 blessés')
      await editor('PUT', `/api/articles/${id}`, { baseVersion: 1, dossier: lie })
      const { json } = await editor('GET', `/api/articles/${id}`)
      const headline = json.dossier.claims.find(({ path }: { path: string }) => path === 'headline')
      expect(['altered', 'unsupported']).toContain(headline.verdict)
      const unseen = await editor('POST', `/api/articles/${id}/decisions`, { kind: 'approve', version: 2 })
      expect(unseen.status).toBe(409)
      expect(unseen.json.error.code).toBe('unsupported-claims')
      for (const path of json.dossier.claims
        .filter(({ verdict }: { verdict: string }) => /altered|unsupported/u.test(verdict))
        .map((claim: { path: string }) => claim.path))
        await editor('POST', `/api/articles/${id}/decisions`, {
          kind: 'accept',
          version: 2,
          finding: path,
          reason: 'confirmé au téléphone',
        })
      expect(
        (await editor('POST', `/api/articles/${id}/decisions`, { kind: 'approve', version: 2 })).status,
      ).toBe(201)
    })

    test('an article that was written elsewhere is kept', async () => {
      const { dossier } = await written()
      const { status, json } = await editor('POST', '/api/articles', { dossier })
      expect(status).toBe(201)
      expect(json).toMatchObject({ version: 1, state: 'draft' })
      const broken = await editor('POST', '/api/articles', { dossier: { ...dossier, extra: 1 } })
      expect(broken).toMatchObject({ status: 422, json: { error: { code: 'invalid-dossier' } } })
    })

    test('check, audit and read answer without keeping anything', async () => {
      const before = (await editor('GET', '/api/stories')).json.total
      const checked = await reader('POST', '/api/check', {
        article: 'Le feu a détruit un entrepôt de 9 000 mètres carrés.',
        story: STORY,
      })
      expect(checked.json).toMatchObject({
        scope: 'all',
        refuted: 1,
        claims: [{ verdict: 'altered' }],
      })
      expect(checked.json.claims[0].discrepancies[0]).toMatchObject({
        field: 'number',
        stated: '4 000 mètres',
      })
      const read = await reader('POST', '/api/read', { text: STORY })
      expect(read.json.reading.quotes.length).toBe(2)
      const audited = await reader('POST', '/api/audit', {
        html: '<h1>Un titre</h1><p>Un texte.</p>',
        language: 'fr',
      })
      expect(audited.json.failed.length).toBeGreaterThan(5)
      const markdown = await reader('POST', '/api/audit', { markdown: '# Un titre\n\nUn texte.' })
      expect(markdown.status).toBe(200)
      const { dossier } = await written()
      expect((await reader('POST', '/api/check', { dossier })).json.refuted).toBe(0)
      // It was written from a story that is there.
      expect((await editor('GET', '/api/stories')).json.total).toBe(before)
    })

    test('what cannot be served is refused in one sentence and leaves nothing', async () => {
      const before = (await editor('GET', '/api/stories')).json.total
      const cases = [
        [{ text: 'Trop court.' }, 422, 'too-short'],
        [{ text: STORY, brief: 'xyzzy' }, 422, 'brief-not-understood'],
        [{ text: STORY, date: 'demain' }, 422, 'invalid-date'],
        [{ text: '' }, 400, 'invalid-request'],
        [{}, 400, 'invalid-request'],
        [{ storyId: 'nobody' }, 404, 'not-found'],
        [{ text: STORY, surprise: true }, 400, 'invalid-request'],
      ] as const
      for (const [body, status, code] of cases) {
        const answer = await editor('POST', '/api/write', body)
        expect({ body, status: answer.status, code: answer.json.error.code }).toEqual({ body, status, code })
        expect(answer.json.error.message).toMatch(/^[\p{Lu}“].*\.$/u)
      }
      expect((await editor('GET', '/api/stories')).json.total).toBe(before)
    })
  })

  describe('jobs', () => {
    test('a queued order answers at once, is listed and can be called off', async () => {
      const { status, json } = await editor('POST', '/api/write', { text: STORY, queued: true })
      expect(status).toBe(202)
      expect(json.job).toMatchObject({ kind: 'write', state: 'queued', queuedBy: 'Nadia Ferrand' })
      expect((await editor('GET', '/api/jobs?state=queued')).json.items[0].id).toBe(json.job.id)
      expect((await editor('DELETE', `/api/jobs/${json.job.id}`)).json.state).toBe('cancelled')
      expect((await editor('DELETE', `/api/jobs/${json.job.id}`)).status).toBe(409)
      const events = await editor('GET', `/api/jobs/${json.job.id}/events`)
      expect(events.headers.get('content-type')).toContain('text/event-stream')
      expect(events.text).toMatch(/^event: job\ndata: \{.*"state":"cancelled".*\}\n\n$/u)
    })

    test('context comes along, written at once or by a worker', async () => {
      const context = [
        {
          name: 'rapport.txt',
          text: 'Le port de Kerlaz compte onze entrepôts, selon un rapport de la région publié en 2024. Trois d’entre eux datent du siècle dernier et doivent être démolis.',
        },
      ]
      const now = (await editor('POST', '/api/write', { text: STORY, context })).json.article
      expect(now.dossier.context.map(({ origin }: { origin: { name: string } }) => origin.name)).toEqual([
        'rapport.txt',
      ])
      const { job } = (await editor('POST', '/api/write', { text: STORY, context, queued: true })).json
      const payload = (await service.desk.store.jobs.payload(job.id)) as {
        readonly context: readonly { readonly origin: { readonly name: string } }[]
      }
      expect(payload.context.map(({ origin }) => origin.name)).toEqual(['rapport.txt'])
      await editor('DELETE', `/api/jobs/${job.id}`)
    })

    test('progress is told as it happens, to the end', async () => {
      const { json } = await editor('POST', '/api/write', { text: STORY, queued: true })
      const listening = editor('GET', `/api/jobs/${json.job.id}/events`)
      const { work } = service.desk.store
      const job = await work.take('test:1')
      if (job === undefined) throw new Error('expected a job')
      await work.beat(job, 'planning')
      await new Promise((resolve) => setTimeout(resolve, 800))
      await work.finish(job)
      const { text } = await listening
      const states = [...text.matchAll(/"state":"(\w+)"/gu)].map(([, state]) => state)
      expect(states.at(-1)).toBe('done')
      expect(text).toContain('"stage":"planning"')
    })
  })

  describe('requests that come twice', () => {
    test('have their effect once and the same answer', async () => {
      const headers = { 'idempotency-key': 'order-1' }
      const first = await editor('POST', '/api/stories', { text: STORY }, headers)
      const second = await editor('POST', '/api/stories', { text: STORY }, headers)
      expect(second.text).toBe(first.text)
      expect(second.status).toBe(201)
      expect(second.headers.get('idempotent-replayed')).toBe('true')
      const other = await editor('POST', '/api/stories', { text: `${STORY}\nEncore.` }, headers)
      expect(other).toMatchObject({ status: 422, json: { error: { code: 'other-request' } } })
      const others = await admin('POST', '/api/stories', { text: `${STORY}\nÀ l’autre.` }, headers)
      expect(others.json.id).not.toBe(first.json.id)
    })

    test('without a key of the request are one story, when they say the same to the letter', async () => {
      const text = `Deux envois.\n\n${STORY}\n\nLe second ne dit rien d’autre.`
      const first = await editor('POST', '/api/stories', { text, name: 'un.txt' })
      const again = await editor('POST', '/api/stories', { text, name: 'deux.txt' })
      expect(again.status).toBe(201)
      expect(again.json.id).toBe(first.json.id)
      expect(again.json).toMatchObject({ thread: first.json.thread, version: first.json.version })
    })

    test('make nothing twice even where the answer was not kept', async () => {
      const orders = [
        ['/api/stories', { text: STORY }],
        ['/api/write', { text: STORY }],
        ['/api/write', { text: STORY, queued: true }],
      ] as const
      const send = () =>
        Promise.all(
          orders.map(([path, body], number) =>
            editorKey('POST', path, body, { 'idempotency-key': `lost-${number}` }),
          ),
        )
      const made = async () => [
        (await editorKey('GET', '/api/stories')).json.total,
        (await editorKey('GET', '/api/articles')).json.total,
        (await editorKey('GET', '/api/jobs')).json.total,
      ]
      const first = await send()
      const before = await made()
      // Answers are kept for a day: after that it is as if the service had been killed before it answered.
      service.setClock(() => new Date(Date.now() + 25 * 3_600_000))
      const second = await send()
      service.setClock(() => new Date())
      expect(await made()).toEqual(before)
      const ids = (answers: typeof first) =>
        answers.map(({ json }) => (json.article ?? json.job ?? json).id as string)
      expect(second.map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, null, null])
      expect(ids(second)).toEqual(ids(first))
      await editorKey('DELETE', `/api/jobs/${first[2]?.json.job.id}`)
    })

    test('at the same moment too', async () => {
      const headers = { 'idempotency-key': 'order-2' }
      const before = (await editor('GET', '/api/stories')).json.total
      const answers = await Promise.all(
        Array.from({ length: 5 }, () =>
          editor('POST', '/api/stories', { text: `${STORY}\nCinq fois.` }, headers),
        ),
      )
      expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([])
      expect((await editor('GET', '/api/stories')).json.total).toBe(before + 1)
    })
  })

  describe('people and keys', () => {
    test('an administrator adds, changes and removes people', async () => {
      const { json: person } = await admin('POST', '/api/people', { name: 'Léa Simon', role: 'reader' })
      expect((await admin('PATCH', `/api/people/${person.id}`, { role: 'editor' })).json.role).toBe('editor')
      const { items } = (await admin('GET', '/api/people')).json
      expect(items).toContainEqual(expect.objectContaining({ id: person.id, name: 'Léa Simon' }))
      expect((await admin('DELETE', `/api/people/${person.id}`)).status).toBe(204)
      expect((await admin('DELETE', `/api/people/${person.id}`)).status).toBe(404)
    })

    test('the last administrator stays', async () => {
      const { items } = (await admin('GET', '/api/people')).json
      const admins = items.filter(({ role }: { role: string }) => role === 'admin')
      expect(admins.map(({ id }: { id: string }) => id)).toEqual([admin.id])
      expect((await admin('DELETE', `/api/people/${admin.id}`)).json.error.code).toBe('last-admin')
      expect((await admin('PATCH', `/api/people/${admin.id}`, { role: 'reader' })).status).toBe(409)
    })

    test('a key works until it is removed; its secret is told once and kept nowhere', async () => {
      const { json } = await admin('POST', '/api/keys', { name: 'cms', role: 'editor' })
      const bearer = { authorization: `Bearer ${json.secret}` }
      expect((await service.anybody('GET', '/api/stories', undefined, bearer)).status).toBe(200)
      expect((await admin('GET', '/api/keys')).text).not.toContain(json.secret)
      expect((await admin('DELETE', `/api/keys/${json.id}`)).status).toBe(204)
      expect((await service.anybody('GET', '/api/stories', undefined, bearer)).status).toBe(401)
    })

    test('a key needs no token of a session', async () => {
      const text = `${STORY}\nPar une clé.`
      expect((await editorKey('POST', '/api/stories', { text })).json.filedBy).toBe('Clé editor')
      expect((await editorKey('GET', '/api/me')).status).toBe(403)
    })
  })

  describe('watching over it', () => {
    test('metrics are for administrators and keys', async () => {
      expect((await editor('GET', '/metrics')).status).toBe(403)
      const { text } = await editorKey('GET', '/metrics')
      expect(text).toMatch(
        /^intertitre_http_request_seconds_count\{method="GET",route="\/health",status="200"\} \d+$/mu,
      )
      expect(text).toMatch(/^intertitre_jobs\{state="done"\} 1$/mu)
      expect(text).toContain('intertitre_task_seconds_count{task="write",outcome="done"}')
    })

    test('the log tells what happened, and neither texts nor secrets', async () => {
      const person = await service.person('editor', 'Nom Secret')
      await person('POST', '/api/write', { text: STORY })
      await person('GET', '/api/articles?query=kerlaz')
      await service.anybody('GET', '/sign-in?token=guessed-token')
      const log = service.log()
      expect(log).toContain('"route":"/api/write","status":201')
      for (const secret of [
        'Kerlaz',
        'kerlaz',
        'Morvan',
        'guessed-token',
        'Nom Secret',
        person.headers.cookie!.split('=')[1]!,
        person.headers['x-csrf-token']!,
        'itr_',
      ])
        expect(log).not.toContain(secret)
    })

    test('how the site publishes is told to who is signed in', async () => {
      expect((await reader('GET', '/api/site')).json).toEqual({})
      const site = {
        name: 'Le Courrier du Ponant',
        url: 'https://courrier.exemple',
        authors: [{ name: 'Anne Roux' }],
        sections: ['Mer'],
        colours: {},
        wordsToAvoid: ['sans précédent'],
        dismissals: [],
      }
      const settings = { edition: { site, section: 'Mer' }, usualBrief: 'au moins 500 mots' }
      const configured = await start({ settings })
      try {
        const person = await configured.person('reader')
        expect((await person('GET', '/api/site')).json).toEqual({
          site,
          section: 'Mer',
          brief: 'au moins 500 mots',
        })
      } finally {
        await configured.close()
      }
    })

    test('the API describes itself', async () => {
      const { json } = await reader('GET', '/api/docs/json')
      expect(json.openapi).toBe('3.1.0')
      expect(Object.keys(json.paths)).toContain('/api/articles/{id}')
      expect((await reader('GET', '/api/docs')).status).toBeLessThan(400)
      expect((await service.anybody('GET', '/api/docs/json')).status).toBe(401)
    })
  })
})

const renamed = <D extends { article: { headline: { text: string } } }>(dossier: D, text: string): D => ({
  ...dossier,
  article: { ...dossier.article, headline: { ...dossier.article.headline, text } },
})
