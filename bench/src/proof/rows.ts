import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A claim about a story, and what has been altered in it. */
export interface Row {
  readonly story: string
  /** « none » for a true claim. */
  readonly kind: string
  readonly claim: string
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Of a file of this folder. */
export function rowsOf(name: string): readonly Row[] {
  return rowsIn(file(name))
}

export function rowsIn(path: string): readonly Row[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Row)
}

/** « KIND: claim », « true: claim » for what keeps the meaning of the story; of a folder with a file a story. */
export function writtenRows(folder: 'written' | 'english/written' = 'written'): readonly Row[] {
  const names = readdirSync(file(folder)).sort()
  return names.flatMap((name) =>
    readFileSync(file(`${folder}/${name}`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [, kind = '', claim = ''] = /^([a-z]+): (.+)$/u.exec(line) ?? []
        return { story: basename(name, '.txt'), kind: kind === 'true' ? 'none' : kind, claim }
      }),
  )
}
