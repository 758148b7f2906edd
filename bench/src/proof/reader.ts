import { type Claim, frenchPrompts, type Model, type SecondReading, secondReading } from '@intertitre/core'

/** A claim with what it is to rest on, what the proof says of it, and what is known of it. */
export interface ReadRow {
  /** « none » for a true claim; else what is altered, or a label of others. */
  readonly kind: string
  readonly claim: string
  readonly verdict: Claim['verdict']
  readonly evidence: readonly string[]
}

/** Of one kind: how many claims the reader was shown, and how many each refuses. */
export interface ReaderCount {
  readonly kind: string
  readonly shown: number
  readonly byProof: number
  readonly byReader: number
  readonly byEither: number
}

export interface ReaderMeasure {
  readonly reader: string
  readonly counts: readonly ReaderCount[]
  /** Why it stopped before the end. */
  readonly failure?: string
}

const isRefused = ({ verdict }: ReadRow): boolean => verdict === 'altered' || verdict === 'unsupported'

/**
 * Has a model read claims beside their evidence, as `--reader` does of an article, and counts by kind, in the order
 * of the rows. Claims without any evidence are left out: there is nothing to show. What it gives no answer for, it bears
 * out. Rejects with a `ModelError` where
 * the first question is not answered.
 */
export async function measureReader(rows: readonly ReadRow[], model: Model): Promise<ReaderMeasure> {
  const seen = new Set<string>()
  const shown = rows.filter(({ claim, evidence }) => {
    if (evidence.length === 0 || seen.has(claim)) return false
    seen.add(claim)
    return true
  })
  const reading = await secondReading({ claims: shown.map(claimOf) }, model, frenchPrompts)
  const doubted = new Set(reading.doubts.map(({ path }) => path))
  const read = upTo(shown, reading)
  const kinds = [...new Set(read.map(({ row }) => row.kind))]
  return {
    reader: reading.reader,
    counts: kinds.map((kind) => {
      const own = read.filter(({ row }) => row.kind === kind)
      const count = (test: (each: (typeof own)[number]) => boolean) => own.filter(test).length
      return {
        ...{ kind, shown: own.length },
        byProof: count(({ row }) => isRefused(row)),
        byReader: count(({ path }) => doubted.has(path)),
        byEither: count(({ row, path }) => isRefused(row) || doubted.has(path)),
      }
    }),
    ...(reading.failure !== undefined && { failure: reading.failure }),
  }
}

const pathOf = (index: number): string => `claims.${index}`

const claimOf = ({ claim, verdict, evidence }: ReadRow, index: number): Claim => ({
  ...{ path: pathOf(index), text: claim, verdict, confidence: 1, discrepancies: [] },
  evidence: evidence.map((text) => ({ source: 'story', span: { start: 0, end: text.length }, text })),
})

/** Where it stopped, what it did not read does not count as borne out. */
function upTo(rows: readonly ReadRow[], { read, failure }: SecondReading) {
  const placed = rows.map((row, index) => ({ row, path: pathOf(index) }))
  return failure === undefined ? placed : placed.slice(0, read)
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

/** As a table: what is refused of each kind, true claims last. */
export function readerTable(title: string, { reader, counts, failure }: ReaderMeasure): string {
  const altered = counts.filter(({ kind }) => kind !== 'none')
  const sum = (all: readonly ReaderCount[], of: Exclude<keyof ReaderCount, 'kind'>): number =>
    all.reduce((total, each) => total + each[of], 0)
  const line = (kind: string, all: readonly ReaderCount[]): string => {
    const shown = sum(all, 'shown')
    const shares = (['byProof', 'byReader', 'byEither'] as const).map((of) =>
      percent(sum(all, of), shown).padStart(9),
    )
    return `${kind.padEnd(16)}${String(shown).padStart(6)}${shares.join('')}`
  }
  const untouched = counts.filter(({ kind }) => kind === 'none')
  return [
    `${title}, read by ${reader}`,
    `${'refused'.padEnd(16)}${'claims'.padStart(6)}${'proof'.padStart(9)}${'reader'.padStart(9)}${'either'.padStart(9)}`,
    ...altered.map((each) => line(each.kind, [each])),
    line('all', altered),
    ...(untouched.length === 0 ? [] : [line('true', untouched)]),
    ...(failure === undefined ? [] : [`stopped: ${failure}`]),
  ].join('\n')
}

/** Every k-th of them, so that at most `most` are left. */
export const sampled = <R>(rows: readonly R[], most: number): readonly R[] => {
  const step = Math.max(1, Math.ceil(rows.length / most))
  return rows.filter((_, index) => index % step === 0)
}
