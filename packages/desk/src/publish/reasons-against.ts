import { type Audited, type Edition, InputError, isRefuted, itemStatus } from '@intertitre/core'
import type { Objection } from './objection.ts'
import type { Placing } from './publication.ts'

export interface Judged {
  /** Its claims proven anew. */
  readonly dossier: Audited
  readonly edition: Edition
  readonly placing: Placing
  /** A person has approved this very version. */
  readonly isApproved: boolean
  /** Its story has a newer version than the one that it stands on. */
  readonly hasNewerStory?: boolean
  /** « --approve », « approve it in the desk »: how one does. */
  readonly approving: string
  readonly now: Date
}

/**
 * Why an article should not be placed so: not approved, not proven, under embargo, withheld, of an unknown
 * publisher. Empty where nothing speaks against it. A draft, which no reader sees, must be proven and no
 * more. Throws an `InputError` where the wire has withdrawn the story: no reason helps then.
 */
export function reasonsAgainst(judged: Judged): readonly Objection[] {
  const { dossier, edition, placing, now } = judged
  const goesLive = placing.at ?? now.toISOString()
  const { status, embargoed } = itemStatus(dossier, { ...edition, modified: goesLive })
  if (status === 'canceled' || dossier.story.metadata?.action === 'kill')
    throw new InputError(
      'withdrawn',
      'expected a story that may be published, but the wire has withdrawn it.',
    )
  const unproven = unprovenStatements(dossier)
  if (placing.status === 'draft') return unproven
  const isWithheld = dossier.story.metadata?.status === 'withheld'
  return [
    ...approvalMissing(judged),
    ...unproven,
    ...embargoOn(dossier, embargoed, goesLive),
    ...(isWithheld ? [{ code: 'withheld', words: 'its story is withheld' } as const] : []),
    ...(status === 'withheld' && !isWithheld
      ? [{ code: 'no-publisher', words: 'its publisher is not known (intertitre init)' } as const]
      : []),
  ]
}

function approvalMissing({ isApproved, hasNewerStory, approving }: Judged): Objection[] {
  if (isApproved) return []
  return [
    {
      code: hasNewerStory ? 'newer-story' : 'not-approved',
      words: `nobody has approved this version (${approving})`,
    },
  ]
}

function unprovenStatements({ claims }: Audited): Objection[] {
  const refuted = claims.filter(isRefuted)
  if (refuted.length === 0) return []
  const what = refuted.length === 1 ? 'a statement' : `${refuted.length} statements`
  return [
    {
      code: 'unproven',
      count: refuted.length,
      words: `${what} of it ${refuted.length === 1 ? 'is' : 'are'} not borne out by the story (${refuted[0]?.path})`,
    },
  ]
}

function embargoOn({ story }: Audited, embargoed: string | undefined, goesLive: string): Objection[] {
  const { embargo } = story.metadata ?? {}
  if (embargo === undefined) return []
  if (embargoed === undefined)
    return [{ code: 'embargo-zone', words: `its embargo, ${embargo}, states no time zone` }]
  if (Date.parse(embargoed) <= Date.parse(goesLive)) return []
  return [{ code: 'embargo', until: embargoed, words: `it is under embargo until ${embargoed}` }]
}
