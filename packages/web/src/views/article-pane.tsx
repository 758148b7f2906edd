import { useEffect, useRef } from 'react'
import { useStore } from '../app/store.ts'
import type { ArticleSession } from '../editor/article-session.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { SentenceCard } from './sentence-card.tsx'
import { Toolbar } from './toolbar.tsx'

/** The article under the editor's hands, with what the proof says of the sentence at the cursor. */
export function ArticlePane({ session }: { readonly session: ArticleSession }) {
  const { desk } = useMessages()
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { dom } = session.editor.view
    const { parentElement } = dom
    const element = parentElement ?? dom
    holder.current?.append(element)
    dom.setAttribute('aria-label', desk.articleLabel)
    return () => element.remove()
  }, [session, desk])
  return (
    <section className="article-pane" aria-label={desk.article}>
      {session.editor.isEditable && <Toolbar session={session} />}
      <div className="article-scroll">
        <div ref={holder} className="article-paper" />
      </div>
      <SentenceCard session={session} />
      <Legend session={session} />
    </section>
  )
}

const KINDS = ['edited', 'derived', 'background'] as const

function Legend({ session }: { readonly session: ArticleSession }) {
  const messages = useMessages()
  const claims = useStore(session.state, (state) => state.claims)
  const count = (verdict: string): number =>
    claims.filter((claim) => claim.place !== undefined && claim.verdict === verdict).length
  return (
    <ul className="legend" aria-label={messages.desk.legend}>
      <li>
        {messages.verdict('verbatim')} {count('verbatim')}
      </li>
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className={`claim ${kind}`}>{messages.verdict(kind)}</span> {count(kind)}
        </li>
      ))}
    </ul>
  )
}
