import { type Audited, type Doubt, LANGUAGE_NAMES, type WritingRecord } from '@intertitre/core'
import type { WritingOutcome } from '../models/model-writing.ts'
import { euros, type Spending } from '../models/spending.ts'

/** How a model wrote, in figures. */
export interface WritingTally {
  /** « offline » where the built-in writer wrote every word. */
  readonly writer: string
  /** Why the built-in writer wrote instead. */
  readonly fallback?: string
  readonly record?: Omit<WritingRecord, 'instructions'>
  readonly spending?: Spending
  readonly reader?: {
    readonly name: string
    readonly read: number
    readonly doubts: readonly Doubt[]
    readonly failure?: string
    readonly spending: Spending
  }
}

export function writingTally(
  { article: { writer, record: whole } }: Pick<Audited, 'article'>,
  { fallback, spending, reading }: WritingOutcome,
): WritingTally {
  return {
    writer,
    ...(fallback !== undefined && { fallback }),
    ...(whole !== undefined && { record: withoutOrders(whole) }),
    ...(spending !== undefined && { spending }),
    ...(reading !== undefined && {
      reader: { name: reading.found.reader, ...without(reading.found), spending: reading.spending },
    }),
  }
}

/** They are told of every article. */
const withoutOrders = ({ instructions: _, ...record }: WritingRecord) => record

const without = ({ reader: _, ...rest }: NonNullable<WritingOutcome['reading']>['found']) => rest

/** « mistral:mistral-large: 6 of 6 parts, 22 texts kept, 3 replaced; 1,760 tokens, €0.0042 ». */
export function writerWords({ fallback, record, spending }: WritingTally): string {
  if (fallback !== undefined) return `offline: ${fallback}`
  if (record === undefined) return ''
  const { model, proposed, parts, failures } = record
  const failed = failures[0]
  return [
    `${model}: ${parts.written} of ${parts.asked} parts`,
    `${proposed.kept + proposed.again} texts kept${proposed.again > 0 ? ` (${proposed.again} when asked again)` : ''}`,
    `${proposed.replaced} refused${proposed.replaced > 0 ? ' and replaced' : ''}; ${costWords(spending)}`,
  ]
    .join(', ')
    .concat(failed === undefined ? '' : `; no answer for ${listed(failures)}: ${failed.message}`)
}

const listed = (failures: WritingRecord['failures']): string => {
  const parts = [...new Set(failures.map(({ part }) => part))]
  return parts.length > 3 ? `${parts.length} parts` : parts.join(', ')
}

function costWords(spending: Spending | undefined): string {
  if (spending === undefined) return ''
  const { questions, cached, tokens, cost } = spending
  if (questions === 0 && cached > 0) return 'all from the cache, at no cost'
  const used = `${(tokens.input + tokens.output).toLocaleString('en')} tokens`
  return `${used}${cost === undefined ? ', price not known' : cost === 0 ? '' : `, ${euros(cost)}`}`
}

export function orderWords({ orders }: { readonly orders: readonly string[] }): string {
  const [first] = orders
  if (first === undefined) return ''
  const count = orders.length
  return `${count} sentence${count === 1 ? '' : 's'} of the sources turn${count === 1 ? 's' : ''} to a machine; not obeyed: “${first}”`
}

export function readerWords({ reader }: WritingTally): string {
  if (reader === undefined) return ''
  const { name, read, doubts, failure } = reader
  const alone = doubts.filter(({ isRefuted }) => !isRefuted)
  const head = `${name}: ${doubts.length} of ${read} statements doubted`
  const [first] = alone
  const shown =
    first === undefined
      ? ''
      : `; ${alone.length} that the proof bears out, as “${first.text}”${first.differs === '' ? '' : ` (${first.differs})`}`
  return `${head}${shown}${failure === undefined ? '' : `; then ${failure}`}`
}

/** What was compared with the original and what nobody can compare. */
export function translationWords({ record }: WritingTally): string {
  const { translation } = record ?? {}
  if (translation === undefined) return ''
  const { from, sentences, leftOut } = translation
  const quotes = sentences.filter((each) => each.quotes).length
  const [first] = leftOut
  return [
    `from ${LANGUAGE_NAMES[from] ?? from}: ${sentences.length} sentences with the same numbers, units, dates and names; their other words are unchecked`,
    `${quotes} with a quotation that is a translation`,
    `${leftOut.length} left out${first === undefined ? '' : `, as “${first.original}”`}`,
  ].join('; ')
}
