import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeZip } from '../testing/make-zip.ts'
import { onEachStore } from '../testing/on-each-store.ts'
import { type Caller, type RunningService, STORY } from '../testing/running-service.ts'

onEachStore((start) => {
  let service: RunningService
  let editor: Caller
  let admin: Caller
  beforeAll(async () => {
    service = await start({ limits: { signIns: 10, requests: 300, writes: 5 } })
    editor = await service.person('editor')
    admin = await service.person('admin')
  }, 60_000)
  afterAll(() => service.close(), 60_000)

  const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'>'

  describe('at speed', () => {
    test('guessing sign-in links is stopped after ten tries a minute', async () => {
      const statuses = await Promise.all(
        Array.from(
          { length: 200 },
          async (_, number) => (await service.anybody('GET', `/sign-in?token=guess-${number}`)).status,
        ),
      )
      expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10)
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(190)
    })

    test('guessing keys and sessions is stopped too', async () => {
      const guesses = await Promise.all(
        Array.from(
          { length: 60 },
          async (_, number) =>
            (
              await service.anybody(
                'GET',
                '/api/articles',
                undefined,
                number % 2 === 0
                  ? { authorization: `Bearer itr_${number}` }
                  : { cookie: `intertitre=${number}` },
              )
            ).status,
        ),
      )
      expect(guesses.filter((status) => status === 401).length).toBeLessThanOrEqual(30)
      expect(guesses.at(-1)).toBe(429)
      // Who is signed in from the same address works on.
      expect((await editor('GET', '/api/articles')).status).toBe(200)
    })

    test('one person cannot take the whole machine for himself', async () => {
      const eager = await service.person('editor').catch(() => undefined)
      expect(eager).toBeDefined()
      const key = await service.key('editor')
      const statuses: number[] = []
      for (let count = 0; count < 7; count++)
        statuses.push((await key('POST', '/api/write', { text: 'x' })).status)
      expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429])
      const reads = await Promise.all(
        Array.from({ length: 310 }, async () => (await key('GET', '/api/me')).status),
      )
      expect(reads).toContain(429)
      expect((await editor('GET', '/api/articles')).status).toBe(200)
    })
  })

  describe('from other sites', () => {
    test('a write with the cookie alone is refused', async () => {
      const { cookie } = editor.headers as { cookie: string }
      const forged = [
        {},
        { 'x-csrf-token': '' },
        { 'x-csrf-token': 'guess' },
        { 'x-csrf-token': admin.headers['x-csrf-token']! },
      ]
      for (const headers of forged) {
        const answer = await service.anybody('POST', '/api/stories', { text: STORY }, { cookie, ...headers })
        expect(answer).toMatchObject({ status: 403, json: { error: { code: 'csrf' } } })
      }
      const simple = await service.anybody('POST', '/api/stories', '{"text":"x"}', {
        cookie,
        'content-type': 'text/plain',
      })
      expect(simple.status).toBe(403)
    })

    test('no page of theirs may frame or read ours', async () => {
      const { headers } = await editor('GET', '/api/articles', undefined, { origin: 'https://evil.example' })
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('x-frame-options')).toBe('DENY')
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/u)
    })
  })

  describe('script in texts', () => {
    test('of story, headline, name and file name comes back as text, and downloads run nothing', async () => {
      const text = STORY.replace('Incendie maîtrisé', SCRIPT).replace('Yann Le Goff', `Yann ${SCRIPT}`)
      const form = new FormData()
      form.append('file', new Blob([text]), `../../${SCRIPT}\r\nx-evil: 1.txt`)
      const filed = await editor('POST', '/api/stories', form)
      expect(filed.status).toBe(201)
      expect(filed.headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(filed.json.name).not.toMatch(/[\r\n/\\]/u)
      const { article } = (await editor('POST', '/api/write', { storyId: filed.json.id })).json
      const dossier = {
        ...article.dossier,
        article: {
          ...article.dossier.article,
          slug: `x"\r\nset-cookie: a=b; ${SCRIPT}`,
          headline: { ...article.dossier.article.headline, text: SCRIPT },
        },
      }
      expect((await editor('PUT', `/api/articles/${article.id}`, { baseVersion: 1, dossier })).status).toBe(
        200,
      )
      for (const format of ['html', 'fragment', 'markdown', 'newsml', 'llms']) {
        const file = await editor('GET', `/api/articles/${article.id}/export/${format}`)
        expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/u)
        expect(file.headers.get('content-security-policy')).toContain('sandbox')
        expect(file.headers.get('x-content-type-options')).toBe('nosniff')
        expect(file.headers.getSetCookie()).toEqual([])
        if (format === 'html' || format === 'fragment')
          expect(file.text).not.toMatch(/<img src=x|<script>alert/u)
      }
    })

    test('of a person’s name goes no further than its field, and no line is broken', async () => {
      expect((await admin('POST', '/api/people', { name: SCRIPT, role: 'reader' })).json.name).toBe(SCRIPT)
      for (const name of ['Anne\nRoux', 'Anne\u0000', 'Anne\u202eRoux', '   ', 'x'.repeat(201)])
        expect((await admin('POST', '/api/people', { name, role: 'reader' })).status).toBe(400)
    })
  })

  describe('too large', () => {
    for (const type of ['multipart/form-data; boundary=x', 'application/json'])
      test(`100 MB of ${type.split(';')[0]} are refused by their length alone`, async () => {
        expect(await upload(service, editor, type, { 'content-length': 100_000_000 })).toEqual({
          status: 413,
          sent: 0,
        })
      })

    test('an upload that does not say how long it is ends at its limit', async () => {
      const { status, sent } = await upload(
        service,
        editor,
        'multipart/form-data; boundary=x',
        {},
        100_000_000,
      )
      expect(status).toBe(413)
      expect(sent).toBeLessThan(60_000_000)
    })

    test('a Word document that unfolds to gigabytes is refused, and the service lives', async () => {
      const form = new FormData()
      // The head of a ZIP archive that says it holds 4 GB.
      const bomb = Buffer.alloc(200_000)
      bomb.write('PK\x03\x04\x14\x00\x00\x00\x08\x00', 'latin1')
      bomb.writeUInt32LE(0xffffffff, 22)
      form.append('file', new Blob([bomb]), 'bombe.docx')
      const { status, json } = await editor('POST', '/api/stories', form)
      expect([415, 422]).toContain(status)
      expect(json.error.message).toMatch(/^Expected .*\.$/u)
      expect((await service.anybody('GET', '/ready')).status).toBe(200)
    })

    test('a Word document whose parts unpack to a thousand times their size is refused', async () => {
      const part = new Uint8Array(60_000_000).fill(0x20)
      const form = new FormData()
      const bomb = makeZip({
        'word/document.xml': part,
        'word/media/image1.png': part,
        '[Content_Types].xml': '<Types/>',
      })
      expect(bomb.length).toBeLessThan(200_000)
      form.append('file', new Blob([bomb as Uint8Array<ArrayBuffer>]), 'bombe.docx')
      const before = process.memoryUsage().rss
      const { status, json } = await editor('POST', '/api/stories', form)
      expect(status).toBe(422)
      expect(json.error).toMatchObject({ code: 'unsafe' })
      expect(json.error.message).toMatch(/at most 100 MB when unpacked, but bombe\.docx unpacks to more/u)
      expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
      expect((await service.anybody('GET', '/ready')).status).toBe(200)
    })

    test('JSON nested a hundred thousand times is refused', async () => {
      const deep = `{"dossier":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
      const { status } = await editor('POST', '/api/articles', deep, { 'content-type': 'application/json' })
      expect(status).toBe(400)
      const version = `{"dossier":{"version":1,"story":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}}`
      expect(
        (await editor('POST', '/api/articles', version, { 'content-type': 'application/json' })).status,
      ).toBeLessThan(500)
    })

    test('what pollutes objects is refused', async () => {
      const { status } = await admin(
        'POST',
        '/api/people',
        '{"name":"A","role":"reader","__proto__":{"role":"admin"}}',
        { 'content-type': 'application/json' },
      )
      expect(status).toBe(400)
    })
  })

  describe('in time', () => {
    test('a session ends with its person', async () => {
      const colleague = await service.key('admin')
      const { json: person } = await colleague('POST', '/api/people', { name: 'Paul Ney', role: 'editor' })
      const { json } = await colleague('POST', `/api/people/${person.id}/sign-in-link`)
      const { json: unused } = await colleague('POST', `/api/people/${person.id}/sign-in-link`)
      const { useLink, addSession } = service.desk.store.people
      expect(
        await useLink((await import('./secrets.ts')).hashOf(json.link.split('token=')[1])),
      ).toMatchObject({
        id: person.id,
      })
      const session = (await import('./secrets.ts')).newSecret()
      await addSession({
        hash: (await import('./secrets.ts')).hashOf(session),
        personId: person.id,
        csrf: 'c',
        expiresAt: new Date(Date.now() + 60_000),
      })
      const cookie = `intertitre=${session}`
      expect((await service.anybody('GET', '/api/me', undefined, { cookie })).status).toBe(200)
      expect((await colleague('DELETE', `/api/people/${person.id}`)).status).toBe(204)
      expect((await service.anybody('GET', '/api/me', undefined, { cookie })).status).not.toBe(200)
      expect((await service.anybody('GET', unused.link.replace('http://127.0.0.1', ''))).status).not.toBe(303)
    })

    test('a clock set back revives nothing and mixes nothing up', async () => {
      const writer = await service.key('editor')
      const { article } = (await writer('POST', '/api/write', { text: STORY })).json
      service.setClock(() => new Date(Date.now() - 3 * 86_400_000))
      const { dossier } = article
      expect(
        (await writer('PUT', `/api/articles/${article.id}`, { baseVersion: 1, dossier })).json.version,
      ).toBe(2)
      expect((await editor('GET', '/api/me')).status).toBe(200)
      const { items } = (await writer('GET', `/api/articles/${article.id}/versions`)).json
      expect(items.map(({ version }: { version: number }) => version)).toEqual([2, 1])
      expect((await writer('PUT', `/api/articles/${article.id}`, { baseVersion: 1, dossier })).status).toBe(
        409,
      )
      service.setClock(() => new Date(Date.now() + 31 * 86_400_000))
      expect((await editor('GET', '/api/me')).status).not.toBe(200)
      service.setClock(() => new Date())
    })
  })
})

/** Sends until an answer comes; tells how much was sent by then. */
function upload(
  to: RunningService,
  as: Caller,
  type: string,
  headers: Readonly<Record<string, number>>,
  bytes = 0,
): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    let sent = 0
    let isOver = false
    const outgoing = httpRequest(`${to.url}/api/stories`, {
      method: 'POST',
      headers: { ...as.headers, 'content-type': type, ...headers },
    })
    outgoing.on('response', (response) => {
      isOver = true
      response.resume()
      resolve({ status: response.statusCode ?? 0, sent })
      outgoing.destroy()
    })
    outgoing.on('error', (error) => {
      if (!isOver) reject(error)
    })
    outgoing.flushHeaders()
    if (bytes === 0) return
    outgoing.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n')
    const chunk = Buffer.alloc(1_000_000, 'a')
    const more = () => {
      if (isOver || sent >= bytes) return
      sent += chunk.length
      outgoing.write(chunk, () => setTimeout(more, 5))
    }
    more()
  })
}
