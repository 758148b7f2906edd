import { useStore } from '../app/store.ts'
import type { SentArticle } from '../backend/backend.ts'
import { type ArticlePublishing, outdated } from '../editor/article-publishing.ts'
import type { ArticleSession } from '../editor/article-session.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { TakeDown } from '../panels/take-down.tsx'
import { Notice } from './notice.tsx'

interface PublishedNoticeProps {
  readonly session: ArticleSession
  /** Shows where it is published. */
  readonly onPublish: () => void
}

/** What readers see stands on a story that has gone on since: it is repaired or taken down, by a person. */
export function PublishedNotice({ session, onPublish }: PublishedNoticeProps) {
  return (
    session.publishing && <Outdated session={session} publishing={session.publishing} onPublish={onPublish} />
  )
}

function Outdated({
  session,
  publishing,
  onPublish,
}: PublishedNoticeProps & { readonly publishing: ArticlePublishing }) {
  const { publish } = useMessages()
  const places = outdated(useStore(publishing.state, ({ sent }) => sent))
  const isApproved = useStore(session.state, (state) => state.articleState === 'approved')
  const isRepaired = useStore(session.state, (state) => state.revision === undefined)
  if (places.length === 0) return null
  const isWithdrawn = places.some(({ storyIs }) => storyIs === 'withdrawn')
  return (
    <Notice
      className="published-notice"
      title={publish.stillSeen(places.length)}
      hint={
        isWithdrawn
          ? publish.stillSeenWithdrawn
          : isApproved && isRepaired
            ? publish.stillSeenApproved
            : publish.stillSeenChanged
      }
      actions={
        !isWithdrawn &&
        isApproved &&
        isRepaired && (
          <button type="button" className="primary" onClick={onPublish}>
            {publish.sendRepaired}
          </button>
        )
      }
    >
      <ul>
        {places.map((place) => (
          <li key={place.target}>
            <PlaceName place={place} publishing={publishing} />
            <TakeDown place={place} publishing={publishing} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function PlaceName({
  place: { target, url, version },
  publishing,
}: {
  readonly place: SentArticle
  readonly publishing: ArticlePublishing
}) {
  const { versions } = useMessages()
  const name = useStore(publishing.state, ({ targets }) => targets.find(({ to }) => to === target)?.name)
  return (
    <span>
      {version !== undefined && `${versions.version(version)}\u00a0: `}
      <PageLink url={url} text={name ?? target} />
    </span>
  )
}

/** A link where readers find it; a path of a folder is none. */
export const PageLink = ({ url, text }: { readonly url?: string | undefined; readonly text: string }) =>
  url !== undefined && /^https?:/u.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  ) : (
    <strong>{text}</strong>
  )
