import { type ReactNode, useId, useState } from 'react'
import { useMessages } from '../i18n/use-messages.ts'

interface NoticeProps {
  readonly className: string
  /** What is the matter, in a sentence. */
  readonly title: string
  /** What it means, in another; kept out of sight on a phone until it is asked for. */
  readonly hint?: string | undefined
  /** What can be done: always in sight. */
  readonly actions?: ReactNode
  /** What is to be known besides; scrolls where it is long. */
  readonly children?: ReactNode
}

/** A notice above the article. On a phone it takes a line and its buttons until somebody opens it. */
export function Notice({ className, title, hint, actions, children }: NoticeProps) {
  const { desk } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const hasMore = hint !== undefined || children !== undefined
  return (
    <div className={`notice ${className}`} role="alert" data-open={isOpen}>
      <div className="notice-head">
        <p>
          <strong>{title}</strong> {hint !== undefined && <span className="notice-hint">{hint}</span>}
        </p>
        {hasMore && (
          <button
            type="button"
            className="quiet notice-more"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? desk.lessNotice : desk.moreNotice}
          </button>
        )}
        <div className="notice-actions">{actions}</div>
      </div>
      <div className="notice-body" id={id}>
        {children}
      </div>
    </div>
  )
}
