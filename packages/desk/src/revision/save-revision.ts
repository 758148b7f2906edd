import { join } from 'node:path'
import type { Language, Revision } from '@intertitre/core'
import { type EditionWishes, editionMaker } from '../edition-wishes.ts'
import { FILE_NAMES, type FileFormat } from '../output/file-formats.ts'
import { renderFile } from '../output/render-file.ts'
import { renderPictures } from '../output/render-pictures.ts'
import { type FileContent, saveFolder } from '../output/save-folder.ts'
import { revisionJson } from './revision-json.ts'

/** Names of the files beside the article’s own. */
const REVISION_FILE = 'revision.json'
const NOTE_FILE = 'correction.txt'

/** Writes the repaired draft, the note and what the new version changes into a folder; gives the names of the files. */
export async function saveRevision(
  revision: Revision,
  folder: string,
  formats: readonly FileFormat[],
  wishes: EditionWishes,
  language: Language,
): Promise<readonly string[]> {
  const { repaired, note } = revision
  const edition = editionMaker(wishes, language)(repaired)
  const files = new Map<string, FileContent>()
  for (const format of formats)
    files.set(FILE_NAMES[format], await renderFile(format, repaired, language, edition))
  for (const [name, content] of await renderPictures(repaired, edition, wishes, language))
    files.set(name, content)
  files.set(REVISION_FILE, `${JSON.stringify(revisionJson(revision), undefined, 2)}\n`)
  if (note !== undefined) files.set(NOTE_FILE, `${note.text}\n`)
  saveFolder(folder, files)
  return [...files.keys()].map((name) => join(folder, name))
}
