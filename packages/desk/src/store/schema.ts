import {
  bigint,
  boolean,
  customType,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type {
  Actor,
  ArticleState,
  Change,
  JobState,
  Likeness,
  NewDecision,
  Role,
  StoryRole,
} from './store.ts'

/**
 * The tables of packages/desk/migrations, as queries see them. Where a column is `text` and holds JSON,
 * it is one that must come back to the letter: `jsonb` knows no NUL and forgets the order of keys.
 */

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
const json = <T>(name: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => JSON.parse(value) as T,
  })(name)
const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const actor = (name: string) => jsonb(name).$type<Actor>()
const number = () => bigint('number', { mode: 'number' }).generatedByDefaultAsIdentity()

export const stories = pgTable('stories', {
  id: uuid('id').primaryKey(),
  role: text('role').$type<StoryRole>().notNull(),
  name: text('name').notNull(),
  title: text('title').notNull(),
  characters: integer('characters').notNull(),
  document: text('document').notNull(),
  words: tsvector('words').notNull(),
  plain: text('plain').notNull(),
  filedAt: time('filed_at').notNull(),
  filedBy: actor('filed_by').notNull(),
  guid: text('guid'),
  thread: uuid('thread').notNull(),
  version: integer('version').notNull().default(1),
  withdrawn: boolean('withdrawn').notNull().default(false),
  likeness: jsonb('likeness').$type<Likeness>(),
})

export const articles = pgTable('articles', {
  id: uuid('id').primaryKey(),
  storyId: uuid('story_id'),
  jobId: uuid('job_id'),
  headline: text('headline').notNull(),
  state: text('state').$type<ArticleState>().notNull(),
  version: integer('version').notNull(),
  wordCount: integer('word_count').notNull(),
  words: tsvector('words').notNull(),
  plain: text('plain').notNull(),
  updatedAt: time('updated_at').notNull(),
  updatedBy: actor('updated_by').notNull(),
})

export const articleVersions = pgTable('article_versions', {
  articleId: uuid('article_id').notNull(),
  version: integer('version').notNull(),
  headline: text('headline').notNull(),
  wordCount: integer('word_count').notNull(),
  note: text('note'),
  difference: json<readonly Change[]>('difference').notNull(),
  passages: json<readonly string[]>('passages').notNull(),
  dossier: text('dossier').notNull(),
  savedAt: time('saved_at').notNull(),
  savedBy: actor('saved_by').notNull(),
})

export const decisions = pgTable('decisions', {
  id: uuid('id').primaryKey(),
  number: number(),
  articleId: uuid('article_id').notNull(),
  version: integer('version').notNull(),
  kind: text('kind').$type<NewDecision['kind']>().notNull(),
  finding: text('finding'),
  reason: text('reason'),
  decidedAt: time('decided_at').notNull(),
  decidedBy: actor('decided_by').notNull(),
})

export const archive = pgTable('archive', {
  address: text('address').primaryKey(),
  title: text('title').notNull(),
  keyphrases: jsonb('keyphrases').$type<readonly string[]>().notNull(),
  published: text('published'),
  words: tsvector('words').notNull(),
  plain: text('plain').notNull(),
})

export const jobs = pgTable('jobs', {
  id: uuid('id').primaryKey(),
  number: number(),
  kind: text('kind').notNull(),
  title: text('title').notNull(),
  storyId: uuid('story_id'),
  articleId: uuid('article_id'),
  payload: text('payload').notNull(),
  state: text('state').$type<JobState>().notNull(),
  stage: text('stage'),
  priority: integer('priority').notNull(),
  tries: integer('tries').notNull().default(0),
  maxTries: integer('max_tries').notNull(),
  reason: text('reason'),
  worker: text('worker'),
  queuedAt: time('queued_at').notNull(),
  queuedBy: actor('queued_by').notNull(),
  startedAt: time('started_at'),
  seenAt: time('seen_at'),
  endedAt: time('ended_at'),
  nextAt: time('next_at'),
})

export const people = pgTable('people', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  createdAt: time('created_at').notNull(),
  removedAt: time('removed_at'),
})

export const sessions = pgTable('sessions', {
  hash: text('hash').primaryKey(),
  personId: uuid('person_id').notNull(),
  csrf: text('csrf').notNull(),
  createdAt: time('created_at').notNull(),
  expiresAt: time('expires_at').notNull(),
})

export const links = pgTable('links', {
  hash: text('hash').primaryKey(),
  personId: uuid('person_id').notNull(),
  expiresAt: time('expires_at').notNull(),
})

export const keys = pgTable('keys', {
  id: uuid('id').primaryKey(),
  hash: text('hash').notNull(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  createdAt: time('created_at').notNull(),
  createdBy: actor('created_by').notNull(),
  usedAt: time('used_at'),
  removedAt: time('removed_at'),
})

export const replies = pgTable('replies', {
  owner: text('owner').notNull(),
  key: text('key').notNull(),
  fingerprint: text('fingerprint').notNull(),
  status: integer('status'),
  body: text('body'),
  reservedAt: time('reserved_at').notNull(),
})

export const recordEntries = pgTable('record_entries', {
  number: number(),
  at: time('at').notNull(),
  actor: actor('actor').notNull(),
  action: text('action').notNull(),
  subject: text('subject'),
  details: jsonb('details').$type<Readonly<Record<string, unknown>>>().notNull(),
})
