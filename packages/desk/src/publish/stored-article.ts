import type { Audited } from '@intertitre/core'
import type { Decision, StoredArticle } from '../store/store.ts'

/** The newest version as people have decided about it, and whether it is approved. */
export interface DecidedArticle {
  readonly dossier: Audited
  readonly isApproved: boolean
}

/**
 * What people let stand in this version is let stand when it is published: each claim that was accepted, and
 * all of them where it was approved with a reason. `dossier` is proven anew.
 */
export function decidedArticle(article: StoredArticle, dossier: Audited): DecidedArticle {
  const decisions = article.decisions.filter(({ version }) => version === article.version)
  const isApproved = article.state === 'approved'
  const approval = decisions.findLast(({ kind, reason }) => kind === 'approve' && reason !== undefined)
  const claims = dossier.claims.map((claim) => {
    const accepted =
      decisions.findLast(({ kind, finding }) => kind === 'accept' && finding === claim.path) ??
      (isApproved ? approval : undefined)
    return claim.accepted === undefined && accepted !== undefined && isDoubted(claim)
      ? { ...claim, accepted: acceptance(accepted) }
      : claim
  })
  return { dossier: { ...dossier, claims }, isApproved }
}

const isDoubted = ({ verdict }: Audited['claims'][number]): boolean =>
  verdict === 'altered' || verdict === 'unsupported'

const acceptance = ({ reason = '', decidedBy }: Decision) => ({ reason, by: decidedBy.name })
