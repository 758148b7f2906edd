import { auditArticle } from './audits/audit-article.ts'
import type { Audited, Filed, Planned, Verified, Written } from './dossier.ts'
import type { Edition } from './edition.ts'
import type { Language } from './languages/language.ts'
import { plan } from './planning/plan-article.ts'
import { read } from './reading/read.ts'
import { type Claim, isRefuted } from './verification/claim.ts'
import { verify } from './verification/verify.ts'
import type { Writer } from './writing/writer.ts'

export type Stage = 'reading' | 'planning' | 'writing' | 'verifying' | 'auditing'

export interface Tools {
  /** Of the story and of the article. */
  readonly language: Language
  readonly writer: Writer
  /** How the article will be published: what audits hold it against. */
  readonly editionOf?: (written: Written) => Edition
  /** Told each stage as it begins. */
  readonly onStage?: (stage: Stage) => void
}

/** Takes a filed story through every stage: what comes out is read, written, proven and audited. */
export async function produce(
  filed: Filed,
  { language, writer, editionOf = () => ({}), onStage = () => {} }: Tools,
): Promise<Audited> {
  onStage('reading')
  const readStory = read(filed, language)
  onStage('planning')
  const planned = plan(readStory, language)
  onStage('writing')
  const draft = verify({ ...planned, article: await writer.write(planned) }, language)
  onStage('verifying')
  const verified = await repaired(draft, planned, writer, language)
  onStage('auditing')
  return auditArticle(verified, language, editionOf(verified))
}

/** Drafts after the first: each does without what the proof has refused so far. */
const MOST_DRAFTS = 4

/**
 * Further drafts without what no source bears out, until nothing is refused; what is still unsupported after
 * the last is reported. The dossier keeps what was replaced.
 */
async function repaired(
  draft: Verified,
  planned: Planned,
  writer: Writer,
  language: Language,
): Promise<Verified> {
  const refused = new Map<string, Claim>()
  let verified = draft
  for (let drafts = 0; drafts < MOST_DRAFTS; drafts++) {
    const found = verified.claims.filter((claim) => isRefuted(claim) && !refused.has(claim.text))
    if (found.length === 0) break
    for (const claim of found) refused.set(claim.text, claim)
    const article = await writer.write(planned, new Set(refused.keys()))
    verified = verify({ ...planned, article }, language)
  }
  const kept = new Set(verified.claims.filter(isRefuted).map(({ text }) => text))
  const replaced = [...refused.values()].filter(({ text }) => !kept.has(text))
  return replaced.length === 0 ? verified : { ...verified, replaced }
}
