import { useStore } from '../app/store.ts'
import { insertSentence } from '../editor/structure.ts'
import { useMessages } from '../i18n/use-messages.ts'
import type { StoryStatement } from '../worker/protocol.ts'
import type { PanelProps } from './panels.tsx'

/** What of the story is in the article, and what is not yet. */
export function MaterialPanel({ session }: PanelProps) {
  const { material, audits } = useMessages()
  const used = useStore(session.state, (state) => state.audit?.usedStatements)
  const { statements, text } = session.opened.story
  if (used === undefined) return <p className="note">{audits.pending}</p>
  const unused = statements.filter(({ id }) => !used.includes(id))
  return (
    <>
      <p className="material-share">
        {material.share(statements.length - unused.length, statements.length)}
        <progress aria-hidden="true" max={statements.length} value={statements.length - unused.length} />
      </p>
      <section aria-labelledby="unused-title">
        <h2 id="unused-title">{material.unused}</h2>
        {unused.length === 0 ? (
          <p className="note">{material.allUsed}</p>
        ) : (
          <>
            <p className="note">{material.insertHint}</p>
            <ul className="statements">
              {unused.map((statement) => (
                <Unused key={statement.id} statement={statement} text={text} session={session} />
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="used-title">
        <h2 id="used-title">{material.used}</h2>
        <ul className="statements used">
          {statements
            .filter(({ id }) => used.includes(id))
            .map(({ id, start, end }) => (
              <li key={id} lang="fr">
                <button type="button" className="finding" onClick={() => session.pick({ start, end })}>
                  {text.slice(start, end)}
                </button>
              </li>
            ))}
        </ul>
      </section>
    </>
  )
}

interface UnusedProps {
  readonly statement: StoryStatement
  readonly text: string
  readonly session: PanelProps['session']
}

function Unused({ statement, text, session }: UnusedProps) {
  const { material } = useMessages()
  const words = text.slice(statement.start, statement.end)
  return (
    <li
      draggable
      onDragStart={({ dataTransfer }) => dataTransfer.setData('text/plain', words)}
      className="statement"
    >
      <span lang="fr">{words}</span>
      {statement.isUnknown && <span className="note">{material.unknown}</span>}
      <button type="button" onClick={() => session.run(insertSentence(words))}>
        {material.insert}
      </button>
    </li>
  )
}
