import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ensureBuilt } from '../testing/ensure-built.ts'
import { type RunningCommand, startCommand } from '../testing/run-command.ts'
import { STORY } from '../testing/running-service.ts'
import { answerBy, scriptedModelServer } from '../testing/scripted-model-server.ts'

beforeAll(ensureBuilt, 120_000)

const folder = mkdtempSync(join(tmpdir(), 'intertitre-serve-'))
const started = new Set<ChildProcess>()
afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): RunningCommand {
  const command = startCommand(args, { folder, env })
  started.add(command.child)
  void command.ended.then(() => started.delete(command.child))
  return command
}

const serve = (...args: string[]) => run(['serve', '--port', '0', '--data', 'data', ...args])

async function signedIn(
  link: string,
): Promise<{ cookie: string; 'x-csrf-token': string; 'content-type': string }> {
  const { headers } = await fetch(link, { redirect: 'manual' })
  const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const me = (await (await fetch(new URL('/api/me', link), { headers: { cookie } })).json()) as {
    csrf: string
  }
  return { cookie, 'x-csrf-token': me.csrf, 'content-type': 'application/json' }
}

test('a newcomer starts it, signs in by the link that it prints, and has an article written', async () => {
  const service = serve()
  const link = await service.told(/Sign in +(http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=\S+)/u)
  const headers = await signedIn(link)
  const body = JSON.stringify({ text: STORY, brief: 'avec des intertitres' })
  const url = new URL('/api/write', link)
  // The threads write: meanwhile whoever asks for something small is answered.
  const writing = fetch(url, { method: 'POST', headers, body })
  expect((await fetch(new URL('/health', link))).status).toBe(200)
  const { article } = (await (await writing).json()) as { article: { id: string; headline: string } }
  expect(article.headline).not.toBe('')

  // What is queued the service does itself, and tells how far it is until it is done.
  const queued = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ text: STORY, queued: true }),
  })
  const { job } = (await queued.json()) as { job: { id: string } }
  const events = await (await fetch(new URL(`/api/jobs/${job.id}/events`, link), { headers })).text()
  expect(events).toMatch(/"state":"done".*\n\n$/u)

  // Whoever has the folder gets another link while the service runs.
  const again = run(['sign-in', '--data', 'data'])
  expect(await again.ended).toBe(0)
  expect((await signedIn(again.out().trim()))['x-csrf-token']).toMatch(/^[\w-]{43}$/u)
  expect(statSync(join(folder, 'data', 'service.json')).mode & 0o077).toBe(0)
  const unknown = run(['sign-in', 'Personne', '--data', 'data'])
  expect(await unknown.ended).toBe(2)
  expect(unknown.err()).toMatch(/^intertitre: expected the name of a person .*“Personne”\.\n$/u)

  // The folder is taken, and so is the port.
  const second = serve()
  expect(await second.ended).toBe(2)
  expect(second.err()).toMatch(/held by “intertitre serve”/u)
  const samePort = run(['serve', '--port', new URL(link).port, '--data', 'other'])
  expect(await samePort.ended).toBe(2)
  expect(samePort.err()).toMatch(
    /^intertitre: expected a free address, but 127\.0\.0\.1:\d+ is in use; --port takes another\.$/mu,
  )

  service.child.kill('SIGTERM')
  expect(await service.ended).toBe(0)
  expect(service.err()).toContain('"route":"/api/write","status":201')
  expect(`${service.out()}${service.err()}`).not.toContain('Kerlaz')

  // Everything is there when it comes back, sessions too; nobody is offered a first link.
  const later = serve()
  const address = await later.told(/served at (\S+)/u)
  await later.told(/(npx intertitre sign-in)/u)
  expect(later.out()).not.toContain('token=')
  const kept = await fetch(`${address}/api/articles/${article.id}`, { headers })
  expect(kept.status).toBe(200)
  later.child.kill('SIGINT')
  expect(await later.ended).toBe(0)

  // With no service in the way the link comes from the store itself.
  const offline = run(['sign-in', '--data', 'data'])
  expect(await offline.ended).toBe(0)
  expect(offline.out()).toMatch(/^http:\/\/127\.0\.0\.1:4173\/sign-in\?token=\S+\n$/u)
}, 300_000)

test('a model of the configuration writes in a thread of its own: asked for now, and queued', async () => {
  const server = await scriptedModelServer((question) => ({ answer: answerBy(question, ({ text }) => text) }))
  const site = { name: 'Le Test', models: { service: { model: 'ollama:scripted', url: server.url } } }
  writeFileSync(join(folder, 'site.json'), JSON.stringify(site))
  const data = ['--data', 'with-model', '--config', 'site.json']
  try {
    const service = run(['serve', '--port', '0', '--log-level', 'silent', ...data])
    const link = await service.told(/Sign in +(http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=\S+)/u)
    expect(service.out()).toMatch(/^Model +ollama:scripted$/mu)
    const headers = await signedIn(link)
    const ask = async (queued: boolean) => {
      const body = JSON.stringify({ text: STORY, writer: 'model', queued })
      return (await fetch(new URL('/api/write', link), { method: 'POST', headers, body })).json()
    }
    const { article } = (await ask(false)) as { article: { dossier: { article: { writer: string } } } }
    expect(article.dossier.article.writer).toBe('ollama:scripted')
    const { job } = (await ask(true)) as { job: { id: string } }
    const events = await (await fetch(new URL(`/api/jobs/${job.id}/events`, link), { headers })).text()
    expect(events).toMatch(/"state":"done".*\n\n$/u)
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(0)
  } finally {
    await server.close()
  }
}, 300_000)

const refused: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [['--port', '70000'], /expected --port with a number from 0 to 65535, but it is “70000”/u],
  [['--port', 'x'], /expected --port with a number/u],
  [['--url', 'desk.example'], /expected --url as https:\/\/desk\.exemple\.fr, without a path/u],
  [['--log-level', 'loud'], /log-level/u],
  [['--model', 'mistral:mistral-small-latest'], /key for mistral in MISTRAL_API_KEY/u],
  [['--model', 'nobody:x'], /--model PROVIDER:NAME with one of openai/u],
  [['--model', 'ollama:x', '--model-url', 'http://me:secret@127.0.0.1/v1'], /without a name or key/u],
  [['--budget', '1'], /expected --model PROVIDER:NAME with --budget/u],
]

for (const [args, says] of refused)
  test(`serve ${args.join(' ')} is refused in one sentence`, async () => {
    const { ended, err } = run(['serve', '--port', '0', '--data', 'bad', '--log-level', 'silent', ...args])
    expect(await ended).toBe(2)
    expect(err()).toMatch(says)
    expect(err().trim().split('\n')).toHaveLength(1)
  })
