import { auditArticle } from './audits/audit-article.ts'
import type { Audited, Filed, Planned, Verified, Written } from './dossier.ts'
import type { Edition } from './edition.ts'
import type { Language } from './languages/language.ts'
import { plan } from './planning/plan-article.ts'
import { read } from './reading/read.ts'
import { type Claim, isRefuted, type ReplacedClaim } from './verification/claim.ts'
import { claimTexts } from './verification/claims.ts'
import { verify } from './verification/verify.ts'
import type { Article } from './writing/article.ts'
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

/**
 * Further drafts, each told all that the proof has refused so far, until nothing new is refused or the
 * writer has had its turns: what is still unsupported after the last is reported. The dossier keeps what
 * was replaced beside what stands there now.
 */
async function repaired(
  draft: Verified,
  planned: Planned,
  writer: Writer,
  language: Language,
): Promise<Verified> {
  const refused = new Map<string, Refusal>()
  let verified = draft
  for (let drafts = 0; drafts < (writer.redrafts ?? 1); drafts++) {
    const found = verified.claims.filter((claim) => isRefuted(claim) && !refused.has(claim.text))
    if (found.length === 0) break
    const statements = statementsOf(verified.article)
    for (const claim of found) refused.set(claim.text, { claim, statement: statements.get(claim.path) })
    const article = await writer.write(
      planned,
      [...refused.values()].map(({ claim }) => claim),
    )
    verified = verify({ ...planned, article }, language)
  }
  const replaced = [
    ...(writer.replaced?.(verified.article) ?? []),
    ...replacedIn(verified, [...refused.values()]),
  ]
  return replaced.length === 0 ? verified : { ...verified, replaced }
}

interface Refusal {
  readonly claim: Claim
  /** The statement of the story that it was to carry. */
  readonly statement: string | undefined
}

const statementsOf = (article: Article): ReadonlyMap<string, string | undefined> =>
  new Map(claimTexts(article).map(({ path, sentence }) => [path, sentence.statement]))

/** What was refused and is gone, with what carries its statement in the same kind of place, or stands at its path. */
function replacedIn({ article, claims }: Verified, refused: readonly Refusal[]): readonly ReplacedClaim[] {
  const kept = new Set(claims.map(({ text }) => text))
  const statements = statementsOf(article)
  return refused.flatMap(({ claim, statement }) => {
    if (kept.has(claim.text)) return []
    const now = claims.find(({ path }) =>
      statement === undefined
        ? path === claim.path && !path.startsWith('blocks')
        : statements.get(path) === statement && placeOf(path) === placeOf(claim.path),
    )
    return [now === undefined ? claim : { ...claim, replacement: { path: now.path, text: now.text } }]
  })
}

/** « sentences » for « blocks.3.blocks.0.sentences.2 »: a key point never stands for a sentence of the body. */
const placeOf = (path: string): string =>
  path
    .split('.')
    .filter((part) => !/^(?:\d+|blocks)$/u.test(part))
    .join('.')
