import type { Document } from '@intertitre/core'
import { assembled } from './content.ts'
import { type Found, statedMetadata } from './metadata.ts'
import { wireAction } from './wire-action.ts'

type Block = Document['blocks'][number]

/** What a reader of a wire format has found in an item. */
export interface WireItem {
  readonly origin: Document['origin']
  readonly original: string
  readonly headline: Block | undefined
  /** The line that states place, date and agency, where it stands apart. */
  readonly dateline?: Block | undefined
  readonly text: Document['blocks']
  readonly found: Found
}

/** The document of an item: the text without what is meant for editors, which goes to their notes. */
export function wireDocument({ origin, original, headline, dateline, text, found }: WireItem): Document {
  const { body, notes } = partNotes(text)
  return {
    origin,
    original,
    blocks: assembled(headline, dateline, body.map(asItem)),
    ...statedMetadata({
      ...found,
      dateline: dateline?.text ?? found.dateline,
      editorsNotes: [...(found.editorsNotes ?? []), ...notes],
    }),
  }
}

/** So many blocks at each end of a text may be notes. */
const EDGE = 3
const MAX_NOTE = 300

/** « (Correctif: bien lire 47 kilomètres et non 57) » above or below the text is told to editors. */
function partNotes(text: Document['blocks']): { body: Document['blocks']; notes: readonly string[] } {
  const isNote = (block: Block, place: number) =>
    (place < EDGE || place >= text.length - EDGE) && block.role === 'paragraph' && isForEditors(block.text)
  return {
    body: text.filter((block, place) => !isNote(block, place)),
    notes: text.filter(isNote).map((block) => block.text.replace(/^\(|\)\.?$/gu, '')),
  }
}

/** In brackets or behind a call to editors, and about the version: what a sentence of a story is not. */
const isForEditors = (text: string): boolean =>
  text.length <= MAX_NOTE &&
  ((/^\([^()]*\)\.?$/u.test(text) &&
    /^\(\p{L}{3,14}(?:[ :,]|é |e )/u.test(text) &&
    wireAction([text.slice(1, 30)]) !== undefined) ||
    /^(?:ATTENTION|ACHTUNG|Eds?:|EDS:)\W/u.test(text) ||
    (wireAction([text.slice(0, 20)]) !== undefined && /\blire\b.*\b(?:et non|au lieu d)/iu.test(text)))

const BULLET = /^[*•]\s+(?=\S)/u

/** « * Les syndicats appellent à la grève »: what Reuters begins its texts with. */
function asItem(block: Block): Block {
  const mark = block.role === 'paragraph' ? (BULLET.exec(block.text)?.[0].length ?? 0) : 0
  return mark === 0
    ? block
    : { ...block, role: 'item', text: block.text.slice(mark), runs: behind(block.runs, mark) }
}

const behind = (runs: Block['runs'], start: number): Block['runs'] =>
  runs.flatMap((run) => {
    const skip = Math.max(0, start - run.start)
    if (skip >= run.length) return []
    return [{ start: run.start + skip - start, original: run.original + skip, length: run.length - skip }]
  })
