import { z } from 'zod'
import { evidence, sentenceKind } from './article.ts'
import { span } from './span.ts'

export const field = z.enum([
  'number',
  'unit',
  'bound',
  'date',
  'name',
  'function',
  'role',
  'polarity',
  'modality',
  'attribution',
  'quote',
  'comparison',
  'quantifier',
  'cause',
  'tense',
  'content',
])

const discrepancy = z.strictObject({
  field,
  value: z.string(),
  span: span.exactOptional(),
  stated: z.string().exactOptional(),
  evidence: evidence.exactOptional(),
  mend: z.strictObject({ span, text: z.string() }).exactOptional(),
})

const claimShape = {
  path: z.string(),
  text: z.string(),
  verdict: z.enum([...sentenceKind.options, 'altered', 'unsupported']),
  evidence: z.array(evidence),
  discrepancies: z.array(discrepancy),
  confidence: z.number().exactOptional(),
  accepted: z.strictObject({ reason: z.string(), by: z.string().exactOptional() }).exactOptional(),
}

/** See `Claim`. */
export const claim = z.strictObject(claimShape)

/** See `ReplacedClaim`. */
export const replacedClaim = z.strictObject({
  ...claimShape,
  replacement: z.strictObject({ path: z.string(), text: z.string() }).exactOptional(),
})

/** See `SecondReading`. */
export const secondReading = z.strictObject({
  reader: z.string(),
  read: z.int().min(0),
  doubts: z.array(
    z.strictObject({ path: z.string(), text: z.string(), differs: z.string(), isRefuted: z.boolean() }),
  ),
  failure: z.string().exactOptional(),
})
