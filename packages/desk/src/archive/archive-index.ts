import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ArchiveEntry, InputError } from '@intertitre/core'
import { z } from 'zod'

/** Where the index stands, from the folder of the configuration. */
export const INDEX_FOLDER = '.intertitre'
export const INDEX_NAME = 'archive.json'

const indexSchema = z.strictObject({
  version: z.literal(1),
  entries: z.array(
    z.strictObject({
      address: z.string(),
      title: z.string(),
      keyphrases: z.array(z.string()),
      published: z.string().exactOptional(),
    }),
  ),
})

/** The earlier articles that `intertitre archive` found; empty where it never ran. */
export function loadArchive(folder: string): readonly ArchiveEntry[] {
  const path = join(folder, INDEX_FOLDER, INDEX_NAME)
  if (!existsSync(path)) return []
  try {
    return indexSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).entries
  } catch (cause) {
    throw new InputError(
      'invalid-configuration',
      `expected an index of the archive in ${path}, but it cannot be read as one (run “intertitre archive” again).`,
      { cause },
    )
  }
}

export const archiveJson = (entries: readonly ArchiveEntry[]): string =>
  `${JSON.stringify({ version: 1, entries }, undefined, 1)}\n`
