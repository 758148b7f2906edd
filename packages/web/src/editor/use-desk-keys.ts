import { useEffect, useRef } from 'react'
import type { Pane } from '../views/desk-view.tsx'
import type { ArticleSession } from './article-session.ts'
import { nextCandidate } from './candidates.ts'
import { type BlockKind, move, promote, splitSection, turnInto } from './structure.ts'

const PANES: Readonly<Record<string, Pane>> = { Digit1: 'story', Digit2: 'article', Digit3: 'checks' }
const KINDS: Readonly<Record<string, BlockKind>> = {
  Digit0: 'paragraph',
  Digit2: 'heading2',
  Digit3: 'heading3',
  Digit8: 'list',
  Digit9: 'quote',
}

/** Keys of the desk, wherever the focus is on it. */
export function useDeskKeys(session: ArticleSession, toPane: (pane: Pane) => void): void {
  const latest = useRef(toPane)
  latest.current = toPane
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]') !== null) return
      if (handled(event, session, latest.current)) {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [session])
}

function handled(event: KeyboardEvent, session: ArticleSession, toPane: (pane: Pane) => void): boolean {
  const { key, code, altKey, shiftKey } = event
  const isMod = event.ctrlKey || event.metaKey
  if (key === 'F8') return done(() => session.goToRefuted(shiftKey ? -1 : 1))
  if (isMod && !altKey && key === '.') return done(() => session.mend())
  if (isMod && !altKey && !shiftKey && key === 's') return done(() => void session.save())
  const pane = PANES[code]
  if (altKey && !isMod && !shiftKey && pane !== undefined) return done(() => toPane(pane))
  if (!session.editor.view.hasFocus()) return false
  if (key === 'Escape') return done(() => document.querySelector<HTMLElement>('.toolbar button')?.focus())
  return handledInText(event, session)
}

function handledInText(
  { key, code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent,
  session: ArticleSession,
): boolean {
  const isMod = ctrlKey || metaKey
  if (altKey && shiftKey && !isMod) {
    if (key === 'ArrowUp') return done(() => session.run(move(-1)))
    if (key === 'ArrowDown') return done(() => session.run(move(1)))
    if (key === 'ArrowLeft') return done(() => session.run(promote(-1)))
    if (key === 'ArrowRight') return done(() => session.run(promote(1)))
  }
  if (isMod && key === 'Enter') return done(() => session.run(splitSection))
  if (isMod && shiftKey && key.toLowerCase() === 'h') return done(() => nextCandidate(session))
  const kind = KINDS[code]
  if (isMod && altKey && kind !== undefined) return done(() => session.run(turnInto(kind)))
  return false
}

function done(action: () => unknown): true {
  action()
  return true
}
