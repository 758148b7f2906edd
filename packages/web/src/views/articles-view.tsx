import { useCallback, useEffect, useState } from 'react'
import { Link } from '../app/link.tsx'
import { useServices } from '../app/services.ts'
import type { ArticlePage, Job } from '../backend/backend.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { QueueView } from './queue.tsx'

const STATES = ['draft', 'approved', 'withdrawn'] as const
/** Milliseconds after the last key before the archive is asked. */
const PAUSE = 200
const PAGE = 50

type Loaded = { readonly page: ArticlePage; readonly jobs: readonly Job[] } | 'failed' | undefined

export function ArticlesView() {
  const messages = useMessages()
  const { articles } = messages
  const { backend } = useServices()
  const [query, setQuery] = useState('')
  const [state, setState] = useState('')
  const [page, setPage] = useState(1)
  const [loaded, setLoaded] = useState<Loaded>(undefined)
  const load = useCallback(async () => {
    try {
      const [found, jobs] = await Promise.all([
        backend.articles({ query, state, page }),
        backend.jobs().catch(() => []),
      ])
      setLoaded({ page: found, jobs })
    } catch {
      setLoaded('failed')
    }
  }, [backend, query, state, page])
  useEffect(() => {
    const timer = setTimeout(() => void load(), PAUSE)
    return () => clearTimeout(timer)
  }, [load])
  return (
    <main id="main" className="archive">
      <div className="archive-head">
        <h1>{articles.title}</h1>
        {backend.kind === 'browser' && <p className="note">{articles.local}</p>}
      </div>
      <search className="archive-filters">
        <label className="field">
          <span>{articles.search}</span>
          <input
            type="search"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value)
              setPage(1)
            }}
          />
        </label>
        <label className="field">
          <span>{articles.state}</span>
          <select
            value={state}
            onChange={(event) => {
              setState(event.target.value)
              setPage(1)
            }}
          >
            <option value="">{articles.all}</option>
            {STATES.map((each) => (
              <option key={each} value={each}>
                {articles.states[each]}
              </option>
            ))}
          </select>
        </label>
      </search>
      {loaded === 'failed' && (
        <p role="alert" className="alert">
          {articles.failed}{' '}
          <button type="button" onClick={() => void load()}>
            {articles.retry}
          </button>
        </p>
      )}
      {typeof loaded === 'object' && (
        <>
          {backend.queue !== undefined && (
            <QueueView jobs={loaded.jobs} queue={backend.queue} onChange={load} />
          )}
          <Listing page={loaded.page} isFiltered={query !== '' || state !== ''} />
          <Pager page={page} total={loaded.page.total} onPage={setPage} />
        </>
      )}
    </main>
  )
}

function Listing({ page, isFiltered }: { readonly page: ArticlePage; readonly isFiltered: boolean }) {
  const messages = useMessages()
  const { articles } = messages
  if (page.items.length === 0)
    return (
      <p className="archive-empty" role="status">
        {isFiltered ? articles.nothing : articles.empty}{' '}
        {!isFiltered && <Link to={{ view: 'start' }}>{messages.nav.start}</Link>}
      </p>
    )
  return (
    <>
      <p className="note" role="status">
        {articles.count(page.total)}
      </p>
      <table className="archive-table">
        <thead>
          <tr>
            <th scope="col">{articles.headline}</th>
            <th scope="col">{articles.state}</th>
            <th scope="col" className="count">
              {articles.words}
            </th>
            <th scope="col" className="count">
              {articles.version}
            </th>
            <th scope="col">{articles.updated}</th>
          </tr>
        </thead>
        <tbody>
          {page.items.map(({ id, headline, state, words, version, updatedAt, updatedBy, newerStory }) => (
            <tr key={id}>
              <th scope="row" lang="fr">
                <Link to={{ view: 'article', id }}>{headline || articles.untitled}</Link>
              </th>
              <td>
                <span className={`state state-${state}`}>{articles.states[state] ?? state}</span>
                {newerStory !== undefined && (
                  <span className="note">
                    {' '}
                    {newerStory.withdrawn ? articles.withdrawnStory : articles.newerStory}
                  </span>
                )}
              </td>
              <td className="count">{messages.number(words)}</td>
              <td className="count">{messages.number(version)}</td>
              <td>
                {messages.date(updatedAt)}
                {updatedBy !== undefined && updatedBy !== '' && `, ${updatedBy}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface PagerProps {
  readonly page: number
  readonly total: number
  readonly onPage: (page: number) => void
}

function Pager({ page, total, onPage }: PagerProps) {
  const { articles } = useMessages()
  if (total <= PAGE) return null
  return (
    <div className="pager">
      <button type="button" disabled={page === 1} onClick={() => onPage(page - 1)}>
        {articles.previous}
      </button>
      <button type="button" disabled={page * PAGE >= total} onClick={() => onPage(page + 1)}>
        {articles.next}
      </button>
    </div>
  )
}
