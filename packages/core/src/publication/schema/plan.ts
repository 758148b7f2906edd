import { z } from 'zod'
import { sentenceKind } from './article.ts'
import { offset, span } from './span.ts'

const renderingShape = { text: z.string(), kind: sentenceKind, evidence: z.array(span) }
const rendering = z.strictObject(renderingShape)
const renderings = z.array(rendering)
const carried = z.strictObject({ ...renderingShape, statement: z.string(), fact: z.int().min(-1) })

const section = z.strictObject({
  level: z.literal([2, 3]),
  subheading: rendering,
  alternatives: renderings,
  statements: z.array(z.string()),
})

const summary = z.strictObject({
  keyPoints: z.array(carried),
  figures: z.array(z.strictObject({ label: carried, value: carried })),
  people: z.array(z.strictObject({ name: rendering, role: rendering })),
  landmarks: z.array(
    z.strictObject({ kind: z.enum(['people', 'organisations', 'places']), items: rendering }),
  ),
  quantities: renderings,
  excerpts: z.array(carried),
  timeline: z.array(z.strictObject({ when: rendering, what: carried })),
  unknowns: z.array(z.strictObject({ subject: carried, sentence: carried })),
  questions: z.array(z.strictObject({ question: rendering, answer: carried })),
})

const wordsShape = { body: offset, summary: offset, background: offset }

/** See `Plan`. */
export const plan = z.strictObject({
  freely: z.boolean(),
  keyphrase: z.string(),
  secondaryKeyphrases: z.array(z.string()),
  headlines: renderings,
  titleTags: renderings,
  descriptions: renderings,
  standfirst: z.array(z.string()),
  sections: z.array(section),
  summary,
  background: z.array(z.strictObject({ topic: z.string(), sentences: z.int().min(1) })),
  budget: z.strictObject(wordsShape),
  capacity: z.strictObject({ ...wordsShape, total: offset }),
})
