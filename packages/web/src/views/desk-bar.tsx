import { useServices } from '../app/services.ts'
import { useStore } from '../app/store.ts'
import type { ArticleSession } from '../editor/article-session.ts'
import { openClaims } from '../editor/open-claims.ts'
import { useMessages } from '../i18n/use-messages.ts'

/** What the whole article comes to: words, proof, state, and what can be done with it. */
export function DeskBar({ session }: { readonly session: ArticleSession }) {
  const messages = useMessages()
  const { desk, proof, audits } = messages
  const proven = useStore(session.state, (state) => state.claims.length)
  const refuted = useStore(session.state, (state) => openClaims(state.claims).length)
  const words = useStore(session.state, (state) => state.words)
  const audit = useStore(session.state, (state) => state.audit)
  return (
    <div className="desk-bar">
      <div className="desk-facts">
        <output className={refuted > 0 ? 'proof-count open' : 'proof-count'} aria-live="polite">
          {proven === 0
            ? desk.checking
            : refuted > 0
              ? desk.toSettle(refuted)
              : `${desk.allProven} · ${desk.proven(proven)}`}
        </output>
        {refuted > 0 && (
          <span className="stepper">
            <button
              type="button"
              title={`${proof.previous} (⇧F8)`}
              aria-label={proof.previous}
              onClick={() => session.goToRefuted(-1)}
            >
              ↑
            </button>
            <button
              type="button"
              title={`${proof.next} (F8)`}
              aria-label={proof.next}
              onClick={() => session.goToRefuted(1)}
            >
              ↓
            </button>
          </span>
        )}
        <span className="fact">{messages.words(words)}</span>
        {audit !== undefined && (
          <span className="fact">
            {audits.title} {audits.score(audit.points)}
          </span>
        )}
      </div>
      <Keeping session={session} refuted={refuted} />
    </div>
  )
}

function Keeping({ session, refuted }: { readonly session: ArticleSession; readonly refuted: number }) {
  const { desk, articles, leave } = useMessages()
  const isReader = useServices().person.role === 'reader'
  const saveState = useStore(session.state, (state) => state.saveState)
  const saveError = useStore(session.state, (state) => state.saveError)
  const articleState = useStore(session.state, (state) => state.articleState)
  // What a newer version of the source says is looked at first.
  const isStale = useStore(session.state, (state) => state.revision !== undefined)
  const status =
    saveState === 'failed'
      ? desk.failed(saveError ?? '')
      : saveState === 'conflict'
        ? desk.changed
        : desk[saveState]
  return (
    <div className="desk-actions">
      <span className={`state state-${articleState}`}>{articles.states[articleState] ?? articleState}</span>
      <span className={`save-state ${saveState}`} role="status">
        {status}
      </span>
      {!isReader && (
        <>
          <button type="button" disabled={saveState === 'saving'} onClick={() => void session.save()}>
            {desk.save}
          </button>
          {articleState === 'approved' && saveState === 'saved' ? (
            <button type="button" onClick={() => void session.decide('withdraw')}>
              {desk.withdraw}
            </button>
          ) : (
            <button
              type="button"
              className="primary"
              disabled={refuted > 0 || isStale}
              title={refuted > 0 ? leave.open(refuted) : undefined}
              onClick={() => void session.decide('approve')}
            >
              {desk.approve}
            </button>
          )}
        </>
      )}
    </div>
  )
}
