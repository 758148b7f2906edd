import type { z } from 'zod'
import { InputError } from '../input-error.ts'
import { sha256 } from '../sha256.ts'
import { keptQuotations, keyOf, type Quotation } from './kept-quotations.ts'
import {
  type EvidenceAnnotation,
  type EvidenceFile,
  type EvidencePlace,
  evidenceSchema,
} from './schema/evidence.ts'
import { type CharacterCount, countCharacters } from './selectors.ts'

/** What of a file of annotations does not stand. */
export interface EvidenceFault {
  /** Id of the annotation; absent where it is a whole text. */
  readonly annotation?: string
  /** Id of the text: « #article », « #story ». */
  readonly text: string
  /**
   * « changed »: the text is another than the annotated one. « missing »: nobody gave it. « absent »: the
   * words stand neither at their place nor elsewhere. « misplaced »: the text is the annotated one, but
   * place, words and what is around them do not agree. « unknown »: the file describes no such text.
   */
  readonly kind: 'changed' | 'missing' | 'absent' | 'misplaced' | 'unknown'
  /** The words that are annotated. */
  readonly quoted?: string
  /** What stands at their place. */
  readonly found?: string
}

/**
 * A file of annotations from the JSON of `renderEvidence`. Throws an `InputError` (`invalid-evidence`) that
 * names the first thing that is not as it should be.
 */
export function parseEvidence(json: string): EvidenceFile {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new InputError('invalid-evidence', 'expected a file of annotations, and came what is not JSON.', {
      cause,
    })
  }
  const result = evidenceSchema.safeParse(value)
  if (!result.success)
    throw new InputError('invalid-evidence', `expected a file of annotations; ${issueWords(result.error)}.`, {
      cause: result.error,
    })
  return result.data
}

function issueWords({ issues: [first] }: z.ZodError): string {
  const path = first?.path.map(String).join('.') || 'the whole'
  return `« ${path.slice(0, 120)} » is not as it should be: ${(first?.message ?? '').slice(0, 160)}`
}

/** The texts that a file of annotations is about, by id, in its order: the article first. */
export const annotatedTexts = ({ provenance }: EvidenceFile) =>
  provenance.flatMap((node) => (node.type === 'prov:Entity' ? [node] : []))

/**
 * What of a file does not stand in its texts, given by id (« #article », « #story »): whole texts first,
 * then annotations in their order, one fault each; empty where all stands. In a text that is letter by
 * letter the annotated one place, words and surroundings must agree; in any other the words must still
 * stand at their place, or have moved together with what follows them.
 */
export function verifyEvidence(
  file: EvidenceFile,
  texts: ReadonlyMap<string, string>,
): readonly EvidenceFault[] {
  const faults: EvidenceFault[] = []
  const known = new Map<string, Known>()
  const places = file.items.flatMap(placesOf)
  for (const { id, sha256: digest } of annotatedTexts(file)) {
    const text = texts.get(id)
    if (text === undefined) {
      faults.push({ text: id, kind: 'missing' })
      known.set(id, 'missing')
      continue
    }
    const count = countCharacters(text)
    const isSame = sha256(text) === digest
    if (!isSame) faults.push({ text: id, kind: 'changed' })
    const own = isSame
      ? []
      : places.filter(({ source }) => source === id).map((each) => quotedIn(each, count))
    known.set(id, { count, kept: isSame ? undefined : keptQuotations(own, text) })
  }
  return [...faults, ...file.items.flatMap((item) => faultOf(item, known) ?? [])]
}

type Known =
  | 'missing'
  | {
      readonly count: CharacterCount
      /** Of a text that has changed what of it still stands; undefined where it is the annotated one. */
      readonly kept: ReadonlySet<string> | undefined
    }

const quotedIn = ({ selector: [{ exact }, { start }] }: EvidencePlace, count: CharacterCount): Quotation => ({
  exact,
  start: count.offset(start),
})

/** The first place of an annotation that does not stand. */
function faultOf(item: EvidenceAnnotation, known: ReadonlyMap<string, Known>): EvidenceFault | undefined {
  for (const place of placesOf(item)) {
    const found = placeFault(place, known)
    if (found !== undefined) return { annotation: item.id, ...found }
  }
  return undefined
}

function placesOf({ target, body, discrepancies = [] }: EvidenceAnnotation): readonly EvidencePlace[] {
  return [
    target,
    ...body.flatMap((each) => (each.type === 'SpecificResource' ? [each] : [])),
    ...discrepancies.flatMap((each) => [each.target ?? [], each.body ?? [], each.mend?.target ?? []].flat()),
  ]
}

function placeFault(place: EvidencePlace, known: ReadonlyMap<string, Known>): EvidenceFault | undefined {
  const { source } = place
  const [{ exact: quoted, prefix, suffix }, position] = place.selector
  const own = known.get(source)
  if (own === undefined) return { text: source, kind: 'unknown', quoted }
  // A text that nobody gave is told once, for all that points into it.
  if (own === 'missing') return undefined
  const { count, kept } = own
  const { text } = count
  const [start, end] = [count.offset(position.start), count.offset(position.end)]
  const found = text.slice(start, end)
  if (kept !== undefined)
    return kept.has(keyOf(quotedIn(place, count)))
      ? undefined
      : { text: source, kind: 'absent', quoted, found }
  const agrees = text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end)
  return found === quoted && agrees ? undefined : { text: source, kind: 'misplaced', quoted, found }
}
