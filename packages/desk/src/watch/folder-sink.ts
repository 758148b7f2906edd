import { basename, join } from 'node:path'
import { InputError } from '@intertitre/core'
import { folderName } from '../batch/find-tasks.ts'
import { type Entry, openJournal } from '../batch/journal.ts'
import type { StoryResult } from '../batch/result.ts'
import { type BatchWishes, writeDocument } from '../batch/write-task.ts'
import { isWithdrawn } from '../input/refuse-withdrawn.ts'
import { placesOfFolder } from '../publish/folder-ledger.ts'
import { stillSeen } from '../publish/ledger.ts'
import { dossierIn } from '../revision/dossier-in.ts'
import { reviseInFolder } from '../revision/revise-in-folder.ts'
import type { Shell } from '../shell.ts'
import { type Arrival, digest } from './arrival.ts'
import type { Sink, Told } from './sink.ts'
import { embargoOf, openWaiting } from './waiting.ts'

/** A version of a story, as the journal keeps it. */
interface WatchEntry extends Entry {
  readonly identity?: string
}

/** Writes the article of each arrival into a folder of its own under `wishes.out`. */
export function folderSink(
  wishes: BatchWishes,
  shell: Shell,
  now: () => number,
  description = wishes.out,
): Sink & { close(): void } {
  const journal = openJournal<WatchEntry>(wishes.out, 'watch')
  const waiting = openWaiting(join(wishes.out, '.watch', 'waiting'))
  const folders = new Map<string, string>()
  const keep = (entry: WatchEntry) => {
    const { identity, results } = entry
    const folder = results[0]?.folder
    if (identity !== undefined && folder !== undefined) folders.set(identity, folder)
  }
  for (const entry of journal.done.values()) {
    keep(entry)
    if (entry.identity !== undefined && waiting.has(entry.key)) waiting.remove(entry.identity)
  }

  /** What an article stands on already is a new version of it. */
  async function write(arrival: Arrival): Promise<StoryResult> {
    const { source, document, identity } = arrival
    const folder = folders.get(identity)
    const dossier = folder === undefined ? undefined : dossierIn(join(wishes.out, folder))
    if (folder === undefined || dossier === undefined)
      return writeDocument(source, document, folder ?? folderOf(arrival), wishes, shell)
    return reviseInFolder({ source, document, dossier, folder }, wishes, shell, new Date(now()))
  }

  return {
    description,
    has: async (key) => journal.done.has(key) || waiting.has(key),
    async take(arrival) {
      const { key, identity, document } = arrival
      const embargo = embargoOf(document, now())
      if (embargo !== undefined && !isWithdrawn(document)) {
        waiting.add(arrival)
        return { kind: 'waiting', ...about(arrival), place: embargo, notes: [] }
      }
      const isKnown = folders.has(identity)
      const result = await write(arrival)
      const entry = { key, identity, results: [result] }
      journal.add(entry)
      keep(entry)
      waiting.remove(identity)
      return toldOf(arrival, result, description, isKnown)
    },
    async refuse({ key, source, reason }) {
      const result: StoryResult = { source, outcome: 'refused', reasons: [reason], remarks: [] }
      journal.add({ key, results: [result] })
      return { kind: 'refused', source, notes: [reason] }
    },
    due: () => waiting.due(now()),
    close: () => journal.close(),
  }
}

/** The same for each version of a story, so that what an interruption left is written over. */
const folderOf = ({ identity, document, source }: Arrival): string =>
  `${folderName(document.title ?? basename(source))}-${digest(identity).slice(0, 8)}`

const about = ({ source, document }: Arrival): Pick<Told, 'source' | 'title'> => ({
  source,
  ...(document.title !== undefined && { title: document.title }),
})

function toldOf(
  arrival: Arrival,
  { outcome, folder, reasons, remarks }: StoryResult,
  out: string,
  isKnown: boolean,
): Told {
  const kind = outcome === 'refused' || outcome === 'failed' ? outcome : isKnown ? 'revised' : 'written'
  return {
    kind,
    ...about(arrival),
    ...(folder !== undefined && { place: join(out, folder) }),
    notes: [...reasons, ...remarks, ...(isKnown && folder !== undefined ? seenFrom(join(out, folder)) : [])],
  }
}

/** A ledger that cannot be read is told of when somebody publishes. */
function seenFrom(folder: string): readonly string[] {
  try {
    return stillSeen(placesOfFolder(folder))
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}
