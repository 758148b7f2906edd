import { type Document, InputError } from '@intertitre/core'

/** Throws an `InputError` where the wire has withdrawn the story: nothing may be made from it. */
export function refuseWithdrawn({ metadata, origin }: Document): void {
  if (metadata?.action !== 'kill' && metadata?.status !== 'canceled') return
  const note = metadata.editorsNotes?.[0]
  throw new InputError(
    'withdrawn',
    `expected a story that may be published, but ${origin.name} is withdrawn${note === undefined ? '' : ` (“${note}”)`}.`,
  )
}
