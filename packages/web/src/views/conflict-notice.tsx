import { useStore } from '../app/store.ts'
import type { ArticleSession } from '../editor/article-session.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { Notice } from './notice.tsx'

interface ConflictNoticeProps {
  readonly session: ArticleSession
  readonly onReload: () => void
}

/** Somebody else has saved: neither text is lost, whichever goes on. */
export function ConflictNotice({ session, onReload }: ConflictNoticeProps) {
  const { desk } = useMessages()
  const conflict = useStore(session.state, (state) => state.conflict)
  if (conflict === undefined) return null
  return (
    <Notice
      className="conflict-notice"
      title={desk.conflict(conflict.updatedBy ?? '')}
      hint={desk.conflictHint}
      actions={
        <>
          <button type="button" className="primary" onClick={() => void session.saveOver()}>
            {desk.keepMine}
          </button>
          <button
            type="button"
            onClick={async () => {
              // Mine is kept as a version first, theirs on top of it.
              await session.saveOver()
              await session.restore(conflict.dossier)
              onReload()
            }}
          >
            {desk.takeTheirs}
          </button>
        </>
      }
    />
  )
}
