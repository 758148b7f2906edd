import type { ReactNode } from 'react'
import { navigate, pathOf, type Route } from './router.ts'

interface LinkProps {
  readonly to: Route
  readonly children: ReactNode
  readonly className?: string
  readonly isCurrent?: boolean
}

/** A link inside the editor: opens without loading the page again, and in a new tab as any other. */
export function Link({ to, children, className, isCurrent = false }: LinkProps) {
  return (
    <a
      href={pathOf(to)}
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        navigate(to)
      }}
    >
      {children}
    </a>
  )
}
