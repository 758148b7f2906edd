import { useCallback, useEffect, useState } from 'react'
import { Link } from '../app/link.tsx'
import { useServices } from '../app/services.ts'
import type { Job, Queue } from '../backend/backend.ts'
import { useMessages } from '../i18n/use-messages.ts'

/** Of jobs watched at a time: a browser opens six connections to one service. */
const WATCHED = 3
const LIVE: ReadonlySet<string> = new Set(['active', 'queued', 'retrying'])
/** What a worker tells on its way, in order. */
const STAGES = [
  'loading French',
  'filing',
  'reading the story',
  'planning',
  'writing',
  'checking every statement',
  'auditing',
]

interface QueueViewProps {
  readonly jobs: readonly Job[]
  readonly queue: Queue
  /** An article has come of one, or the list has changed otherwise. */
  readonly onChange: () => void
}

/** What workers have before them, how far each job is, and what became of those that were watched. */
export function QueueView({ jobs, queue, onChange }: QueueViewProps) {
  const { articles } = useMessages()
  const [told, setTold] = useState<ReadonlyMap<string, Job>>(new Map())
  const tell = useCallback((job: Job): void => setTold((before) => new Map(before).set(job.id, job)), [])
  const shown = [
    ...jobs.map((job) => told.get(job.id) ?? job),
    ...[...told.values()].filter(({ id }) => !jobs.some((job) => job.id === id)),
  ].filter(({ state }) => state !== 'cancelled')
  const watched = [...shown]
    .sort((one, other) => Number(other.state === 'active') - Number(one.state === 'active'))
    .filter(({ state }) => LIVE.has(state))
    .slice(0, WATCHED)
    .map(({ id }) => id)
    .join(' ')
  useEffect(() => {
    const stops = watched
      .split(' ')
      .filter(Boolean)
      .map((id) =>
        queue.follow(id, (job) => {
          tell(job)
          if (job.state === 'done') onChange()
        }),
      )
    return () => {
      for (const stop of stops) stop()
    }
  }, [watched, queue, onChange, tell])
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="queue-title" className="queue">
      <h2 id="queue-title">{articles.queue}</h2>
      <ul>
        {shown.map((job) => (
          <QueueLine key={job.id} job={job} queue={queue} onJob={tell} />
        ))}
      </ul>
    </section>
  )
}

interface QueueLineProps {
  readonly job: Job
  readonly queue: Queue
  readonly onJob: (job: Job) => void
}

function QueueLine({ job, queue, onJob }: QueueLineProps) {
  const { articles } = useMessages()
  const { person } = useServices()
  const { id, title, state, stage, reason, articleId } = job
  const [fault, setFault] = useState<string>()
  const act = (deed: (id: string) => Promise<Job>) => {
    setFault(undefined)
    deed(id).then(onJob, (error: unknown) => setFault(error instanceof Error ? error.message : String(error)))
  }
  return (
    <li>
      <span className="queue-title">
        {articleId !== undefined && state === 'done' ? (
          <Link to={{ view: 'article', id: articleId }}>{title || id}</Link>
        ) : (
          title || id
        )}
        {reason !== undefined && state !== 'done' && <span className="note"> {reason}</span>}
        {fault !== undefined && (
          <span role="alert" className="alert">
            {fault}
          </span>
        )}
      </span>
      {state === 'active' && <Progress stage={stage} title={title} />}
      <span className={`state state-${state}`} role="status">
        {articles.states[state] ?? state}
      </span>
      {person.role !== 'reader' && (
        <span className="queue-actions">
          {LIVE.has(state) && (
            <button type="button" className="quiet" onClick={() => act(queue.cancel)}>
              {articles.cancel}
              <span className="visually-hidden"> {title}</span>
            </button>
          )}
          {state === 'failed' && (
            <button type="button" className="quiet" onClick={() => act(queue.retry)}>
              {articles.retry}
              <span className="visually-hidden"> {title}</span>
            </button>
          )}
        </span>
      )}
    </li>
  )
}

function Progress({ stage, title }: { readonly stage: string | undefined; readonly title: string }) {
  const { articles } = useMessages()
  const step = stage === undefined ? 0 : STAGES.indexOf(stage) + 1
  return (
    <span className="queue-progress">
      <progress max={STAGES.length} value={step} aria-label={articles.progress(title)} />
      <span className="note">{stage === undefined ? articles.begun : (articles.stages[stage] ?? stage)}</span>
    </span>
  )
}
