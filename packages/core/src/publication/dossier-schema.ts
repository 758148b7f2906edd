import { z } from 'zod'
import { type Audited, DOSSIER_VERSION } from '../dossier.ts'
import { article } from './schema/article.ts'
import { brief } from './schema/brief.ts'
import { claim, replacedClaim, secondReading } from './schema/claim.ts'
import { plan } from './schema/plan.ts'
import { reading } from './schema/reading.ts'
import { span } from './schema/span.ts'
import { story } from './schema/story.ts'

const finding = z.strictObject({
  path: z.string(),
  span,
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})

/**
 * A whole dossier, strictly: nothing missing, nothing unknown. What it gives has its keys in the
 * order of the types. That it says the same as `Audited`, no more and no less, is checked beside it.
 */
export const dossierSchema = z.strictObject({
  version: z.literal(DOSSIER_VERSION),
  story,
  context: z.array(story),
  brief,
  queries: z
    .array(z.strictObject({ phrase: z.string(), clicks: z.int().min(0), impressions: z.int().min(0) }))
    .exactOptional(),
  variant: z.int().min(0).exactOptional(),
  reading,
  contextReadings: z.array(reading),
  plan,
  article,
  modified: z.string().exactOptional(),
  corrections: z.array(z.strictObject({ date: z.string(), text: z.string() })).exactOptional(),
  claims: z.array(claim),
  replaced: z.array(replacedClaim).exactOptional(),
  secondReading: secondReading.exactOptional(),
  findings: z.record(z.string(), z.array(finding)),
}) satisfies z.ZodType<Audited>
