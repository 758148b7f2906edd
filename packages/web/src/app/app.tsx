import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import type { Backend, Person, SiteSettings } from '../backend/backend.ts'
import { type InterfaceLanguage, MESSAGES } from '../i18n/messages.ts'
import { MessagesContext } from '../i18n/use-messages.ts'
import { ArticlesView } from '../views/articles-view.tsx'
import { SignInView } from '../views/sign-in-view.tsx'
import { SiteView } from '../views/site-view.tsx'
import { StartView } from '../views/start-view.tsx'
import { TeamView } from '../views/team-view.tsx'
import type { DeskClient } from '../worker/desk-client.ts'
import { Header } from './header.tsx'
import { useRoute } from './router.ts'
import { type Services, ServicesContext, useServices } from './services.ts'
import { Shortcuts } from './shortcuts.tsx'

/** The editor of texts is only loaded for the desk. */
const DeskView = lazy(async () => ({ default: (await import('../views/desk-view.tsx')).DeskView }))

interface AppProps {
  readonly client: DeskClient
  readonly finding: Promise<Backend>
}

type Access =
  | { readonly kind: 'finding' }
  | { readonly kind: 'signed-out'; readonly backend: Backend }
  | {
      readonly kind: 'in'
      readonly backend: Backend
      readonly person: Person
      readonly site: SiteSettings
    }

export function App({ client, finding }: AppProps) {
  const [language, setLanguage] = useInterfaceLanguage()
  const [access, setAccess] = useState<Access>({ kind: 'finding' })
  const [areShortcutsOpen, setShortcutsOpen] = useState(false)
  const enter = useCallback(async () => {
    const backend = await finding
    const person = await backend.me().catch(() => undefined)
    if (person === undefined) return setAccess({ kind: 'signed-out', backend })
    // Where it cannot be had, articles are shown as on no site in particular.
    const site = await backend.siteSettings().catch(() => ({}))
    // The worker does what it is told in order: nothing waits for it to be loaded.
    void client.call('publishOn', site)
    setAccess({ kind: 'in', backend, person, site })
  }, [finding, client])
  const onSite = useCallback(
    async (site: SiteSettings) => {
      await client.call('publishOn', site)
      setAccess((before) => (before.kind === 'in' ? { ...before, site } : before))
    },
    [client],
  )
  useEffect(() => void enter(), [enter])
  useEffect(() => void client.call('speak', language), [client, language])
  useHelpKey(setShortcutsOpen)
  const services = useMemo<Services | undefined>(
    () =>
      access.kind === 'in'
        ? { client, backend: access.backend, person: access.person, site: access.site, onSite }
        : undefined,
    [client, access, onSite],
  )
  const messages = MESSAGES[language]
  return (
    <MessagesContext value={messages}>
      <ServicesContext value={services}>
        <a className="skip-link" href="#main">
          {messages.nav.skip}
        </a>
        <Header
          access={services}
          onLanguage={() => setLanguage(language === 'fr' ? 'en' : 'fr')}
          onShortcuts={() => setShortcutsOpen(true)}
          onSignOut={async () => {
            await services?.backend.signOut()
            await enter()
          }}
        />
        {access.kind === 'signed-out' && <SignInView onRetry={enter} />}
        {services !== undefined && <Routed />}
        {areShortcutsOpen && <Shortcuts onClose={() => setShortcutsOpen(false)} />}
      </ServicesContext>
    </MessagesContext>
  )
}

function Routed() {
  const route = useRoute()
  const { person, backend } = useServices()
  // Readers have nothing to write.
  if (route.view === 'start' && person.role !== 'reader') return <StartView />
  if (route.view === 'team' && person.role === 'admin' && backend.team !== undefined)
    return <TeamView team={backend.team} />
  if (route.view === 'site' && person.role !== 'reader') return <SiteView />
  if (route.view !== 'article') return <ArticlesView />
  return (
    <Suspense fallback={<main id="main" className="waiting" />}>
      <DeskView key={route.id} id={route.id} />
    </Suspense>
  )
}

const LANGUAGE_KEY = 'intertitre:language'

/** As it was chosen, else as the browser speaks. */
function useInterfaceLanguage(): [InterfaceLanguage, (language: InterfaceLanguage) => void] {
  const [language, setLanguage] = useState<InterfaceLanguage>(() => {
    const chosen = localStorage.getItem(LANGUAGE_KEY)
    if (chosen === 'fr' || chosen === 'en') return chosen
    return navigator.language.startsWith('fr') ? 'fr' : 'en'
  })
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem(LANGUAGE_KEY, language)
  }, [language])
  return [language, setLanguage]
}

/** « ? » wherever nothing is being typed. */
function useHelpKey(setOpen: (open: boolean) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement
      const isTyping = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName)
      const isHelp = event.key === 'F1' || (event.key === '?' && !isTyping)
      if (!isHelp) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [setOpen])
}
