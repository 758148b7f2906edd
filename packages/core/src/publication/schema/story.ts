import { z } from 'zod'
import { STORY_FORMATS } from '../../filing/story.ts'
import { offset, span } from './span.ts'
import { storyMetadata } from './story-metadata.ts'

const origin = z.strictObject({ name: z.string(), format: z.enum(STORY_FORMATS) })

const alignmentRun = z.strictObject({ start: offset, original: offset, length: offset })

const paragraph = z.strictObject({
  span,
  role: z.enum(['headline', 'dateline', 'byline', 'subheading', 'paragraph', 'item']),
  isAnswer: z.literal(true).exactOptional(),
})

const dateline = z.strictObject({
  place: z.string().exactOptional(),
  agency: z.string().exactOptional(),
  date: z.string().exactOptional(),
})

const mend = z.strictObject({
  kind: z.enum([
    'glued-words',
    'stray-space',
    'missing-space',
    'mojibake',
    'hyphenation',
    'control-character',
    'quotation-marks',
  ]),
  span,
  before: z.string(),
  after: z.string(),
  made: z.boolean(),
})

/** See `Story`. */
export const story = z.strictObject({
  id: z.string(),
  origin,
  original: z.string(),
  text: z.string(),
  alignment: z.array(alignmentRun),
  language: z.string(),
  paragraphs: z.array(paragraph),
  headline: z.string().exactOptional(),
  byline: z.string().exactOptional(),
  dateline: dateline.exactOptional(),
  published: z.string().exactOptional(),
  versionDate: z.string().exactOptional(),
  url: z.string().exactOptional(),
  metadata: storyMetadata.exactOptional(),
  mends: z.array(mend),
})
