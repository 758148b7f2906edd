import { type Document, InputError } from '@intertitre/core'

/** Whether the wire has withdrawn the story. */
export const isWithdrawn = ({ metadata }: Pick<Document, 'metadata'>): boolean =>
  metadata?.action === 'kill' || metadata?.status === 'canceled'

/** Throws an `InputError` where the wire has withdrawn the story: nothing may be made from it. */
export function refuseWithdrawn(document: Document): void {
  if (!isWithdrawn(document)) return
  const note = document.metadata?.editorsNotes?.[0]
  throw new InputError(
    'withdrawn',
    `expected a story that may be published, but ${document.origin.name} is withdrawn${note === undefined ? '' : ` (“${note}”)`}.`,
  )
}
