import { z } from 'zod'
import type { Block } from '../../writing/article.ts'
import { MODEL_ERROR_KINDS } from '../../writing/model/model.ts'
import { span } from './span.ts'

export const sentenceKind = z.enum(['verbatim', 'edited', 'derived', 'background'])

export const evidence = z.strictObject({ source: z.string(), span, text: z.string() })

const sentence = z.strictObject({
  text: z.string(),
  kind: sentenceKind,
  evidence: z.array(evidence),
  statement: z.string().exactOptional(),
})
const sentences = z.array(sentence)

const blockOf = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape })

const reference = z.strictObject({ label: z.string(), url: z.string() })

const block = z.discriminatedUnion('type', [
  blockOf('standfirst', { sentences }),
  blockOf('paragraph', { sentences }),
  blockOf('list', { ordered: z.boolean(), introduction: sentence.exactOptional(), items: sentences }),
  blockOf('quote', { sentences, speaker: sentence.exactOptional() }),
  blockOf('key-points', {
    points: z.array(z.strictObject({ label: z.string().exactOptional(), sentence })),
  }),
  blockOf('table', { header: z.array(z.string()), rows: z.array(sentences) }),
  blockOf('timeline', { events: z.array(z.strictObject({ when: sentence, what: sentence })) }),
  blockOf('unknowns', { items: z.array(z.strictObject({ subject: sentence, sentences })) }),
  blockOf('questions', {
    items: z.array(z.strictObject({ id: z.string(), question: sentence, answer: sentences })),
  }),
  blockOf('background', { topic: z.string(), term: z.string(), sentences, references: z.array(reference) }),
  blockOf('sources', {
    items: z.array(z.strictObject({ label: z.string(), url: z.string().exactOptional() })),
  }),
  z.strictObject({
    type: z.literal('section'),
    level: z.literal([2, 3]),
    id: z.string(),
    subheading: sentence,
    get blocks(): z.ZodArray<z.ZodType<Block>> {
      return z.array(block)
    },
  }),
])

const count = z.int().min(0)

const writingRecord = z.strictObject({
  model: z.string(),
  answers: count,
  tokens: z.strictObject({ input: count, output: count }),
  proposed: z.strictObject({ kept: count, again: count, replaced: count }),
  parts: z.strictObject({ asked: count, written: count }),
  failures: z.array(
    z.strictObject({ part: z.string(), kind: z.enum(MODEL_ERROR_KINDS), message: z.string() }),
  ),
  instructions: z.array(evidence),
})

/** See `Article`. */
export const article = z.strictObject({
  writer: z.string(),
  language: z.string(),
  headline: sentence,
  titleTag: sentence,
  description: sentence,
  slug: z.string(),
  keyphrase: z.string(),
  secondaryKeyphrases: z.array(z.string()),
  blocks: z.array(block),
  structuredData: z.record(z.string(), z.unknown()),
  record: writingRecord.exactOptional(),
})
