import { useMessages } from '../i18n/use-messages.ts'
import { Link } from './link.tsx'
import { useRoute } from './router.ts'
import type { Services } from './services.ts'

interface HeaderProps {
  readonly access: Services | undefined
  readonly onLanguage: () => void
  readonly onShortcuts: () => void
  readonly onSignOut: () => Promise<void>
}

export function Header({ access, onLanguage, onShortcuts, onSignOut }: HeaderProps) {
  const { nav, language } = useMessages()
  const { view } = useRoute()
  return (
    <header className="shell-header">
      <Link to={{ view: 'start' }} className="wordmark">
        <span aria-hidden="true" className="wordmark-sign" />
        Intertitre
      </Link>
      {access !== undefined && (
        <nav aria-label={nav.main}>
          {access.person.role !== 'reader' && (
            <Link to={{ view: 'start' }} isCurrent={view === 'start'}>
              {nav.start}
            </Link>
          )}
          <Link to={{ view: 'articles' }} isCurrent={view === 'articles'}>
            {nav.articles}
          </Link>
          {access.person.role !== 'reader' && (
            <Link to={{ view: 'site' }} isCurrent={view === 'site'}>
              {nav.site}
            </Link>
          )}
          {access.person.role === 'admin' && access.backend.team !== undefined && (
            <Link to={{ view: 'team' }} isCurrent={view === 'team'}>
              {nav.team}
            </Link>
          )}
        </nav>
      )}
      <div className="shell-tools">
        {access?.backend.kind === 'service' && (
          <>
            <span className="person">{access.person.name}</span>
            <button type="button" className="quiet" onClick={() => void onSignOut()}>
              {nav.signOut}
            </button>
          </>
        )}
        <button type="button" className="quiet" lang={language === 'fr' ? 'en' : 'fr'} onClick={onLanguage}>
          {nav.language}
        </button>
        <button
          type="button"
          className="quiet round"
          aria-label={nav.shortcuts}
          title={nav.shortcuts}
          onClick={onShortcuts}
        >
          ?
        </button>
      </div>
    </header>
  )
}
