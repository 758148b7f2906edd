import type { Brief } from '@intertitre/core'
import { type ReactNode, useId, useRef } from 'react'
import { useMessages } from '../i18n/use-messages.ts'
import type { BriefReading } from '../worker/protocol.ts'

interface BriefFieldProps {
  readonly brief: string
  readonly onBrief: (brief: string) => void
  readonly reading: BriefReading | undefined
  /** The brief at the head of the story itself. */
  readonly own: Brief | undefined
}

/** The brief in plain words; what is understood of it is marked in it, and named below. */
export function BriefField({ brief, onBrief, reading, own }: BriefFieldProps) {
  const messages = useMessages()
  const { start } = messages
  const id = useId()
  const mirror = useRef<HTMLDivElement>(null)
  const isOwn = brief.trim() === '' && own !== undefined
  const shown = isOwn ? own : reading?.brief
  const refusal = isOwn ? undefined : reading?.refusal
  return (
    <div className="brief">
      <label htmlFor={id}>{start.brief}</label>
      <div className="brief-input">
        <div ref={mirror} className="brief-mirror" aria-hidden="true">
          {reading !== undefined && reading.brief.text === brief.normalize('NFC')
            ? marked(reading.brief)
            : brief}{' '}
        </div>
        <textarea
          id={id}
          rows={3}
          value={brief}
          placeholder={start.briefHint}
          aria-describedby={`${id}-clauses`}
          onChange={(event) => onBrief(event.target.value)}
          onScroll={({ currentTarget }) => {
            if (mirror.current !== null) mirror.current.scrollTop = currentTarget.scrollTop
          }}
        />
      </div>
      <div id={`${id}-clauses`} className="clauses" aria-live="polite">
        <span className="clauses-label">{isOwn ? start.ownBrief : start.clauses}</span>
        {shown === undefined || (shown.clauses.length === 0 && shown.unread.length === 0) ? (
          <span className="note">{start.noClause}</span>
        ) : (
          <ul>
            {shown.clauses.map((clause) => (
              <li key={JSON.stringify(clause)} className="clause">
                {messages.clause(clause)}
              </li>
            ))}
            {shown.unread.map(({ start: from, end }) => (
              <li key={`unread-${from}`} className="clause unread">
                {start.unread} : « {shown.text.slice(from, end)} »
              </li>
            ))}
          </ul>
        )}
        {refusal !== undefined && brief.trim() !== '' && (
          <p className="note refusal">{messages.refusal(refusal.code, refusal.message)}</p>
        )}
      </div>
    </div>
  )
}

/** The words of the brief, those of a clause and those that nothing read marked. */
function marked({ text, clauses, unread }: Brief): readonly ReactNode[] {
  const stretches = [
    ...clauses.flatMap(({ span }) => (span === undefined ? [] : [{ ...span, className: 'read' }])),
    ...unread.map((span) => ({ ...span, className: 'unread' })),
  ].sort((one, other) => one.start - other.start)
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end, className } of stretches) {
    if (start < at) continue
    parts.push(text.slice(at, start))
    parts.push(
      <mark key={start} className={className}>
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return [...parts, text.slice(at)]
}
