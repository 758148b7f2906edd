import { z } from 'zod'
import { offset, span } from './span.ts'

const bound = z.enum(['at-least', 'at-most', 'about'])
const count = { count: offset.exactOptional() }

/** Of one kind of clause, with where the brief asks for it. */
const clauseOf = <K extends string, S extends z.core.$ZodLooseShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape, span: span.exactOptional() })

const clause = z.discriminatedUnion('kind', [
  clauseOf('language', { code: z.string() }),
  clauseOf('length', { bound, words: offset }),
  clauseOf('characters', { bound, characters: offset }),
  clauseOf('subheadings', { bound, count: offset, level: z.literal([2, 3]).exactOptional() }),
  clauseOf('no-subheadings', {}),
  clauseOf('seo', {}),
  clauseOf('keyphrase', { role: z.enum(['main', 'secondary']), phrase: z.string() }),
  clauseOf('key-points', { ...count, bound: bound.exactOptional() }),
  clauseOf('faq', { ...count, bound: bound.exactOptional() }),
  clauseOf('list', { ...count, bound: bound.exactOptional() }),
  clauseOf('table', { ...count, bound: bound.exactOptional() }),
  clauseOf('timeline', { ...count, bound: bound.exactOptional() }),
  clauseOf('tone', { tone: z.enum(['neutral', 'formal', 'plain', 'lively']) }),
  clauseOf('title-length', { bound, characters: offset, element: z.literal('title-tag').exactOptional() }),
  clauseOf('description-length', { bound, characters: offset }),
  clauseOf('words-to-use', { phrases: z.array(z.string()) }),
  clauseOf('words-to-avoid', { phrases: z.array(z.string()) }),
  clauseOf('format', { format: z.enum(['html', 'markdown', 'json']) }),
])

/** See `Brief`. */
export const brief = z.strictObject({
  text: z.string(),
  language: z.string(),
  clauses: z.array(clause),
  unread: z.array(span),
})
