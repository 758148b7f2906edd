import type { WireAction } from '../filing/story-metadata.ts'
import type { Language } from '../languages/language.ts'
import type { Claim } from '../verification/claim.ts'
import type { Repair } from './repair-article.ts'

/**
 * What readers are told of a revision: `correction` where the article said what was wrong, `update`
 * where the news has gone on, `withdrawal` where nothing of it stands any more.
 */
export interface RevisionNote {
  readonly kind: 'correction' | 'update' | 'withdrawal'
  /** One or more sentences, in the article's language and typography. */
  readonly text: string
}

/** Changes that a note tells; more would not be read. */
const MOST_CHANGES = 3

/**
 * The note for the repairs of claims that the new version refuted; undefined where nothing that stood in
 * the article was wrong. Of repairs that come from the same difference the shortest is told.
 */
export function revisionNote(
  repairs: readonly Repair[],
  refuted: readonly Claim[],
  action: WireAction | undefined,
  { labels }: Pick<Language, 'labels'>,
): RevisionNote | undefined {
  if (action === 'kill') return { kind: 'withdrawal', text: labels.withdrawal }
  const told = distinct(
    repairs.filter(({ path }) => path !== 'titleTag' && path !== 'description'),
    refuted,
  )
  if (told.length === 0) return undefined
  const kind = action === 'update' ? 'update' : 'correction'
  const changes = told.slice(0, MOST_CHANGES).map(({ before, after }) => ({
    before: unpointed(before),
    ...(after !== undefined && { after: unpointed(after) }),
  }))
  return { kind, text: kind === 'update' ? labels.update(changes) : labels.correction(changes) }
}

function distinct(repairs: readonly Repair[], refuted: readonly Claim[]): readonly Repair[] {
  const byDifference = new Map<string, Repair>()
  for (const repair of repairs) {
    const claim = refuted.find(({ path, text }) => path === repair.path && text === repair.before)
    if (claim === undefined) continue
    const key = claim.discrepancies
      .map(({ field, stated, value }) => `${field} ${stated ?? value}`)
      .join('\n')
    const known = byDifference.get(key)
    if (known === undefined || isBetter(repair, known)) byDifference.set(key, repair)
  }
  return [...byDifference.values()]
}

/** One that says what is true now before one that only went; then the shorter. */
function isBetter(one: Repair, other: Repair): boolean {
  if ((one.after === undefined) !== (other.after === undefined)) return one.after !== undefined
  return one.before.length < other.before.length
}

const unpointed = (text: string): string => text.replace(/[\s\u00a0]*[.;:]\s*$/u, '')
