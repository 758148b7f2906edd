import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { saveFolder } from '../output/save-folder.ts'

/** What was fetched before, with what the server said to ask by. */
export interface KeptPage {
  readonly url: string
  readonly etag?: string
  readonly lastModified?: string
  readonly type?: string
  readonly body: Uint8Array
}

/** Where pages are kept: under `XDG_CACHE_HOME`, else under `.cache` in the home folder. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const base = env.XDG_CACHE_HOME || (env.HOME && join(env.HOME || homedir(), '.cache'))
  return base ? join(base, 'intertitre', 'pages') : undefined
}

const nameOf = (address: string): string => createHash('sha256').update(address).digest('hex').slice(0, 32)

/** The page as last fetched from an address; undefined where there is none, or none that can be read. */
export function keptPage(folder: string | undefined, address: string): KeptPage | undefined {
  if (folder === undefined) return undefined
  try {
    const place = join(folder, nameOf(address))
    const head = JSON.parse(readFileSync(join(place, 'head.json'), 'utf8')) as Omit<KeptPage, 'body'>
    return { ...head, body: readFileSync(join(place, 'body')) }
  } catch {
    return undefined
  }
}

/** Keeps a page that the server can be asked about again. A folder that cannot be written keeps nothing. */
export function keepPage(folder: string | undefined, address: string, { body, ...head }: KeptPage): void {
  if (folder === undefined || (head.etag === undefined && head.lastModified === undefined)) return
  try {
    mkdirSync(folder, { recursive: true })
    saveFolder(
      join(folder, nameOf(address)),
      new Map<string, string | Uint8Array>([
        ['body', body],
        ['head.json', JSON.stringify(head)],
      ]),
    )
  } catch {
    // A cache is no part of the story.
  }
}
