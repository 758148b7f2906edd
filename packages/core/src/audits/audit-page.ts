import type { Finding } from './finding.ts'
import { audits } from './index.ts'
import type { Subject } from './subject.ts'

/** Findings by the id of their audit; empty where all is well, left out where there was nothing to look at. */
export type Findings = Readonly<Record<string, readonly Finding[]>>

/** Looks at a page with every audit, in their order. */
export function auditPage(subject: Subject): Findings {
  return Object.fromEntries(
    audits.flatMap((audit) => {
      const found = audit.check(subject)
      return found === undefined ? [] : [[audit.id, found] as const]
    }),
  )
}
