import { auditArticle } from './audits/audit-article.ts'
import type { Audited, Filed, Planned, Verified } from './dossier.ts'
import type { Correction, Edition } from './edition.ts'
import type { Language } from './languages/language.ts'
import { plan } from './planning/plan-article.ts'
import { read } from './reading/read.ts'
import { compareStories, type StoryComparison } from './revision/compare-stories.ts'
import { type RevisionNote, revisionNote } from './revision/correction-note.ts'
import { type Repair, repairArticle, withData } from './revision/repair-article.ts'
import { overlaps } from './span.ts'
import { type Claim, isRefuted } from './verification/claim.ts'
import { createVerifier } from './verification/verify.ts'
import type { Writer } from './writing/writer.ts'

export interface RevisionTools {
  readonly language: Language
  /** Writes what head and subheadings are taken from where they no longer stand. */
  readonly writer: Writer
  /** ISO 8601: when the revision is made. */
  readonly now: string
  readonly editionOf?: (verified: Verified) => Edition
}

/** What a new version of its story means for an article. */
export interface Revision extends StoryComparison {
  /** The article as it stood, held against the new version. */
  readonly checked: Audited
  /** Claims of it that the new version refutes and the earlier one bore out. */
  readonly refuted: readonly Claim[]
  /** The article as it is proposed now, with its date of change and its corrections. */
  readonly repaired: Audited
  readonly repairs: readonly Repair[]
  /** What readers are to be told; undefined where nothing they read was wrong. */
  readonly note?: RevisionNote
}

/**
 * Holds an article against a new version of its story, and proposes how to mend it: texts that are no
 * longer borne out are mended, told in the new version's words or left out; nothing else is touched.
 * `filed` is the new version as filed, with the same context.
 */
export async function revise(dossier: Audited, filed: Filed, tools: RevisionTools): Promise<Revision> {
  const { language, writer, editionOf = () => ({}) } = tools
  const planned = replanned(dossier, { ...filed, story: versionOf(dossier, filed) }, language)
  const verifyArticle = createVerifier(planned, language)
  const audited = (verified: Verified) => auditArticle(verified, language, editionOf(verified))
  const fresh = await writer.write(planned)
  const article = withData(dossier.article, { language, version: planned, fresh })
  const claims = verifyArticle(article, dossier.claims)
  const kept = keptOf(dossier)
  const comparison = compareStories(dossier, planned, language.proof)
  const stood = new Set(dossier.claims.filter((claim) => !isRefuted(claim)).map(({ text }) => text))
  const refuted = claims.filter((claim) => isRefuted(claim) && stood.has(claim.text))
  const repaired = repairArticle(article, claims, {
    language,
    verify: (draft) => verifyArticle(draft, claims),
    version: planned,
    fresh,
    restated: (claim) => restatedBy(claim, dossier.claims, comparison),
  })
  const note = revisionNote(repaired.repairs, refuted, filed.story.metadata?.action, language)
  const isChanged = repaired.repairs.length > 0
  return {
    ...comparison,
    checked: audited({ ...planned, article, claims, ...kept }),
    refuted,
    repaired: audited({
      ...planned,
      article: repaired.article,
      claims: repaired.claims,
      ...kept,
      ...(isChanged && { modified: tools.now, ...corrected(dossier, note, tools.now) }),
    }),
    repairs: repaired.repairs,
    ...(note !== undefined && { note }),
  }
}

/** The article stays published when it was; what the new version says is seen from its own day. */
function versionOf({ story: { published } }: Audited, { story }: Filed): Filed['story'] {
  const { published: sent, versionDate = sent, ...rest } = story
  if (published === undefined || versionDate === undefined || versionDate === published) return story
  return { ...rest, published, versionDate }
}

/** With the explanations that the article cites already: they rest on the library, not on the story. */
function replanned(dossier: Audited, filed: Filed, language: Language): Planned {
  const planned = plan(read(filed, language), language)
  const topics = new Set(planned.plan.background.map(({ topic }) => topic))
  const cited = dossier.plan.background.filter(({ topic }) => !topics.has(topic))
  return { ...planned, plan: { ...planned.plan, background: [...planned.plan.background, ...cited] } }
}

const keptOf = ({
  replaced,
  modified,
  corrections,
}: Audited): Partial<Pick<Audited, 'replaced' | 'modified' | 'corrections'>> => ({
  ...(replaced !== undefined && { replaced }),
  ...(modified !== undefined && { modified }),
  ...(corrections !== undefined && { corrections }),
})

/** An update is no correction: nothing that was published was wrong when it was. */
function corrected(
  { corrections = [] }: Audited,
  note: RevisionNote | undefined,
  date: string,
): { readonly corrections?: readonly Correction[] } {
  if (note?.kind !== 'correction') return corrections.length === 0 ? {} : { corrections }
  return { corrections: [...corrections, { date, text: note.text }] }
}

/** What now stands in the place of the statements that a claim rested on. */
function restatedBy(
  { text }: Claim,
  before: readonly Claim[],
  { changes }: StoryComparison,
): readonly string[] {
  const evidence = before.find((claim) => claim.text === text)?.evidence ?? []
  return changes.flatMap((change) =>
    change.kind === 'altered' &&
    evidence.some(({ source, span }) => source === 'story' && overlaps(span, change.before.span))
      ? [change.after.text]
      : [],
  )
}
