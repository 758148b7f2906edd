import { resolve } from 'node:path'
import type { Shell } from '../shell.ts'

/** Where the desk keeps its store, unless it is told otherwise. */
export const DATA_FOLDER = 'intertitre-data'

export const dataFolder = ({ data }: { readonly data?: string }, shell: Shell): string =>
  resolve(shell.folder, data ?? shell.env.INTERTITRE_DATA ?? DATA_FOLDER)
