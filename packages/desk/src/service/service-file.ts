import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const schema = z.object({ url: z.string(), address: z.string(), secret: z.string(), pid: z.number() })

/** How the command line on the same machine reaches a service that runs: where, and by which secret. */
export type ServiceFile = z.output<typeof schema>

const pathOf = (folder: string): string => join(folder, 'service.json')

/** Only who may read the folder's owner's files may ask for sign-in links by it. */
export const writeServiceFile = (folder: string, file: ServiceFile): void =>
  writeFileSync(pathOf(folder), `${JSON.stringify(file)}\n`, { mode: 0o600 })

/** Undefined where no service left one. */
export function readServiceFile(folder: string): ServiceFile | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(pathOf(folder), 'utf8')))
  } catch {
    return undefined
  }
}

/** The own one only: services on one PostgreSQL server may share a folder. */
export function removeServiceFile(folder: string): void {
  if (readServiceFile(folder)?.pid === process.pid) rmSync(pathOf(folder), { force: true })
}
