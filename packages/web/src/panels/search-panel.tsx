import { type MouseEvent, type ReactNode, useId } from 'react'
import { useServices } from '../app/services.ts'
import { useStore } from '../app/store.ts'
import { useMessages } from '../i18n/use-messages.ts'
import type { KeyphrasePlace } from '../worker/protocol.ts'
import type { PanelProps } from './panels.tsx'

/** How the article will be found: keyphrase, search result, sharing card, structured data. */
export function SearchPanel({ session, goTo }: PanelProps) {
  const { search } = useMessages()
  const audit = useStore(session.state, (state) => state.audit)
  const meta = useStore(session.state, (state) => state.meta)
  return (
    <>
      <section aria-labelledby="keyphrase-title">
        <h2 id="keyphrase-title">{search.keyphrase}</h2>
        <Field
          label={search.keyphrase}
          isLabelHidden
          value={meta.keyphrase}
          onValue={(keyphrase) => session.setMeta({ keyphrase })}
        />
        {audit !== undefined && <Spread places={audit.keyphrasePlaces} goTo={goTo} />}
      </section>
      <section aria-labelledby="result-title">
        <h2 id="result-title">{search.result}</h2>
        <SearchResult session={session} />
        <MetaFields session={session} />
      </section>
      <section aria-labelledby="card-title">
        <h2 id="card-title">{search.card}</h2>
        <SharingCard session={session} />
      </section>
      {audit !== undefined && (
        <details className="data">
          <summary>{search.data}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <pre tabIndex={0}>{JSON.stringify(audit.structuredData, null, 2)}</pre>
        </details>
      )}
    </>
  )
}

interface SpreadProps {
  readonly places: readonly KeyphrasePlace[]
  readonly goTo: PanelProps['goTo']
}

/** One button over all places: a click goes to the nearest, a key to the first. */
function Spread({ places, goTo }: SpreadProps) {
  const { search } = useMessages()
  if (places.length === 0) return <p className="note">{search.spreadNone}</p>
  const onClick = ({ clientX, currentTarget, detail }: MouseEvent<HTMLButtonElement>): void => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const wanted = detail === 0 ? 0 : (clientX - left) / width
    const nearest = places.toSorted(
      (one, other) => Math.abs(one.at - wanted) - Math.abs(other.at - wanted),
    )[0]
    if (nearest?.place !== undefined) goTo(nearest.place)
  }
  return (
    <figure className="spread">
      <figcaption>
        {search.spread} : {search.spreadText(places.length)}
      </figcaption>
      <button type="button" className="strip" aria-label={search.spreadGoTo} onClick={onClick}>
        {places.map(({ at, isHeading }) => (
          <span key={at} className={isHeading ? 'tick heading' : 'tick'} style={{ left: `${at * 100}%` }} />
        ))}
      </button>
      <div className="strip-ends note">
        <span>{search.start}</span>
        <span>{search.end}</span>
      </div>
    </figure>
  )
}

/** As a results page shows it on a desktop: 600 pixels wide, titles of 20 pixels, cut where there is no more room. */
function SearchResult({ session }: Pick<PanelProps, 'session'>) {
  const { search } = useMessages()
  const { site } = useServices().site
  const { titleTag, description, slug } = useStore(session.state, (state) => state.meta)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is wider than a narrow panel, and scrolls
    <section className="preview-scroll" tabIndex={0} aria-label={search.preview(search.result)}>
      <div className="search-result" lang="fr">
        <p className="result-site">
          <span className="result-icon" aria-hidden="true" />
          <span>
            {site?.name ?? search.site}
            <br />
            <span className="result-address">
              {site?.url ?? `https://${search.site}`} › {slug}
            </span>
          </span>
        </p>
        <p className="result-title">{titleTag}</p>
        <p className="result-description">{description}</p>
      </div>
    </section>
  )
}

function MetaFields({ session }: Pick<PanelProps, 'session'>) {
  const { search } = useMessages()
  const { titleTag, description, slug } = useStore(session.state, (state) => state.meta)
  const { candidates } = session.opened
  const claims = useStore(session.state, (state) => state.claims)
  const isRefuted = (path: string): boolean => claims.some((claim) => claim.path === path && claim.refuted)
  return (
    <div className="meta-fields">
      <Field
        label={search.titleTag}
        value={titleTag}
        note={search.characters(titleTag.length, search.titleLimit)}
        fault={isRefuted('titleTag') ? search.refuted : undefined}
        candidates={candidates.titleTags}
        onValue={(value) => session.setMeta({ titleTag: value })}
      />
      <Field
        label={search.description}
        value={description}
        note={search.characters(description.length, search.descriptionLimit)}
        fault={isRefuted('description') ? search.refuted : undefined}
        candidates={candidates.descriptions}
        isLong
        onValue={(value) => session.setMeta({ description: value })}
      />
      <Field label={search.slug} value={slug} onValue={(value) => session.setMeta({ slug: value })} />
    </div>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly note?: string
  readonly fault?: string | undefined
  readonly candidates?: readonly string[]
  readonly isLong?: boolean
  readonly isLabelHidden?: boolean
}

function Field({ label, value, onValue, note, fault, candidates = [], isLong, isLabelHidden }: FieldProps) {
  const id = useId()
  const { search } = useMessages()
  const others = candidates.filter((candidate) => candidate !== value)
  const shared = {
    id,
    value,
    lang: 'fr',
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${id}-note`,
  }
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {isLong ? (
        <textarea {...shared} rows={3} onChange={({ target }) => onValue(target.value)} />
      ) : (
        <input {...shared} onChange={({ target }) => onValue(target.value)} />
      )}
      <FieldNote id={`${id}-note`} note={note} fault={fault} />
      {others.length > 0 && (
        <select
          aria-label={`${search.candidates} : ${label}`}
          value=""
          onChange={({ target }) => onValue(target.value)}
        >
          <option value="">{search.candidates}</option>
          {others.map((candidate) => (
            <option key={candidate} value={candidate} lang="fr">
              {candidate}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

interface FieldNoteProps {
  readonly id: string
  readonly note: string | undefined
  readonly fault: string | undefined
}

function FieldNote({ id, note, fault }: FieldNoteProps): ReactNode {
  return (
    <span id={id} className="note">
      {note}
      {fault !== undefined && <strong className="fault">{fault}</strong>}
    </span>
  )
}

/** As networks show a shared link: 524 pixels wide. */
function SharingCard({ session }: Pick<PanelProps, 'session'>) {
  const { search } = useMessages()
  const { site } = useServices().site
  const { description } = useStore(session.state, (state) => state.meta)
  const headline = useStore(
    session.state,
    (state) => state.claims.find(({ path }) => path === 'headline')?.text ?? '',
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is wider than a narrow panel, and scrolls
    <section className="preview-scroll" tabIndex={0} aria-label={search.preview(search.card)}>
      <div className="sharing-card" lang="fr">
        <div className="card-picture">{search.noPicture}</div>
        <div className="card-text">
          <p className="card-site">{site?.url?.replace(/^https?:\/\//u, '') ?? search.site}</p>
          <p className="card-title">{headline}</p>
          <p className="card-description">{description}</p>
        </div>
      </div>
    </section>
  )
}
