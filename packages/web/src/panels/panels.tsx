import type { KeyboardEvent } from 'react'
import type { Place } from '../document/document-node.ts'
import type { ArticleSession } from '../editor/article-session.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { CheckPanel } from './check-panel.tsx'
import { LeavePanel } from './leave-panel.tsx'
import { MaterialPanel } from './material-panel.tsx'
import { SearchPanel } from './search-panel.tsx'
import { VersionsPanel } from './versions-panel.tsx'

const TABS = ['check', 'material', 'search', 'versions', 'leave'] as const
export type Tab = (typeof TABS)[number]

export interface PanelProps {
  readonly session: ArticleSession
  /** Goes to a place in the article. */
  readonly goTo: (place: Place) => void
  /** Opens the article again, as it is kept. */
  readonly onReload: () => void
}

const PANELS = {
  check: CheckPanel,
  material: MaterialPanel,
  search: SearchPanel,
  versions: VersionsPanel,
  leave: LeavePanel,
} as const

interface PanelsProps {
  readonly session: ArticleSession
  readonly tab: Tab
  readonly onTab: (tab: Tab) => void
  readonly onGo: () => void
  readonly onReload: () => void
}

/** What the checks say, one panel at a time. */
export function Panels({ session, tab, onTab, onGo, onReload }: PanelsProps) {
  const { panels } = useMessages()
  const Panel = PANELS[tab]
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length]!
    onTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <section className="panels" aria-label={panels.label}>
      <div role="tablist" aria-label={panels.label} className="tabs">
        {TABS.map((each) => (
          <button
            key={each}
            id={`tab-${each}`}
            type="button"
            role="tab"
            aria-selected={each === tab}
            aria-controls="panel"
            tabIndex={each === tab ? 0 : -1}
            onClick={() => onTab(each)}
            onKeyDown={onKeyDown}
          >
            {panels[each]}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className="panel" tabIndex={0}>
        <Panel
          session={session}
          onReload={onReload}
          goTo={(place) => {
            onGo()
            session.goTo(place)
          }}
        />
      </div>
    </section>
  )
}
