import { useStore } from '../app/store.ts'
import type { StoryRevision } from '../backend/backend.ts'
import type { ArticleSession } from '../editor/article-session.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { Notice } from './notice.tsx'
import { RecognisedBy } from './story-question.tsx'

interface StoryNoticeProps {
  readonly session: ArticleSession
  readonly onReload: () => void
}

/** The story has a newer version: what it changes, what no longer stands, and what is proposed. */
export function StoryNotice({ session, onReload }: StoryNoticeProps) {
  const { desk } = useMessages()
  const revision = useStore(session.state, (state) => state.revision)
  const isInConflict = useStore(session.state, (state) => state.conflict !== undefined)
  if (revision === undefined || isInConflict) return null
  const { story, changes, refuted, repairs, note } = revision
  const isRecognised = session.newerStory?.likeness !== undefined
  if (story.withdrawn)
    return (
      <Notice className="story-notice" title={desk.storyWithdrawn} hint={desk.storyWithdrawnHint}>
        {isRecognised && <RecognisedBy session={session} onReload={onReload} />}
      </Notice>
    )
  return (
    <Notice
      className="story-notice"
      title={desk.storyChanged(story.version, changes.length)}
      hint={desk.storyRefuted(refuted.length)}
      actions={
        <>
          {repairs.length > 0 && (
            <button
              type="button"
              className="primary"
              onClick={async () => {
                await session.adopt()
                onReload()
              }}
            >
              {desk.takeRepaired}
            </button>
          )}
          <button type="button" onClick={() => void session.save()}>
            {desk.keepText}
          </button>
        </>
      }
    >
      {isRecognised && <RecognisedBy session={session} onReload={onReload} />}
      <Changes changes={changes} />
      {note !== undefined && (
        <p className="story-note" lang="fr">
          {note.text}
        </p>
      )}
    </Notice>
  )
}

function Changes({ changes }: Pick<StoryRevision, 'changes'>) {
  const { desk, versions } = useMessages()
  if (changes.length === 0) return null
  return (
    <details className="story-changes">
      <summary>{desk.storyChanges}</summary>
      <ul className="difference-lines" lang="fr">
        {changes.map(({ before, after }) => (
          <li key={`${before?.text} ${after?.text}`}>
            {before !== undefined && (
              <>
                <span className="visually-hidden">{versions.removed} </span>
                <del>{before.text}</del>{' '}
              </>
            )}
            {after !== undefined && (
              <>
                <span className="visually-hidden">{versions.added} </span>
                <ins>{after.text}</ins>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
