import { useEffect, useRef, useState } from 'react'
import { Link } from '../app/link.tsx'
import { useServices } from '../app/services.ts'
import { type ArticleSession, openSession } from '../editor/article-session.ts'
import { useDeskKeys } from '../editor/use-desk-keys.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { Panels, type Tab } from '../panels/panels.tsx'
import { ArticlePane } from './article-pane.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { DeskBar } from './desk-bar.tsx'
import { PublishedNotice } from './published-notice.tsx'
import { StoryNotice } from './story-notice.tsx'
import { StoryPane } from './story-pane.tsx'

type Opening = ArticleSession | 'failed' | undefined
export type Pane = 'story' | 'article' | 'checks'

/** Story and article side by side, with what the checks say. */
export function DeskView({ id }: { readonly id: string }) {
  const messages = useMessages()
  const [version, setVersion] = useState(0)
  const session = useArticleSession(id, version)
  if (session === 'failed')
    return (
      <main id="main" className="message-page">
        <h1>{messages.desk.notFound}</h1>
        <p>
          <Link to={{ view: 'articles' }}>{messages.desk.back}</Link>
        </p>
      </main>
    )
  if (session === undefined)
    return (
      <main id="main" className="message-page" aria-busy="true">
        <p role="status">{messages.desk.loading}</p>
      </main>
    )
  return <Desk session={session} onReload={() => setVersion(version + 1)} />
}

const PANES: readonly Pane[] = ['story', 'article', 'checks']

function Desk({ session, onReload }: { readonly session: ArticleSession; readonly onReload: () => void }) {
  const { desk } = useMessages()
  const [pane, setPane] = useState<Pane>('article')
  const [tab, setTab] = useState<Tab>('check')
  const root = useRef<HTMLElement>(null)
  useUnsavedWarning(session)
  useDeskKeys(session, (wanted) => {
    setPane(wanted)
    requestAnimationFrame(() => focusPane(root.current, wanted, session))
  })
  return (
    <main id="main" className="desk" data-pane={pane} ref={root}>
      <h1 className="visually-hidden">{desk.article}</h1>
      <DeskBar session={session} />
      <div className="notices">
        <ConflictNotice session={session} onReload={onReload} />
        <PublishedNotice
          session={session}
          onPublish={() => {
            setTab('leave')
            setPane('checks')
          }}
        />
        <StoryNotice session={session} onReload={onReload} />
      </div>
      <fieldset className="pane-switch">
        <legend className="visually-hidden">{desk.panes}</legend>
        {PANES.map((each) => (
          <button key={each} type="button" aria-pressed={pane === each} onClick={() => setPane(each)}>
            {desk[each]}
          </button>
        ))}
      </fieldset>
      <StoryPane session={session} onPick={() => setPane('article')} />
      <ArticlePane session={session} />
      <Panels
        session={session}
        tab={tab}
        onTab={setTab}
        onGo={() => setPane('article')}
        onReload={onReload}
      />
    </main>
  )
}

/** Asks before what is not saved yet is left behind. */
function useUnsavedWarning({ state }: ArticleSession): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (state.get().saveState !== 'saved') event.preventDefault()
    }
    addEventListener('beforeunload', onLeave)
    return () => removeEventListener('beforeunload', onLeave)
  }, [state])
}

function focusPane(root: HTMLElement | null, pane: Pane, session: ArticleSession): void {
  if (pane === 'article') session.editor.view.focus()
  else
    root
      ?.querySelector<HTMLElement>(
        pane === 'story' ? '.story-pane [tabindex="0"]' : '.panels [role="tab"][aria-selected="true"]',
      )
      ?.focus()
}

/** The article opened; closed when another is. */
function useArticleSession(id: string, version: number): Opening {
  const { client, backend, person } = useServices()
  const { desk } = useMessages()
  const isEditable = person.role !== 'reader'
  const [opening, setOpening] = useState<Opening>(undefined)
  const label = desk.articleLabel
  const labelled = useRef(label)
  // biome-ignore lint/correctness/useExhaustiveDependencies: « version » opens the same article again
  useEffect(() => {
    let isGone = false
    let session: ArticleSession | undefined
    setOpening(undefined)
    backend
      .article(id)
      .then((stored) => openSession(stored, { client, backend, label: labelled.current, isEditable }))
      .then(
        (opened) => {
          session = opened
          if (isGone) opened.close()
          else setOpening(opened)
        },
        () => !isGone && setOpening('failed'),
      )
    return () => {
      isGone = true
      session?.close()
    }
  }, [id, version, client, backend, isEditable])
  return opening
}
