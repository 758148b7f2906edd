import type { Audited } from '@intertitre/core'
import { useEffect, useState } from 'react'
import { useServices } from '../app/services.ts'
import { useStore } from '../app/store.ts'
import type { VersionSummary } from '../backend/backend.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { type DifferenceLine, differenceOf } from './difference.ts'
import type { PanelProps } from './panels.tsx'

/** Every save, who made it, and what it changed; where the article comes from. */
export function VersionsPanel({ session, onReload }: PanelProps) {
  const { versions } = useMessages()
  const { backend } = useServices()
  const version = useStore(session.state, (state) => state.version)
  const [all, setAll] = useState<readonly VersionSummary[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version changes the list
  useEffect(() => {
    backend.versions(session.id).then(setAll, () => {})
  }, [backend, session, version])
  return (
    <>
      <section aria-labelledby="versions-title">
        <h2 id="versions-title">{versions.title}</h2>
        <ol className="versions" reversed>
          {all.map((each) => (
            <Version
              key={each.version}
              summary={each}
              session={session}
              isCurrent={each.version === version}
              onReload={onReload}
            />
          ))}
        </ol>
      </section>
      <Decisions session={session} />
      <Provenance session={session} />
    </>
  )
}

interface VersionProps {
  readonly summary: VersionSummary
  readonly session: PanelProps['session']
  readonly isCurrent: boolean
  readonly onReload: () => void
}

function Version({ summary, session, isCurrent, onReload }: VersionProps) {
  const messages = useMessages()
  const { versions } = messages
  const { backend, client } = useServices()
  const [compared, setCompared] = useState<{
    readonly lines: readonly DifferenceLine[]
    readonly dossier: Audited
  }>()
  async function compare(): Promise<void> {
    if (compared !== undefined) {
      setCompared(undefined)
      return
    }
    const [then, now] = await Promise.all([
      backend.version(session.id, summary.version),
      client.call('finish', session.draft()),
    ])
    const [before, after] = await Promise.all([
      client.call('sentencesOf', then.article),
      client.call('sentencesOf', now.article),
    ])
    setCompared({ lines: differenceOf(before, after), dossier: then })
  }
  return (
    <li className={isCurrent ? 'version current' : 'version'}>
      <div className="version-line">
        <span>
          <strong>{versions.version(summary.version)}</strong>{' '}
          {isCurrent && <span className="state">{versions.current}</span>}
          <br />
          <span className="note">
            {messages.date(summary.savedAt)}
            {summary.savedBy !== '' && `, ${summary.savedBy}`}
            {summary.note !== undefined && ` · ${summary.note}`}
          </span>
        </span>
        <button type="button" aria-expanded={compared !== undefined} onClick={() => void compare()}>
          {compared === undefined ? versions.compare : versions.hide}
        </button>
      </div>
      {compared !== undefined && (
        <div className="comparison">
          <Lines lines={compared.lines} />
          {!isCurrent && (
            <button
              type="button"
              onClick={async () => {
                await session.restore(compared.dossier)
                onReload()
              }}
            >
              {versions.restore}
            </button>
          )}
        </div>
      )}
    </li>
  )
}

function Lines({ lines }: { readonly lines: readonly DifferenceLine[] }) {
  const { versions } = useMessages()
  const changed = lines.filter(({ kind }) => kind !== 'same')
  if (changed.length === 0) return <p className="note">{versions.none}</p>
  return (
    <ul className="difference-lines" lang="fr">
      {changed.map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may stand twice
        <li key={index}>
          <span className="visually-hidden">{kind === 'removed' ? versions.removed : versions.added} </span>
          {kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>}
        </li>
      ))}
    </ul>
  )
}

function Decisions({ session }: Pick<PanelProps, 'session'>) {
  const messages = useMessages()
  const { versions } = messages
  const decisions = useStore(session.state, (state) => state.decisions)
  return (
    <section aria-labelledby="decisions-title">
      <h2 id="decisions-title">{versions.decisions}</h2>
      {decisions.length === 0 && <p className="note">{versions.noDecision}</p>}
      <ul className="decisions">
        {decisions.map(({ kind, version, decidedBy, decidedAt, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are only ever added to
          <li key={index}>
            <strong>{versions.decision[kind]}</strong> ({versions.version(version).toLowerCase()})
            <br />
            <span className="note">
              {messages.date(decidedAt)}
              {decidedBy !== '' && `, ${decidedBy}`}
              {reason !== undefined && ` · ${reason}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Provenance({ session }: Pick<PanelProps, 'session'>) {
  const messages = useMessages()
  const { versions } = messages
  const { writer, story, kinds } = session.opened
  const facts: readonly (readonly [string, string])[] = [
    [versions.writer, writer === 'offline' ? versions.offline : writer],
    [versions.from, `${story.name} (${messages.words(story.words)})`],
    ...(story.byline === undefined ? [] : [[versions.byline, story.byline] as const]),
    [
      versions.kinds,
      messages.list(
        (['verbatim', 'edited', 'derived', 'background'] as const)
          .filter((kind) => kinds[kind] > 0)
          .map((kind) => `${messages.verdict(kind)}\u00a0: ${kinds[kind]}`),
      ),
    ],
  ]
  return (
    <section aria-labelledby="provenance-title">
      <h2 id="provenance-title">{versions.provenance}</h2>
      <dl className="provenance">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
