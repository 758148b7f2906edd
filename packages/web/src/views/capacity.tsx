import type { Brief } from '@intertitre/core'
import { useMessages } from '../i18n/use-messages.ts'
import type { StoryCapacity } from '../worker/protocol.ts'

interface CapacityProps {
  readonly capacity: StoryCapacity | undefined
  readonly brief: Brief | undefined
}

/** Room right of the longest bar. */
const MARGIN = 1.08

/** How many words the story can carry faithfully, beside how many are asked for. */
export function Capacity({ capacity, brief }: CapacityProps) {
  const messages = useMessages()
  const { start } = messages
  const asked = askedLength(brief)
  if (capacity === undefined || capacity.total === 0)
    return (
      <section className="capacity" aria-labelledby="capacity-title">
        <h2 id="capacity-title">{start.capacity}</h2>
        <p className="note">
          {capacity?.refusal === undefined
            ? start.capacityNone
            : messages.refusal(capacity.refusal.code, capacity.refusal.message)}
        </p>
      </section>
    )
  const { body, summary, background, total } = capacity
  const scale = Math.max(total, asked ?? 0) * MARGIN
  const width = (words: number): { readonly width: string } => ({ width: `${(words / scale) * 100}%` })
  const parts = [
    ['body', body],
    ['summary', summary],
    ['background', background],
  ] as const
  return (
    <section className="capacity" aria-labelledby="capacity-title">
      <h2 id="capacity-title">
        {start.capacity} <strong>{start.carries(total)}</strong>
      </h2>
      <div className="capacity-bar" aria-hidden="true">
        {parts.map(([name, words]) => (
          <span key={name} className={`capacity-${name}`} style={width(words)} />
        ))}
        {asked !== undefined && (
          <span className="capacity-asked" style={{ left: `${(asked / scale) * 100}%` }} />
        )}
      </div>
      <ul className="capacity-legend">
        {parts.map(([name, words]) => (
          <li key={name} className={`key-${name}`}>
            {start[name]} {messages.number(words)}
          </li>
        ))}
        {asked !== undefined && <li className="key-asked">{start.asked(asked)}</li>}
      </ul>
      {asked !== undefined && (
        <p className={asked > total ? 'verdict short' : 'verdict'}>
          {asked > total ? start.short(asked - total) : start.enough}
        </p>
      )}
    </section>
  )
}

/** Words that the brief wants at least. */
function askedLength(brief: Brief | undefined): number | undefined {
  const lengths = (brief?.clauses ?? []).flatMap((clause) =>
    clause.kind === 'length' && clause.bound !== 'at-most' ? [clause.words] : [],
  )
  return lengths[0]
}
