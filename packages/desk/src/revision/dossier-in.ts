import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Audited, parseDossier } from '@intertitre/core'
import { FILE_NAMES } from '../output/file-formats.ts'

/** The dossier that an article was saved with; undefined where there is none. Throws an `InputError` where it is none of ours. */
export function dossierIn(folder: string): Audited | undefined {
  const path = join(folder, FILE_NAMES.json)
  return existsSync(path) ? parseDossier(readFileSync(path, 'utf8')) : undefined
}
