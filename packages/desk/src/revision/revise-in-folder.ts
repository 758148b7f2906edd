import { join } from 'node:path'
import type { Audited, Document, Revision } from '@intertitre/core'
import type { StoryResult } from '../batch/result.ts'
import { type BatchWishes, unwritten } from '../batch/write-task.ts'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import { editionWishes } from '../edition-wishes.ts'
import { refuseWithdrawn } from '../input/refuse-withdrawn.ts'
import { remarksOn } from '../input/remarks-on.ts'
import { loadFrench } from '../load-french.ts'
import type { Shell } from '../shell.ts'
import { reviseArticle } from './revise-article.ts'
import { saveRevision } from './save-revision.ts'

/** An article in a folder, and a new version of its story. */
export interface ArticleInFolder {
  readonly source: string
  readonly document: Document
  readonly dossier: Audited
  /** Name of its folder under the wishes’ `out`. */
  readonly folder: string
}

/**
 * Holds the article against the new version, and saves the repaired draft in « revision » beneath it; the
 * article itself stays as it is. Never rejects: what goes wrong is part of the result.
 */
export async function reviseInFolder(
  { source, document, dossier, folder }: ArticleInFolder,
  wishes: BatchWishes,
  shell: Shell,
  now: Date,
): Promise<StoryResult> {
  const stands = `${folder} stands on it`
  try {
    refuseWithdrawn(document)
    const edition = await editionWishes(wishes, loadConfiguration(shell.folder, wishes.config), shell)
    const language = await loadFrench()
    const revision = await reviseArticle(dossier, document, language, { edition, now, isSameStory: true })
    if (revision.repairs.length > 0)
      await saveRevision(revision, join(wishes.out, folder, 'revision'), wishes.formats, edition, language)
    return {
      source,
      outcome: revision.refuted.length > 0 ? 'unsupported' : 'met',
      folder,
      headline: revision.repaired.article.headline.text,
      reasons: reasonsOf(revision),
      remarks: remarksOn(document, now),
    }
  } catch (error) {
    const result = unwritten(source, document, error)
    return { ...result, folder, reasons: [...result.reasons, `${stands}: see what is published`] }
  }
}

function reasonsOf({ changes, refuted, note }: Revision): readonly string[] {
  const added = changes.filter(({ kind }) => kind === 'added').length
  return [
    `${changes.length} statements differ, ${added} of them new; ${refuted.length} texts of the article no longer stand`,
    ...(note === undefined ? [] : [note.text]),
  ]
}
