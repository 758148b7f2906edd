import { CIRCUMSTANCE, CIRCUMSTANCES, WHOLE } from '../languages/realisation.ts'
import type { PlannedRendering } from './plan.ts'
import { AlikeTexts } from './similarity.ts'

/** Two statements may say nearly the same: below this share of common word trigrams they say other things. */
const TOO_ALIKE = 0.45

type Told = Pick<PlannedRendering, 'statement' | 'fact' | 'text'>

/** Keeps account of which facts have been told, so that none is told twice. */
export class ToldFacts {
  readonly #told = new Map<string, Told[]>()
  readonly #texts = new AlikeTexts()

  /**
   * A whole statement is new only where nothing of it was told, a clause only where neither it nor the
   * whole was; a circumstance by itself where what was told of its clause leaves it out.
   */
  isNew({ statement, fact, text }: Told): boolean {
    const told = this.#told.get(statement) ?? []
    if (this.#texts.has(text, TOO_ALIKE)) return false
    if (told.length === 0) return true
    if (fact === WHOLE || told.some((other) => other.fact === WHOLE || other.fact === fact)) return false
    const clause = fact >= CIRCUMSTANCE ? undefined : told.some((other) => clauseOf(other.fact) === fact)
    return clause !== true && !told.some((other) => contains(other.text, core(text)))
  }

  /** Whether what was told, of whichever fact, reads nearly the same. */
  hasAlike({ text }: Pick<Told, 'text'>): boolean {
    return this.#texts.has(text, TOO_ALIKE)
  }

  tell(rendering: Told): void {
    this.#texts.add(rendering.text)
    this.#told.set(rendering.statement, [...(this.#told.get(rendering.statement) ?? []), rendering])
  }
}

/** The clause that a circumstance belongs to. */
const clauseOf = (fact: number): number =>
  fact >= CIRCUMSTANCE ? Math.floor((fact - CIRCUMSTANCE) / CIRCUMSTANCES) : fact

const plain = (text: string): string => text.toLowerCase().replace(/[’'"«»\s\u00a0\u202f]+/gu, ' ')

/** Most of the word pairs of a text stand in the other. */
function contains(whole: string, part: string): boolean {
  const pairs = pairsOf(part)
  const known = new Set(pairsOf(plain(whole)))
  return pairs.length === 0
    ? plain(whole).includes(part)
    : pairs.filter((pair) => known.has(pair)).length * 2 > pairs.length
}

const pairsOf = (text: string): readonly string[] => {
  const words = text.match(/[\p{L}\d]+/gu) ?? []
  return words.slice(1).map((word, index) => `${words[index]} ${word}`)
}

/** An answer without its source and its full stop. */
const core = (text: string): string =>
  plain(text)
    .replace(/[.]$/u, '')
    .replace(/, selon .*$/u, '')
    .trim()
