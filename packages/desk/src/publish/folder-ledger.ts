import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Audited, InputError } from '@intertitre/core'
import { z } from 'zod'
import { saveFolder } from '../output/save-folder.ts'
import { lockFolder } from '../store/folder-lock.ts'
import type { Actor } from '../store/store.ts'
import { isLive, type Ledger, lastOfEach } from './ledger.ts'
import { PUBLICATION_STATUSES } from './publication.ts'
import type { SentArticle } from './publications-of.ts'

export const LEDGER_FILE = 'article.publication.json'
/** Holds the lock of whoever is publishing. */
const LOCK_FOLDER = '.publishing'

const actorShape = z.strictObject({
  kind: z.enum(['person', 'key', 'worker', 'shell']),
  id: z.string(),
  name: z.string(),
})

const ledgerShape = z.strictObject({
  version: z.literal(1),
  key: z.string().regex(/^[0-9a-f-]{16,64}$/u),
  /** Versions that a person has approved, by their digest. */
  approvals: z.array(z.strictObject({ digest: z.string(), at: z.string(), by: actorShape })),
  /** The oldest first. */
  entries: z.array(
    z.strictObject({
      target: z.string(),
      phase: z.enum(['sending', 'sent']),
      id: z.string().exactOptional(),
      url: z.string().exactOptional(),
      status: z.enum(PUBLICATION_STATUSES),
      at: z.string().exactOptional(),
      digest: z.string(),
      fingerprint: z.string().exactOptional(),
      differences: z.number().exactOptional(),
      override: z.strictObject({ reason: z.string(), against: z.array(z.string()) }).exactOptional(),
      takenDown: z.string().exactOptional(),
      enteredAt: z.string(),
      by: actorShape,
    }),
  ),
})

type LedgerFile = z.infer<typeof ledgerShape>

/** Where `intertitre revise` leaves the draft of an article, beneath the article's folder. */
const REVISION = 'revision'

/** A revised draft goes where its article went: their ledger is one. */
function ledgerFolder(folder: string): string {
  const above = dirname(folder)
  return basename(folder) === REVISION && existsSync(join(above, LEDGER_FILE)) ? above : folder
}

/** The ledger of an article in a folder, in a file beside it. */
export interface FolderLedger extends Ledger {
  isApproved(digest: string): boolean
  approve(digest: string, by: Actor, at: Date): void
  /** Lets others publish from this folder. */
  release(): void
}

/**
 * Opens the ledger beside an article, that of the article itself for a revised draft of it, for this process alone until it is released. Throws an `InputError`
 * where the file is damaged or another process is publishing from the folder.
 */
export async function openFolderLedger(of: string, dossier: Audited): Promise<FolderLedger> {
  const folder = ledgerFolder(of)
  const release = await lockFolder(join(folder, LOCK_FOLDER), 'a folder that nobody else publishes from')
  let kept: LedgerFile
  try {
    kept = readLedger(folder) ?? { version: 1, key: keyOf(dossier), approvals: [], entries: [] }
  } catch (error) {
    release()
    throw error
  }
  const save = (changed: LedgerFile) => {
    saveFolder(folder, new Map([[LEDGER_FILE, `${JSON.stringify(changed, undefined, 2)}\n`]]))
    kept = changed
  }
  return {
    key: kept.key,
    async last(target) {
      return kept.entries.findLast((entry) => entry.target === target)
    },
    async lasts() {
      return lastOfEach(kept.entries.toReversed())
    },
    async enter(entry) {
      // What was only begun makes room for what came of it.
      const entries = kept.entries.filter(
        ({ target, phase }) => target !== entry.target || phase !== 'sending',
      )
      save({ ...kept, entries: [...entries, ledgerShape.shape.entries.element.parse(entry)] })
    },
    isApproved: (digest) => kept.approvals.some((approval) => approval.digest === digest),
    approve(digest, by, at) {
      save({ ...kept, approvals: [...kept.approvals, { digest, at: at.toISOString(), by }] })
    },
    release() {
      release()
      rmSync(join(folder, LOCK_FOLDER), { recursive: true, force: true })
    },
  }
}

/** What each target has of the article in a folder, the latest first; empty where it was published nowhere. */
export function placesOfFolder(of: string): readonly SentArticle[] {
  const { entries = [] } = readLedger(ledgerFolder(of)) ?? {}
  return lastOfEach(entries.toReversed()).map((entry) => ({ ...entry, live: isLive(entry) }))
}

function readLedger(folder: string): LedgerFile | undefined {
  const path = join(folder, LEDGER_FILE)
  if (!existsSync(path)) return undefined
  try {
    return ledgerShape.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new InputError(
      'not-publishable',
      `expected in ${path} what was published where, but it cannot be read; mend it, or take it away and publish with the articles found again by their keys.`,
      { cause },
    )
  }
}

/**
 * The same for whatever is written from the same story and brief: where the file is lost, targets find
 * the article again by it.
 */
function keyOf({ story, context, brief }: Audited): string {
  const parts = [story.original, ...context.map(({ original }) => original), brief.text]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
