import { type Audited, type Edition, InputError, isRefuted, itemStatus } from '@intertitre/core'
import type { Placing } from './publication.ts'

export interface Judged {
  /** Its claims proven anew. */
  readonly dossier: Audited
  readonly edition: Edition
  readonly placing: Placing
  /** A person has approved this very version. */
  readonly isApproved: boolean
  /** « --approve », « approve it in the desk »: how one does. */
  readonly approving: string
  readonly now: Date
}

/**
 * Why an article should not be placed so: not approved, not proven, under embargo, withheld, of an unknown
 * publisher. One phrase each; empty where nothing speaks against it. A draft, which no reader sees, must be
 * proven and no more. Throws an `InputError` where the wire has withdrawn the story: no reason helps then.
 */
export function reasonsAgainst(judged: Judged): readonly string[] {
  const { dossier, edition, placing, isApproved, approving, now } = judged
  const goesLive = placing.at ?? now.toISOString()
  const { status, embargoed } = itemStatus(dossier, { ...edition, modified: goesLive })
  if (status === 'canceled' || dossier.story.metadata?.action === 'kill')
    throw new InputError(
      'withdrawn',
      'expected a story that may be published, but the wire has withdrawn it.',
    )
  const unproven = unprovenWords(dossier)
  if (placing.status === 'draft') return unproven
  const isWithheld = dossier.story.metadata?.status === 'withheld'
  return [
    ...(isApproved ? [] : [`nobody has approved this version (${approving})`]),
    ...unproven,
    ...embargoWords(dossier, embargoed, goesLive),
    ...(isWithheld ? ['its story is withheld'] : []),
    ...(status === 'withheld' && !isWithheld ? ['its publisher is not known (intertitre init)'] : []),
  ]
}

function unprovenWords({ claims }: Audited): string[] {
  const refuted = claims.filter(isRefuted)
  if (refuted.length === 0) return []
  const what = refuted.length === 1 ? 'a statement' : `${refuted.length} statements`
  return [
    `${what} of it ${refuted.length === 1 ? 'is' : 'are'} not borne out by the story (${refuted[0]?.path})`,
  ]
}

function embargoWords({ story }: Audited, embargoed: string | undefined, goesLive: string): string[] {
  const { embargo } = story.metadata ?? {}
  if (embargo === undefined) return []
  if (embargoed === undefined) return [`its embargo, ${embargo}, states no time zone`]
  return Date.parse(embargoed) > Date.parse(goesLive) ? [`it is under embargo until ${embargoed}`] : []
}
