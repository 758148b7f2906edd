import { useState } from 'react'
import type { PlaceDifference, PublishOrder, PublishOutcome } from '../backend/backend.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { PageLink } from '../views/published-notice.tsx'
import { ReasonForm } from '../views/reason-form.tsx'

interface PreviewProps {
  readonly outcome: PublishOutcome
  readonly onSend: (more: Pick<PublishOrder, 'override' | 'anew'>) => Promise<void>
}

/** What would be done, what speaks against it, and the button that does it. */
export function Preview({ outcome, onSend }: PreviewProps) {
  const { publish } = useMessages()
  const { deed, differences, against, remarks } = outcome
  const isDeleted = against.some(({ code }) => code === 'deleted-there')
  const held = against.filter(({ code }) => code !== 'deleted-there')
  return (
    <div className="publish-preview">
      <p>
        <strong>{publish.deeds[deed]}</strong>
      </p>
      <Differences differences={differences} label={publish.wouldChange} />
      {against.length > 0 && (
        <ul className="against">
          {against.map((objection) => (
            <li key={objection.code}>{publish.objection(objection)}</li>
          ))}
        </ul>
      )}
      <Remarks remarks={remarks} />
      {deed === 'unchanged' ? null : held.length > 0 ? (
        <Override onReason={(override) => void onSend({ override, ...(isDeleted && { anew: true }) })} />
      ) : (
        <button
          type="button"
          className="primary large"
          onClick={() => void onSend(isDeleted ? { anew: true } : {})}
        >
          {isDeleted ? publish.sendAnew : publish.send[outcome.status]}
        </button>
      )}
    </div>
  )
}

/** A reason that is kept stands in for what speaks against it. */
function Override({ onReason }: { readonly onReason: (reason: string) => void }) {
  const { publish } = useMessages()
  const [isAsking, setAsking] = useState(false)
  return isAsking ? (
    <ReasonForm
      label={publish.overrideReason}
      action={publish.override}
      onReason={onReason}
      onCancel={() => setAsking(false)}
    />
  ) : (
    <button type="button" className="danger" onClick={() => setAsking(true)}>
      {publish.override}…
    </button>
  )
}

/** What came of it: how it stands there now, and where. */
export function Outcome({ outcome }: { readonly outcome: PublishOutcome }) {
  const { publish } = useMessages()
  const { deed, url, editUrl, differences, remarks } = outcome
  return (
    <div className="publish-outcome">
      <p className={differences.length > 0 ? 'alert' : 'ready'}>
        {publish.deeds[deed]} {differences.length > 0 ? publish.notAsApproved : publish.asApproved}
      </p>
      {url !== undefined && (
        <p className="place-address">
          <PageLink url={url} text={url} />
        </p>
      )}
      {editUrl !== undefined && (
        <p>
          <PageLink url={editUrl} text={publish.edit} />
        </p>
      )}
      <Differences differences={differences} label={publish.differs} />
      <Remarks remarks={remarks} />
    </div>
  )
}

/** The rest is counted. */
const MOST = 8

/** « title »: what stands there in red, what was approved in green. */
function Differences({
  differences,
  label,
}: {
  readonly differences: readonly PlaceDifference[]
  readonly label: string
}) {
  const { publish, versions } = useMessages()
  if (differences.length === 0) return null
  const more = differences.length - MOST
  return (
    <>
      <p className="note">{label}</p>
      <ul className="difference-lines place-differences">
        {differences.slice(0, MOST).map(({ part, approved, live }) => (
          <li key={`${part} ${approved} ${live}`}>
            <span className="note">{publish.part(part)}</span>
            {live !== '' && (
              <>
                <span className="visually-hidden">{versions.removed} </span>
                <del>{live}</del>
              </>
            )}
            {approved !== '' && (
              <>
                <span className="visually-hidden">{versions.added} </span>
                <ins>{approved}</ins>
              </>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="note">{publish.more(more)}</p>}
    </>
  )
}

const Remarks = ({ remarks }: Pick<PublishOutcome, 'remarks'>) => {
  const { publish } = useMessages()
  return remarks.map((remark) => (
    <p key={remark} className="note">
      {publish.remark(remark)}
    </p>
  ))
}
