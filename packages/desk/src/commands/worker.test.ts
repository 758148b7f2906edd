import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBuilt } from '../testing/ensure-built.ts'
import { type RunningCommand, startCommand } from '../testing/run-command.ts'

/** Long enough that a signal comes while it is written from. */
const PARAGRAPHS = 800

const started: RunningCommand[] = []
let folder: string
const run = (...args: readonly string[]): RunningCommand => {
  const command = startCommand([...args, '--data', 'data'], { folder })
  started.push(command)
  return command
}
beforeAll(async () => {
  ensureBuilt()
  folder = mkdtempSync(join(tmpdir(), 'intertitre-worker-'))
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, number) =>
      `Le pont numéro ${number + 1} de la vallée de Brissac rouvrira à la circulation lundi, a annoncé la mairie vendredi. Les travaux ont coûté ${number + 2} millions d’euros et ils ont duré huit mois.`,
  )
  writeFileSync(join(folder, 'long.txt'), `Les ponts de Brissac rouvrent\n\n${paragraphs.join('\n\n')}\n`)
  expect(await run('write', 'long.txt', '--queue').ended).toBe(0)
}, 240_000)
afterAll(() => {
  for (const { child } of started) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

test('told to end twice, a worker gives its job back at once, and the try does not count', async () => {
  const worker = run('worker')
  const id = await worker.told(/(\S+) {2}begun/u)
  worker.child.kill('SIGINT')
  await worker.told(/ending when the jobs that run are done/u)
  worker.child.kill('SIGINT')
  expect(await worker.ended).toBe(0)
  expect(worker.err()).toContain(`${id}  given back to the queue`)
  const jobs = run('jobs', id, '--json')
  expect(await jobs.ended).toBe(0)
  expect(JSON.parse(jobs.out())).toMatchObject({ state: 'queued', tries: 0 })
}, 120_000)
