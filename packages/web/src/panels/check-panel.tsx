import type { ClauseCheck, Family } from '@intertitre/core'
import { useState } from 'react'
import { useStore } from '../app/store.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { ReasonForm } from '../views/reason-form.tsx'
import type { AuditReport, PlacedFinding } from '../worker/protocol.ts'
import type { PanelProps } from './panels.tsx'

/** The contract and the audits. */
export function CheckPanel({ session, goTo }: PanelProps) {
  const { audits } = useMessages()
  const audit = useStore(session.state, (state) => state.audit)
  if (audit === undefined) return <p className="note">{audits.pending}</p>
  return (
    <>
      <Contract clauses={audit.clauses} unread={unreadOf(session.opened.brief)} />
      <Audits
        audit={audit}
        goTo={goTo}
        onDismiss={session.editor.isEditable ? session.dismiss : undefined}
        onReinstate={session.editor.isEditable ? session.reinstate : undefined}
      />
    </>
  )
}

const unreadOf = ({ text, unread }: PanelProps['session']['opened']['brief']): readonly string[] =>
  unread.map(({ start, end }) => text.slice(start, end))

interface ContractProps {
  readonly clauses: readonly ClauseCheck[]
  readonly unread: readonly string[]
}

function Contract({ clauses, unread }: ContractProps) {
  const messages = useMessages()
  const { contract } = messages
  return (
    <section aria-labelledby="contract-title">
      <h2 id="contract-title">{contract.title}</h2>
      {clauses.length === 0 && <p className="note">{contract.none}</p>}
      <ul className="contract">
        {clauses.map((check) => (
          <li key={JSON.stringify(check.clause)} className={check.met ? 'met' : 'unmet'}>
            <span className="check-sign" role="img" aria-label={check.met ? contract.met : contract.unmet}>
              {check.met ? '✓' : '✗'}
            </span>
            <span>{messages.clause(check.clause)}</span>
            <span className="measure">{messages.measure(check)}</span>
          </li>
        ))}
        {unread.map((words) => (
          <li key={words} className="unread">
            <span className="check-sign" aria-hidden="true">
              ?
            </span>
            <span>
              {contract.unread} : « {words} »
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const FAMILIES: readonly Family[] = [
  'proof',
  'keyphrase',
  'structure',
  'reading',
  'search',
  'answers',
  'data',
  'news',
]

interface AuditsProps {
  readonly audit: AuditReport
  readonly goTo: PanelProps['goTo']
  /** Absent for who may only look. */
  readonly onDismiss: ((audit: string, reason: string) => Promise<void>) | undefined
  readonly onReinstate: ((audit: string) => Promise<void>) | undefined
}

function Audits({ audit, goTo, onDismiss, onReinstate }: AuditsProps) {
  const messages = useMessages()
  const { audits } = messages
  return (
    <section aria-labelledby="audits-title">
      <h2 id="audits-title">{audits.title}</h2>
      <div className="score">
        <span className="score-value">{audits.score(audit.points)}</span>
        <meter
          aria-labelledby="audits-title"
          min={0}
          max={100}
          low={60}
          high={85}
          optimum={100}
          value={audit.points}
        />
        <span className="note">{audits.passed(audit.passed)}</span>
      </div>
      {audit.findings.length === 0 && <p className="note">{audits.none}</p>}
      {FAMILIES.map((family) => {
        const own = grouped(audit.findings.filter((finding) => finding.family === family))
        if (own.length === 0) return null
        return (
          <section key={family} className="audit-family" aria-label={messages.family(family)}>
            <h3>{messages.family(family)}</h3>
            {own.map(([id, findings]) => (
              <AuditFindings key={id} findings={findings} goTo={goTo} onDismiss={onDismiss} />
            ))}
          </section>
        )
      })}
      <Dismissed dismissed={audit.dismissed} onReinstate={onReinstate} />
    </section>
  )
}

function Dismissed({
  dismissed,
  onReinstate,
}: Pick<AuditReport, 'dismissed'> & Pick<AuditsProps, 'onReinstate'>) {
  const { audits } = useMessages()
  const [isRefused, setRefused] = useState(false)
  if (dismissed.length === 0) return null
  return (
    <section className="audit-family dismissed" aria-label={audits.dismissed}>
      <h3>{audits.dismissed}</h3>
      <ul>
        {dismissed.map(({ audit, name, reason, isOwn }) => (
          <li key={audit}>
            <span>
              {name} <span className="note">{reason}</span>
            </span>
            {isOwn && onReinstate !== undefined && (
              <button
                type="button"
                className="quiet"
                aria-label={`${audits.reinstate}\u00a0: ${name}`}
                onClick={() => void onReinstate(audit).catch(() => setRefused(true))}
              >
                {audits.reinstate}
              </button>
            )}
          </li>
        ))}
      </ul>
      {isRefused && (
        <p role="alert" className="alert">
          {audits.reinstateFailed}
        </p>
      )}
    </section>
  )
}

function grouped(
  findings: readonly PlacedFinding[],
): readonly (readonly [string, readonly PlacedFinding[]])[] {
  const byAudit = new Map<string, PlacedFinding[]>()
  for (const finding of findings) {
    const own = byAudit.get(finding.audit)
    if (own === undefined) byAudit.set(finding.audit, [finding])
    else own.push(finding)
  }
  return [...byAudit]
}

interface AuditFindingsProps extends Pick<AuditsProps, 'goTo' | 'onDismiss'> {
  readonly findings: readonly PlacedFinding[]
}

function AuditFindings({ findings, goTo, onDismiss }: AuditFindingsProps) {
  const { audits } = useMessages()
  const [first] = findings
  if (first === undefined) return null
  return (
    <details className={`audit ${first.importance}`}>
      <summary>
        <span>{first.name}</span>
        <span className="count">{findings.length}</span>
      </summary>
      <p className="note">{first.advice}</p>
      <ul>
        {findings.map(({ message, place, path }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same
          <li key={`${path}-${index}`}>
            {place === undefined ? (
              message
            ) : (
              <button type="button" className="finding" title={audits.goTo} onClick={() => goTo(place)}>
                {message}
              </button>
            )}
          </li>
        ))}
      </ul>
      {onDismiss !== undefined && <Dismissing audit={first.audit} onDismiss={onDismiss} />}
    </details>
  )
}

interface DismissingProps {
  readonly audit: string
  readonly onDismiss: (audit: string, reason: string) => Promise<void>
}

/** A finding stands only with a reason, which is kept. */
function Dismissing({ audit, onDismiss }: DismissingProps) {
  const { audits } = useMessages()
  const [isAsking, setAsking] = useState(false)
  const [isRefused, setRefused] = useState(false)
  if (!isAsking)
    return (
      <button type="button" className="quiet dismiss" onClick={() => setAsking(true)}>
        {audits.dismiss}
      </button>
    )
  return (
    <>
      <ReasonForm
        label={audits.dismissReason}
        action={audits.dismissConfirm}
        onCancel={() => setAsking(false)}
        onReason={(reason) => void onDismiss(audit, reason).catch(() => setRefused(true))}
      />
      {isRefused && (
        <p role="alert" className="alert">
          {audits.dismissFailed}
        </p>
      )}
    </>
  )
}
