import type { Audited, StatementChange } from '@intertitre/core'
import { z } from 'zod'
import type {
  ArticleSummary,
  ArticleVersion,
  Decision,
  Job,
  StoredArticle,
  StorySummary,
} from '../../store/store.ts'

/** What goes over the wire. A response holds what its schema declares and nothing else. */

export const errorShape = z.object({
  error: z.object({
    code: z.string().describe('Stable, for programs.'),
    message: z.string().describe('One sentence: what was expected and what came.'),
  }),
  trouble: z.string().optional().describe('Of a target of publishing: what went wrong, for programs.'),
})

/** Answers that any route may give. */
export const failures = { '4xx': errorShape, '5xx': errorShape }

export const id = z.uuid()
export const idParams = z.object({ id: z.string().max(100) })
export const roleShape = z.enum(['reader', 'editor', 'admin'])

const printable = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ud800-\udfff]*$/u
/** One line that people read in lists: a name. */
export const nameShape = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(printable, 'expected one line of printable characters')

/** PostgreSQL keeps no null character, and JSON may bring one. */
const noNull = (text: string): boolean => !text.includes('\0')
export const shortText = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .refine(noNull, 'expected text without null characters')
export const longText = z
  .string()
  .min(1)
  .max(5_000_000)
  .refine(noNull, 'expected text without null characters')

export const paging = {
  query: z
    .string()
    .max(500)
    .refine(noNull, 'expected text without null characters')
    .optional()
    .describe('Words, "a phrase", -without; in French, accents may be missing.'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
}

export const listOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), total: z.number().describe('Over all pages of 50.') })

export const personShape = z.object({ id, name: z.string(), role: roleShape })

const likenessShape = z
  .object({
    story: id.describe('That it is like.'),
    sure: z.boolean().describe('It was taken for a new version; else somebody is to be asked.'),
    shared: z.number().describe('Sentences that both have.'),
    sentences: z.number().describe('Of the shorter text.'),
  })
  .describe('Of which story it was taken for a new version, or may be one, where no guid says so.')

export const storyShape = z.object({
  id,
  role: z.enum(['story', 'context', 'background']),
  name: z.string(),
  title: z.string(),
  characters: z.number(),
  filedAt: z.string(),
  filedBy: z.string(),
  guid: z.string().optional(),
  thread: id.describe('Shared by all versions of a story.'),
  version: z.number(),
  withdrawn: z.boolean(),
  likeness: likenessShape.optional(),
  excerpt: z.string().optional(),
})

export const storyOf = ({ filedBy, ...story }: StorySummary) => ({ ...story, filedBy: filedBy.name })

/** Was proven and found whole when it was saved; `article.json` of the command line is the same. */
export const dossierShape = z
  .custom<Audited>((value) => typeof value === 'object' && value !== null)
  .meta({ type: 'object', description: 'A dossier of version 1, as `article.json` of the command line.' })

export const decisionShape = z.object({
  id,
  kind: z.enum(['approve', 'withdraw', 'accept', 'dismiss', 'reinstate']),
  version: z.number(),
  finding: z.string().optional(),
  reason: z.string().optional(),
  decidedAt: z.string(),
  decidedBy: z.string(),
})

export const decisionOf = ({ decidedBy, ...decision }: Decision) => ({
  ...decision,
  decidedBy: decidedBy.name,
})

export const articleSummaryShape = z.object({
  id,
  storyId: z.string().optional(),
  headline: z.string(),
  state: z.enum(['draft', 'approved', 'withdrawn']),
  version: z.number(),
  words: z.number(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  newerStory: z
    .object({ id, version: z.number(), withdrawn: z.boolean(), likeness: likenessShape.optional() })
    .optional()
    .describe(
      'The newest version of its story, where it stands on an earlier one or the story is withdrawn.',
    ),
  excerpt: z.string().optional(),
})

export const articleSummaryOf = ({ updatedBy, ...article }: ArticleSummary) => ({
  ...article,
  updatedBy: updatedBy.name,
})

export const articleShape = articleSummaryShape.extend({
  likeStory: likenessShape
    .extend({ id, title: z.string() })
    .optional()
    .describe(
      'A story that may be a new version of its own: ask, and say so with PUT /api/stories/ID/thread.',
    ),
  dossier: dossierShape,
  decisions: z.array(decisionShape).describe('Of all versions, the oldest first.'),
})

export const articleOf = ({ decisions, ...article }: StoredArticle) => ({
  ...articleSummaryOf(article),
  ...(article.likeStory !== undefined && { likeStory: article.likeStory }),
  dossier: article.dossier,
  decisions: decisions.map(decisionOf),
})

export const versionShape = z.object({
  version: z.number(),
  headline: z.string(),
  words: z.number(),
  note: z.string().optional(),
  difference: z
    .array(z.object({ before: z.string().optional(), after: z.string().optional() }))
    .describe('What changed since the version before.'),
  savedAt: z.string(),
  savedBy: z.string(),
})

export const versionOf = ({ savedBy, difference, article: _, ...version }: ArticleVersion) => ({
  ...version,
  difference: [...difference],
  savedBy: savedBy.name,
})

export const jobShape = z.object({
  id,
  kind: z.string(),
  title: z.string(),
  storyId: z.string().optional(),
  articleId: z.string().optional(),
  state: z.enum(['queued', 'active', 'retrying', 'done', 'failed', 'cancelled']),
  stage: z.string().optional().describe('How far an active job has come.'),
  priority: z.number(),
  tries: z.number(),
  maxTries: z.number(),
  reason: z.string().optional().describe('Why the last try failed.'),
  queuedAt: z.string(),
  queuedBy: z.string(),
  startedAt: z.string().optional(),
  endedAt: z.string().optional(),
  nextAt: z.string().optional(),
})

export const jobOf = ({ queuedBy, ...job }: Job) => ({ ...job, queuedBy: queuedBy.name })

const statementShape = z.object({ id: z.string(), text: z.string() })
export const changeShape = z.object({
  kind: z.enum(['added', 'removed', 'altered']),
  before: statementShape.optional(),
  after: statementShape.optional(),
  differences: z
    .array(z.object({ field: z.string(), before: z.string().optional(), after: z.string().optional() }))
    .optional(),
})

export const changeOf = (change: StatementChange) => ({
  kind: change.kind,
  ...('before' in change && { before: change.before }),
  ...('after' in change && { after: change.after }),
  ...('differences' in change && { differences: [...change.differences] }),
})
