import { WHOLE } from '../languages/realisation.ts'
import type { PlannedRendering } from './plan.ts'

/** Keeps account of which facts have been told, so that none is told twice. */
export class ToldFacts {
  readonly #told = new Map<string, Set<number>>()

  /** A whole statement is new only where no clause of it was told, a clause only where the whole was not. */
  isNew({ statement, fact }: Pick<PlannedRendering, 'statement' | 'fact'>): boolean {
    const told = this.#told.get(statement)
    if (told === undefined) return true
    return fact !== WHOLE && !told.has(fact) && !told.has(WHOLE)
  }

  tell({ statement, fact }: Pick<PlannedRendering, 'statement' | 'fact'>): void {
    this.#told.set(statement, (this.#told.get(statement) ?? new Set()).add(fact))
  }
}
