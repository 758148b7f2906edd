import { useState } from 'react'
import { useMessages } from '../i18n/use-messages.ts'
import { Icon } from './icon.tsx'

interface CopyButtonProps {
  readonly label: string
  /** What is copied. */
  readonly render: () => Promise<string>
}

/** Copies a text, and says so until it loses the focus. */
export function CopyButton({ label, render }: CopyButtonProps) {
  const { leave } = useMessages()
  const [isCopied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="with-icon"
      onClick={async () => {
        await navigator.clipboard.writeText(await render())
        setCopied(true)
      }}
      onBlur={() => setCopied(false)}
    >
      <Icon name={isCopied ? 'check' : 'copy'} />
      {isCopied ? leave.copied : label}
    </button>
  )
}
