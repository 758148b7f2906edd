import { useEffect, useRef } from 'react'
import { useStore } from '../app/store.ts'
import type { ArticleSession } from '../editor/article-session.ts'
import { useMessages } from '../i18n/use-messages.ts'
import type { PlacedClaim } from '../worker/protocol.ts'
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

type Counts = Readonly<Record<string, number>>

/** How many claims of the text have each verdict. */
function countsOf(claims: readonly PlacedClaim[]): Counts {
  const counts: Record<string, number> = {}
  for (const { place, verdict } of claims)
    if (place !== undefined) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}

const KINDS = ['edited', 'derived', 'background'] as const

function Legend({ session }: { readonly session: ArticleSession }) {
  const messages = useMessages()
  // As text: with every key there are other claims, and the same counts.
  const counts = useStore(session.state, ({ claims }) => JSON.stringify(countsOf(claims)))
  const count = (verdict: string): number => (JSON.parse(counts) as Counts)[verdict] ?? 0
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
