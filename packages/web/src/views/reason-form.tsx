import { useState } from 'react'
import { useMessages } from '../i18n/use-messages.ts'

interface ReasonFormProps {
  readonly label: string
  /** What the button says. */
  readonly action: string
  /** Told the reason, without spaces around it; never empty. */
  readonly onReason: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why something is let stand: nothing is, without a reason. */
export function ReasonForm({ label, action, onReason, onCancel }: ReasonFormProps) {
  const { proof } = useMessages()
  const [reason, setReason] = useState('')
  return (
    <form
      className="accept"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') onReason(reason.trim())
      }}
    >
      <label className="field">
        <span>{label}</span>
        {/* biome-ignore lint/a11y/noAutofocus: the field has just been asked for */}
        <input autoFocus value={reason} onChange={(event) => setReason(event.target.value)} required />
      </label>
      <button type="submit" className="primary">
        {action}
      </button>
      <button type="button" className="quiet" onClick={onCancel}>
        {proof.cancel}
      </button>
    </form>
  )
}
