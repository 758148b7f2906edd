import { InputError } from '@intertitre/core'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { administratorLink } from '../service/administrator-link.ts'
import { readServiceFile, type ServiceFile } from '../service/service-file.ts'
import type { Shell } from '../shell.ts'
import { openStore } from '../store/open-store.ts'
import { dataFolder } from './data-folder.ts'

export interface SignInOptions {
  readonly data?: string
}

/** Prints a link that signs a person in once: the first administrator where no name is given. */
export async function signIn(
  name: string | undefined,
  options: SignInOptions,
  shell: Shell,
): Promise<ExitCode> {
  const folder = dataFolder(options, shell)
  const service = readServiceFile(folder)
  const found =
    (service && (await askService(service, name))) ?? (await askStore(folder, service, name, shell))
  shell.stdout.write(`${found.link}\n`)
  shell.stderr.write(`Signs ${found.name} in, once, until ${found.expiresAt}.\n`)
  return EXIT.met
}

interface Found {
  readonly name: string
  readonly link: string
  readonly expiresAt: string
}

/** Undefined where nobody answers any more. Throws an `InputError` with what a service answers else. */
async function askService(
  { address, secret }: ServiceFile,
  name: string | undefined,
): Promise<Found | undefined> {
  let response: Response
  try {
    response = await fetch(`${address}/api/shell/sign-in-link`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...(name !== undefined && { name }) }),
      signal: AbortSignal.timeout(10_000),
    })
  } catch {
    return undefined
  }
  if (response.status === 401 || response.status === 404) return undefined
  const answer = (await response.json()) as Found & { error?: { message: string } }
  if (response.ok) return answer
  throw new InputError(
    'invalid-option',
    answer.error?.message ?? `expected a link, but the service answers ${response.status}.`,
  )
}

/** With no service in the way, the store can be opened here. */
async function askStore(
  folder: string,
  service: ServiceFile | undefined,
  name: string | undefined,
  shell: Shell,
): Promise<Found> {
  const store = await openStore({ url: shell.env.DATABASE_URL, folder })
  try {
    const url = service?.url ?? 'http://127.0.0.1:4173'
    const by = { kind: 'shell', id: 'shell', name: 'intertitre sign-in' } as const
    return await administratorLink({ store, url: () => url, now: () => new Date() }, name, by)
  } finally {
    await store.close()
  }
}
