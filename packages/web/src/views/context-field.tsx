import { useRef, useState } from 'react'
import type { ContextText } from '../backend/backend.ts'
import { useMessages } from '../i18n/use-messages.ts'

/** Documents that one article may have beside its story. */
const MOST = 10

interface ContextFieldProps {
  readonly context: readonly ContextText[]
  readonly accepted: string
  readonly onContext: (context: readonly ContextText[]) => void
  readonly onFiles: (files: readonly File[]) => void
}

/** Documents beside the story: earlier articles, a report, a speech. */
export function ContextField({ context, accepted, onContext, onFiles }: ContextFieldProps) {
  const { start } = useMessages()
  const picker = useRef<HTMLInputElement>(null)
  const change = (index: number, text: string) =>
    onContext(context.map((each, at) => (at === index ? { ...each, text } : each)))
  return (
    <fieldset className="context">
      <legend>{start.context}</legend>
      <p className="note">{start.contextHint}</p>
      {context.length > 0 && (
        <ol>
          {context.map(({ name, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same name, and none moves
            <li key={index}>
              <ContextDocument name={name} text={text} onText={(changed) => change(index, changed)} />
              <button
                type="button"
                className="quiet"
                onClick={() => onContext(context.filter((_, at) => at !== index))}
              >
                {start.contextRemove}
                <span className="visually-hidden"> {name}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {context.length < MOST && (
        <div className="start-actions">
          <button
            type="button"
            onClick={() => onContext([...context, { name: start.contextName(context.length + 1), text: '' }])}
          >
            {start.contextPaste}
          </button>
          <button type="button" className="quiet" onClick={() => picker.current?.click()}>
            {start.contextOpen}
          </button>
        </div>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        aria-label={start.contextOpen}
        accept={accepted}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])].slice(0, MOST - context.length))
          target.value = ''
        }}
      />
    </fieldset>
  )
}

interface ContextDocumentProps {
  readonly name: string
  readonly text: string
  readonly onText: (text: string) => void
}

/** Open where it is to be pasted, and as it is left then. */
function ContextDocument({ name, text, onText }: ContextDocumentProps) {
  const messages = useMessages()
  const [isOpen, setOpen] = useState(text === '')
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>{name}</span>
        <span className="note">
          {messages.words(text.trim() === '' ? 0 : text.trim().split(/\s+/u).length)}
        </span>
      </summary>
      <textarea
        aria-label={name}
        lang="fr"
        rows={5}
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
    </details>
  )
}
