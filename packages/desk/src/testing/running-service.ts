import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Desk, Limits } from '../service/desk.ts'
import { createLog } from '../service/log.ts'
import { hashOf, newKeySecret, newSecret } from '../service/secrets.ts'
import { createService } from '../service/service.ts'
import { openStore, type StorePlace } from '../store/open-store.ts'
import type { Actor, Role } from '../store/store.ts'
import { directTasks } from '../tasks/direct-tasks.ts'

const BY: Actor = { kind: 'shell', id: 'test', name: 'Test' }

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  readonly json: any
}

/** Asks a service as somebody. */
export interface Caller {
  (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** Of the person or key. */
  readonly id: string
  readonly headers: Readonly<Record<string, string>>
}

export interface RunningService {
  readonly app: FastifyInstance
  readonly desk: Desk
  readonly url: string
  readonly anybody: Caller
  /** A new person with a session. */
  person(role: Role, name?: string): Promise<Caller>
  /** A new API key. */
  key(role: Role): Promise<Caller>
  /** All that was logged so far. */
  log(): string
  /** Sets the clock of service and store. */
  setClock(now: () => Date): void
  close(): Promise<void>
}

export type ServiceChanges = Partial<Desk> & { readonly limits?: Partial<Limits> }

/**
 * A whole service over a store of its own, on a free port of this machine: in a new folder unless told
 * otherwise. Limits are out of the way unless given.
 */
export async function runService(changes: ServiceChanges = {}, place?: StorePlace): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), 'intertitre-service-'))
  let clock = () => new Date()
  const now = () => clock()
  const store = await openStore({ folder: join(folder, 'data'), ...place, now })
  const lines = new PassThrough()
  let log = ''
  lines.on('data', (chunk: Buffer) => {
    log += chunk.toString()
  })
  const desk: Desk = {
    store,
    tasks: directTasks(),
    log: createLog('info', lines),
    now,
    url: () => 'http://127.0.0.1',
    ...changes,
    limits: { requests: 1e6, writes: 1e6, signIns: 1e6, ...changes.limits },
  }
  const app = await createService(desk)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  return {
    app,
    desk,
    url,
    anybody: caller(url, '', {}),
    async person(role, name = `Une ${role}`) {
      const { id } = await store.people.add({ name, role }, BY)
      const token = newSecret()
      await store.people.addLink(hashOf(token), id, new Date(now().getTime() + 60_000), BY)
      const response = await fetch(`${url}/sign-in?token=${token}`, { redirect: 'manual' })
      const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
      const me = await fetch(`${url}/api/me`, { headers: { cookie } })
      const { csrf } = (await me.json()) as { csrf: string }
      return caller(url, id, { cookie, 'x-csrf-token': csrf })
    },
    async key(role) {
      const secret = newKeySecret()
      const { id } = await store.people.addKey({ hash: hashOf(secret), name: `Clé ${role}`, role }, BY)
      return caller(url, id, { authorization: `Bearer ${secret}` })
    },
    log: () => log,
    setClock: (next) => {
      clock = next
    },
    async close() {
      await app.close()
      await desk.tasks.close()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const caller = (url: string, id: string, own: Readonly<Record<string, string>>): Caller =>
  Object.assign(
    async (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
      const isJson = body !== undefined && !(body instanceof FormData)
      const response = await fetch(`${url}${path}`, {
        method,
        redirect: 'manual',
        headers: { ...own, ...(isJson && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && {
          body: body instanceof FormData ? body : typeof body === 'string' ? body : JSON.stringify(body),
        }),
      })
      const text = await response.text()
      return { status: response.status, headers: response.headers, text, json: parsed(text) }
    },
    { id, headers: own },
  )

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A story of this project's own, long enough to write from. */
export const STORY = `Incendie maîtrisé dans un entrepôt du port de Kerlaz

Un incendie a détruit un entrepôt du port de Kerlaz dans la nuit de jeudi à vendredi, a annoncé la préfecture. Le feu s’est déclaré vers 23 heures dans un hangar de 4 000 mètres carrés qui abritait des palettes et du matériel de pêche.

« Aucun blessé n’est à déplorer », a déclaré la sous-préfète, Hélène Morvan. Une centaine de pompiers ont été mobilisés, selon le service départemental d’incendie et de secours. Ils ont utilisé douze lances et un bateau-pompe.

Quarante-deux riverains ont été évacués par précaution. Ils ont pu regagner leur logement vendredi matin. La qualité de l’air est restée bonne, d’après l’association chargée de la mesurer.

L’entrepôt appartenait à la coopérative maritime du Ponant, qui emploie 65 personnes. Son directeur, Yann Le Goff, a estimé les dégâts à 1,8 million d’euros. « Nous reprendrons une partie de l’activité lundi », a-t-il assuré.

Le parquet de Quimper a ouvert une enquête pour déterminer les causes du sinistre. L’origine du feu n’est pas connue à ce stade. Les experts des assurances doivent se rendre sur place mardi.

En 2019, un autre hangar du port avait brûlé. La coopérative avait alors mis six mois à reprendre toute son activité.
`
