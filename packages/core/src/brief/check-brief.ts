import type { Written } from '../dossier.ts'
import type { Clause, ClauseKind } from './clause.ts'
import type { CheckLanguage, ClauseResult, ClauseRule } from './clause-rule.ts'
import { clauseRules } from './clauses/index.ts'

/** A clause of the brief and whether the article meets it. */
export interface ClauseCheck extends ClauseResult {
  readonly clause: Clause
}

/** Checks each clause of the brief on the article, in the order of the brief. Never throws. */
export const checkBrief = (dossier: Written, language: CheckLanguage): readonly ClauseCheck[] =>
  dossier.brief.clauses.map((clause) => {
    const rule = clauseRules[clause.kind] as ClauseRule<ClauseKind>
    return { clause, ...rule.check(clause, dossier, language) }
  })
