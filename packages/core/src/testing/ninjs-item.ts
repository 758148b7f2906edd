import { z } from 'zod'

/** Of RFC 3986: ASCII, and of that not all. */
const uri = z.string().regex(/^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$/u)
const dateTime = z.iso.datetime({ offset: true })
const body = z.strictObject({
  role: z.string().optional(),
  contentType: z.string().optional(),
  charCount: z.int().optional(),
  wordCount: z.int().optional(),
  value: z.string(),
})
const text = body.omit({ charCount: true, wordCount: true })
const about = z.strictObject({ name: z.string(), rel: z.string().optional(), uri: uri.optional() })

const item = {
  uri,
  type: z
    .enum(['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'])
    .optional(),
  representationType: z.enum(['full', 'partial']).optional(),
  profile: z.string().optional(),
  version: z.string().optional(),
  firstCreated: dateTime.optional(),
  versionCreated: dateTime.optional(),
  contentCreated: dateTime.optional(),
  embargoedUntil: dateTime.optional(),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']).optional(),
  urgency: z.int().min(1).max(9).optional(),
  copyrightHolder: z.string().optional(),
  copyrightNotice: z.string().optional(),
  usageTerms: z.string().optional(),
  edNote: z.string().optional(),
  language: z.string().optional(),
  descriptions: z.array(text).optional(),
  bodies: z.array(body).optional(),
  headlines: z.array(text).optional(),
  subjects: z.array(about).optional(),
  infoSources: z
    .array(z.strictObject({ name: z.string().optional(), role: z.string().optional(), uri: uri.optional() }))
    .optional(),
  title: z.string().optional(),
  by: z.string().optional(),
  slugline: z.string().optional(),
  located: z.string().optional(),
  renditions: z
    .array(
      z.strictObject({
        name: z.string(),
        href: uri.optional(),
        contentType: z.string().optional(),
        width: z.int().optional(),
        height: z.int().optional(),
      }),
    )
    .optional(),
  standard: z
    .strictObject({ name: z.string().optional(), version: z.string().optional(), schema: uri.optional() })
    .optional(),
}

/**
 * What ninjs 3.0 allows of an item of text, strictly; the parts for events and planning left out.
 * After IPTC’s JSON Schema of ninjs 3.0, © 2024 IPTC, CC BY 4.0.
 */
export const ninjsItem = z.strictObject({
  ...item,
  associations: z.array(z.strictObject({ ...item, name: z.string() })).optional(),
})
