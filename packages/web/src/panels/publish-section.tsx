import { useState } from 'react'
import { useStore } from '../app/store.ts'
import type { PublicationStatus, SentArticle } from '../backend/backend.ts'
import type { ArticlePublishing } from '../editor/article-publishing.ts'
import type { ArticleSession } from '../editor/article-session.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { PageLink } from '../views/published-notice.tsx'
import { nameOf } from './name-of.ts'
import { Outcome, Preview } from './publish-outcome.tsx'
import { TakeDown } from './take-down.tsx'
import { usePublishing, type Wish } from './use-publishing.ts'

interface PublishSectionProps {
  readonly session: ArticleSession
  readonly publishing: ArticlePublishing
}

/** Where the article was published, and to where it can be; nothing where the service has no targets. */
export function PublishSection({ session, publishing }: PublishSectionProps) {
  const { publish } = useMessages()
  const { targets, sent } = useStore(publishing.state, (state) => state)
  const isApproved = useStore(
    session.state,
    ({ articleState, saveState }) => articleState === 'approved' && saveState === 'saved',
  )
  const version = useStore(session.state, (state) => state.version)
  if (targets.length === 0 && sent.length === 0) return null
  return (
    <section aria-labelledby="publish-title" className="publish">
      <h2 id="publish-title">{publish.title}</h2>
      {sent.length > 0 && (
        <ul className="sent-places">
          {sent.map((place) => (
            <SentPlace
              key={place.target}
              place={place}
              publishing={publishing}
              newer={isApproved && (place.version ?? version) < version ? version : undefined}
            />
          ))}
        </ul>
      )}
      {targets.length > 0 &&
        (isApproved ? (
          <PublishForm publishing={publishing} />
        ) : (
          <p className="note">{publish.approveFirst}</p>
        ))}
    </section>
  )
}

interface SentPlaceProps {
  readonly place: SentArticle
  readonly publishing: ArticlePublishing
  /** The version that is approved, where an earlier one was sent. */
  readonly newer: number | undefined
}

function SentPlace({ place, publishing, newer }: SentPlaceProps) {
  const messages = useMessages()
  const { publish, versions } = messages
  const { status, url, version, live, complete, override, takenDown, sentAt, sentBy } = place
  const state = takenDown === undefined ? publish.statuses[status] : publish.takenDown
  return (
    <li>
      <p>
        <PageLink url={url} text={nameOf(place.target, publishing) ?? place.target} />{' '}
        <span className={live ? 'state state-approved' : 'state'}>
          {place.at === undefined ? state : publish.scheduledFor(messages.date(place.at))}
        </span>
      </p>
      <p className="note place-address">{live && url !== undefined ? url : place.target}</p>
      <p className="note">
        {version !== undefined && `${versions.version(version)} · `}
        {messages.date(sentAt)}, {sentBy}
      </p>
      {!complete && <p className="alert">{publish.cutOff}</p>}
      {override !== undefined && <p className="note">{publish.overridden(override.reason)}</p>}
      {takenDown !== undefined && <p className="note">{publish.takenDownFor(takenDown)}</p>}
      {live && newer !== undefined && <p className="note">{publish.newerApproved(newer)}</p>}
      {live && <TakeDown place={place} publishing={publishing} />}
    </li>
  )
}

const STATUSES: readonly PublicationStatus[] = ['published', 'scheduled', 'draft']

/** What is wanted; what that would change; then it is sent. */
function PublishForm({ publishing }: Pick<PublishSectionProps, 'publishing'>) {
  const { publish } = useMessages()
  const targets = useStore(publishing.state, (state) => state.targets)
  const [wish, setWish] = useState<Wish>({ target: targets[0]?.name ?? '', status: 'published', time: '' })
  const { state, preview, send, forget } = usePublishing(publishing, wish)
  const change = (changed: Partial<Wish>): void => {
    setWish({ ...wish, ...changed })
    forget()
  }
  return (
    <>
      <form
        className="publish-form"
        aria-label={publish.title}
        onSubmit={(event) => {
          event.preventDefault()
          void preview()
        }}
      >
        <label className="field">
          <span>{publish.target}</span>
          <select value={wish.target} onChange={({ target }) => change({ target: target.value })}>
            {targets.map(({ name, to }) => (
              <option key={name} value={name}>
                {name} ({to})
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{publish.how}</span>
          <select
            value={wish.status}
            onChange={({ target }) => change({ status: target.value as PublicationStatus })}
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {publish.ways[status]}
              </option>
            ))}
          </select>
        </label>
        {wish.status === 'scheduled' && (
          <label className="field">
            <span>{publish.time}</span>
            <input
              type="datetime-local"
              required
              value={wish.time}
              onChange={({ target }) => change({ time: target.value })}
            />
          </label>
        )}
        {state.kind !== 'preview' && (
          <button type="submit" disabled={state.kind === 'working'}>
            {state.kind === 'working' ? publish.working[state.deed] : publish.preview}
          </button>
        )}
      </form>
      {/* A form of its own asks for a reason. */}
      {state.kind === 'preview' && <Preview outcome={state.outcome} onSend={send} />}
      <div role="status">{state.kind === 'sent' && <Outcome outcome={state.outcome} />}</div>
      {state.kind === 'failed' && (
        <p role="alert" className="alert">
          {state.fault}
        </p>
      )}
    </>
  )
}
