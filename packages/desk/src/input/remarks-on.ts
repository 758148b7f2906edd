import type { Document } from '@intertitre/core'

/** A clock that runs ahead by so much is no error. Milliseconds. */
const LEEWAY = 24 * 60 * 60 * 1000

/**
 * What whoever publishes must know of a story: an embargo that still runs, what this version corrects,
 * and what is wrong with the file. One English sentence each, in small letters, without a full stop.
 */
export function remarksOn({ metadata, published, remarks = [] }: Document, now: Date): readonly string[] {
  const found: string[] = [...remarks]
  const { embargo, action, status, editorsNotes = [] } = metadata ?? {}
  if (embargo !== undefined && Date.parse(embargo) > now.getTime())
    found.push(`the story is under embargo until ${embargo}`)
  if (status === 'withheld' && embargo === undefined)
    found.push('the story is withheld: ask before publishing')
  if (published !== undefined && Date.parse(published) > now.getTime() + LEEWAY)
    found.push(`the date of the story, ${published}, lies in the future`)
  if (action === 'correction' || action === 'replacement') {
    const note = editorsNotes[0]
    const what =
      action === 'correction' ? 'corrects an earlier version' : 'takes the place of an earlier version'
    found.push(`the story ${what}${note === undefined ? '' : `: “${note}”`}`)
  }
  return found
}
