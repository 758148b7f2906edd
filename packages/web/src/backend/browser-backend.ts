import type { Audited } from '@intertitre/core'
import {
  type ArticleQuery,
  type ArticleSummary,
  type Backend,
  BackendError,
  type KeptDecision,
  type SiteSettings,
  type VersionSummary,
} from './backend.ts'
import type { RecordStore } from './record-store.ts'

/** An article with all its versions, as this browser keeps it. */
export interface ArticleRecord {
  readonly id: string
  readonly state: string
  readonly words: number
  readonly updatedAt: string
  readonly decisions: readonly KeptDecision[]
  /** The oldest first; versions count from 1. */
  readonly versions: readonly {
    readonly at: string
    readonly note?: string
    readonly dossier: Audited
  }[]
}

export interface BrowserEffects {
  readonly store: RecordStore<ArticleRecord>
  readonly settings: RecordStore<SiteSettings>
  /** ISO 8601. */
  readonly now: () => string
  readonly newId: () => string
}

const PAGE = 50
/** The one entry of the settings. */
const SITE = 'site'

/** Keeps everything in the browser: for one person, without a service. */
export function createBrowserBackend({ store, settings, now, newId }: BrowserEffects): Backend {
  const found = async (id: string): Promise<ArticleRecord> => {
    const record = await store.get(id)
    if (record === undefined)
      throw new BackendError(404, 'not-found', `Expected an article, got the unknown number ${id}.`)
    return record
  }
  return {
    kind: 'browser',
    me: async () => ({ id: 'browser', name: '', role: 'editor' }),
    signOut: async () => {},
    async articles({ query = '', state = '', page = 1 }: ArticleQuery) {
      const all = (await store.all())
        .map(summaryOf)
        .filter((each) => matches(each, query) && (state === '' || each.state === state))
        .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
      return { items: all.slice((page - 1) * PAGE, page * PAGE), total: all.length }
    },
    async article(id) {
      const { state, versions, decisions, updatedAt } = await found(id)
      return { id, state, version: versions.length, dossier: versions.at(-1)!.dossier, decisions, updatedAt }
    },
    revision: async () => {
      throw new BackendError(
        404,
        'not-found',
        'Expected a newer version of the story, but a browser keeps none.',
      )
    },
    readFile: async ({ name }) => {
      throw new BackendError(415, 'unreadable', `Expected text, Markdown or HTML, got ${name}.`)
    },
    model: () => undefined,
    async writeWithModel() {
      throw new BackendError(404, 'no-model', 'Expected a service with a language model.')
    },
    async create(dossier) {
      const id = newId()
      const at = now()
      const words = wordsOf(dossier)
      await store.put(id, {
        id,
        state: 'draft',
        words,
        updatedAt: at,
        decisions: [],
        versions: [{ at, dossier }],
      })
      return { id, version: 1 }
    },
    async save(id, { baseVersion, dossier, note }) {
      const record = await found(id)
      const version = record.versions.length
      // Another tab of this browser has saved.
      if (version !== baseVersion)
        return { kind: 'conflict', current: { version, dossier: record.versions.at(-1)!.dossier } }
      const at = now()
      await store.put(id, {
        ...record,
        state: 'draft',
        words: wordsOf(dossier),
        updatedAt: at,
        versions: [...record.versions, { at, ...(note !== undefined && { note }), dossier }],
      })
      return { kind: 'saved', version: version + 1 }
    },
    async versions(id) {
      const { versions } = await found(id)
      return versions
        .map(
          ({ at, note }, index): VersionSummary => ({
            version: index + 1,
            savedAt: at,
            savedBy: '',
            ...(note !== undefined && { note }),
          }),
        )
        .reverse()
    },
    async version(id, version) {
      const kept = (await found(id)).versions[version - 1]
      if (kept === undefined)
        throw new BackendError(404, 'not-found', `Expected a version of the article, got ${version}.`)
      return kept.dossier
    },
    async decide(id, decision) {
      const record = await found(id)
      const state =
        decision.kind === 'approve' ? 'approved' : decision.kind === 'withdraw' ? 'withdrawn' : record.state
      const decisions = [...record.decisions, { ...decision, decidedAt: now(), decidedBy: '' }]
      await store.put(id, { ...record, state, decisions })
    },
    siteSettings: async () => (await settings.get(SITE)) ?? {},
    saveSiteSettings: (changed) => settings.put(SITE, changed),
    jobs: async () => [],
    fileAddress: () => undefined,
  }
}

const wordsOf = ({ article }: Audited): number =>
  typeof article.structuredData.wordCount === 'number' ? article.structuredData.wordCount : 0

function summaryOf({ id, state, words, updatedAt, versions }: ArticleRecord): ArticleSummary {
  const headline = versions.at(-1)?.dossier.article.headline.text ?? ''
  return { id, headline, state, version: versions.length, words, updatedAt }
}

/** Every word of the query stands in the headline; case and accents do not matter. */
function matches({ headline }: ArticleSummary, query: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLocaleLowerCase('fr')
  return plain(query)
    .split(/\s+/u)
    .every((word) => plain(headline).includes(word))
}
