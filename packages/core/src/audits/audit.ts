import type { Audited, Verified } from '../dossier.ts'
import type { Language } from '../languages/language.ts'
import { alikeSentences } from './alike-sentences.ts'
import type { Audit } from './finding.ts'
import { unmetClauses } from './unmet-clauses.ts'
import { unsupportedClaims } from './unsupported-claims.ts'

/** Every audit, in the order in which their findings are shown. */
export const audits: readonly Audit[] = [unmetClauses, unsupportedClaims, alikeSentences]

/** Adds the findings of each audit, by its id. */
export function audit(verified: Verified, language: Language): Audited {
  const findings = audits.map((each) => [each.id, each.check(verified, language)] as const)
  return { ...verified, findings: Object.fromEntries(findings) }
}
