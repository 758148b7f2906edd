import { useState } from 'react'
import { useStore } from '../app/store.ts'
import type { ArticleSession } from '../editor/article-session.ts'
import { useMessages } from '../i18n/use-messages.ts'
import type { Difference, PlacedClaim } from '../worker/protocol.ts'
import { ReasonForm } from './reason-form.tsx'

/** What the sentence at the cursor rests on, or what differs, with the mend. */
export function SentenceCard({ session }: { readonly session: ArticleSession }) {
  const messages = useMessages()
  const { proof } = messages
  const active = useStore(session.state, (state) => state.active)
  if (active === undefined)
    return (
      <div className="sentence-card idle">
        <p className="note">{proof.none}</p>
      </div>
    )
  const name = active.refuted ? 'refuted' : active.accepted !== undefined ? 'accepted' : active.verdict
  return (
    <section className={`sentence-card ${name}`} aria-label={proof.title}>
      <p className="sentence-verdict">
        <span className="verdict-mark" aria-hidden="true" />
        {messages.verdict(active.verdict)}
      </p>
      {active.accepted !== undefined && <p className="note">{proof.accepted(active.accepted.reason)}</p>}
      {active.refuted ? (
        <Refuted key={active.path} claim={active} session={session} />
      ) : (
        <Rests claim={active} session={session} />
      )}
    </section>
  )
}

function Rests({ claim, session }: { readonly claim: PlacedClaim; readonly session: ArticleSession }) {
  const { proof } = useMessages()
  const { text, context } = session.opened.story
  const [first] = claim.evidence
  const [other] = claim.otherEvidence
  if (first !== undefined)
    return (
      <p className="sentence-evidence">
        <span className="note">{proof.evidence}</span> <q lang="fr">{text.slice(first.start, first.end)}</q>
      </p>
    )
  if (other !== undefined)
    return (
      <p className="sentence-evidence">
        <span className="note">
          {context[other.source] === undefined
            ? proof.background
            : proof.context(context[other.source] ?? '')}
        </span>{' '}
        <q lang="fr">{other.text}</q>
      </p>
    )
  return claim.verdict === 'derived' ? null : <p className="note">{proof.noEvidence}</p>
}

function Refuted({ claim, session }: { readonly claim: PlacedClaim; readonly session: ArticleSession }) {
  const messages = useMessages()
  const { proof } = messages
  const [isAccepting, setAccepting] = useState(false)
  if (isAccepting)
    return (
      <ReasonForm
        label={proof.acceptReason}
        action={proof.acceptConfirm}
        onCancel={() => setAccepting(false)}
        onReason={(reason) => {
          setAccepting(false)
          void session.accept(claim, reason)
        }}
      />
    )
  return (
    <>
      <ul className="differences">
        {claim.differences.slice(0, 3).map((difference, index) => (
          <DifferenceLine
            // biome-ignore lint/suspicious/noArrayIndexKey: two differences may be the same
            key={index}
            difference={difference}
            isFirst={index === claim.differences.findIndex(({ mend }) => mend !== undefined)}
            onMend={() => session.mend(claim, index)}
          />
        ))}
      </ul>
      {claim.differences.length === 0 && <p className="note">{proof.noEvidence}</p>}
      <button type="button" className="quiet" onClick={() => setAccepting(true)}>
        {proof.accept}
      </button>
    </>
  )
}

interface DifferenceLineProps {
  readonly difference: Difference
  readonly isFirst: boolean
  readonly onMend: () => void
}

function DifferenceLine({ difference, isFirst, onMend }: DifferenceLineProps) {
  const messages = useMessages()
  const { proof } = messages
  const { field, value, stated, mend } = difference
  return (
    <li>
      <span className="field-name">{messages.field(field)}</span>
      <span className="sides">
        <del lang="fr" title={proof.says}>
          {value || proof.missing}
        </del>
        {stated !== undefined && (
          <>
            <span aria-hidden="true"> → </span>
            <ins lang="fr" title={proof.stated}>
              {stated || proof.missing}
            </ins>
          </>
        )}
      </span>
      {mend !== undefined && (
        <button type="button" className="mend" title={proof.mendTo(mend.text)} onClick={onMend}>
          {proof.mend}
          {isFirst && <kbd>Ctrl+.</kbd>}
        </button>
      )}
    </li>
  )
}
