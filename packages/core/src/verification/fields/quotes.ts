import type { Discrepancy } from '../claim.ts'
import { fold } from '../fold.ts'
import type { Sources } from '../sources.ts'

const QUOTED = /«([^«»]*)»|“([^“”]*)”|"([^"]*)"/gu

/** Quoted words of the claim that no source has to the letter; typography does not count. */
export function quoteDiscrepancies(text: string, sources: Sources): readonly Discrepancy[] {
  return [...text.matchAll(QUOTED)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((words) => !partsOf(words).every((part) => isQuoted(part, sources)))
    .map((value) => ({ field: 'quote', value: value.trim() }))
}

/** « (…) » marks a cut: what stands on either side is compared by itself. */
const partsOf = (words: string): readonly string[] =>
  fold(words)
    .split(/\s*[([](?:\.\.\.)[)\]]\s*/u)
    .map((part) => part.replace(/[.,;:!?]+$/u, '').trim())
    .filter((part) => part !== '')

const isQuoted = (folded: string, { evidence, known }: Sources): boolean =>
  evidence.some((text) => fold(text).includes(folded)) ||
  known.some((source) => source.folded.includes(folded))
