import type { Site } from '@intertitre/core'
import { type FormEvent, useState } from 'react'
import { useServices } from '../app/services.ts'
import type { SiteSettings } from '../backend/backend.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { lines, type SiteFault, type SiteFields, settingsOf } from './site-fields.ts'

/** How the site publishes: on a service as its configuration says, in the browser alone to be filled in. */
export function SiteView() {
  const { site: messages } = useMessages()
  const { site: settings, backend } = useServices()
  return (
    <main id="main" className="archive site">
      <h1>{messages.title}</h1>
      <p className="note">{backend.saveSiteSettings === undefined ? messages.served : messages.local}</p>
      {backend.saveSiteSettings === undefined ? (
        <Told settings={settings} />
      ) : (
        <SiteForm settings={settings} onSave={backend.saveSiteSettings} />
      )}
    </main>
  )
}

const LINES = ['authors', 'sections', 'wordsToAvoid'] as const
const SHORT = ['name', 'url', 'titlePattern', 'addressPattern', 'section', 'reviewer'] as const
const LONG = ['boilerplate', 'brief'] as const

function fieldsOf({ site, section = '', reviewer = '', brief = '' }: SiteSettings): SiteFields {
  return {
    name: site?.name ?? '',
    url: site?.url ?? '',
    titlePattern: site?.titlePattern ?? '',
    addressPattern: site?.addressPattern ?? '',
    section,
    reviewer,
    boilerplate: site?.boilerplate ?? '',
    brief,
    authors: lines(site?.authors.map(({ name }: Site['authors'][number]) => name)),
    sections: lines(site?.sections),
    wordsToAvoid: lines(site?.wordsToAvoid),
  }
}

/** What is said, as a list; what is not is left out. */
function Told({ settings }: { readonly settings: SiteSettings }) {
  const { site: messages } = useMessages()
  const fields = fieldsOf(settings)
  const said = [...SHORT, ...LINES, ...LONG].filter((name) => fields[name] !== '')
  if (said.length === 0) return <p className="archive-empty">{messages.none}</p>
  return (
    <dl className="provenance site-told">
      {said.map((name) => (
        <div key={name}>
          <dt>{messages.fields[name]}</dt>
          <dd>{fields[name]}</dd>
        </div>
      ))}
    </dl>
  )
}

interface SiteFormProps {
  readonly settings: SiteSettings
  readonly onSave: (settings: SiteSettings) => Promise<void>
}

type State = 'untouched' | 'saved' | 'failed' | SiteFault

function SiteForm({ settings, onSave }: SiteFormProps) {
  const { site: messages } = useMessages()
  const { onSite } = useServices()
  const [fields, setFields] = useState(() => fieldsOf(settings))
  const [state, setState] = useState<State>('untouched')
  const set = (name: keyof SiteFields, value: string): void => {
    setFields({ ...fields, [name]: value })
    setState('untouched')
  }
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    const read = settingsOf(fields, settings)
    if (typeof read === 'string') return setState(read)
    try {
      await onSave(read)
      await onSite(read)
      setState('saved')
    } catch {
      setState('failed')
    }
  }
  const isFault = state !== 'untouched' && state !== 'saved'
  return (
    <form className="site-form" onSubmit={(event) => void save(event)}>
      <div className="site-columns">
        {SHORT.map((name) => (
          <label key={name} className="field">
            <span>{messages.fields[name]}</span>
            <input
              value={fields[name]}
              placeholder={messages.examples[name]}
              required={name === 'name'}
              onChange={({ target }) => set(name, target.value)}
            />
          </label>
        ))}
      </div>
      <div className="site-columns three">
        {LINES.map((name) => (
          <label key={name} className="field">
            <span>{messages.fields[name]}</span>
            <textarea
              rows={4}
              value={fields[name]}
              placeholder={messages.oneALine}
              onChange={({ target }) => set(name, target.value)}
            />
          </label>
        ))}
      </div>
      {LONG.map((name) => (
        <label key={name} className="field">
          <span>{messages.fields[name]}</span>
          <textarea
            rows={2}
            value={fields[name]}
            placeholder={messages.examples[name]}
            onChange={({ target }) => set(name, target.value)}
          />
        </label>
      ))}
      {isFault && (
        <p role="alert" className="alert">
          {messages.faults[state]}
        </p>
      )}
      <div className="start-send">
        <button type="submit" className="primary large">
          {messages.save}
        </button>
        <span role="status" className="note site-saved">
          {state === 'saved' && messages.saved}
        </span>
      </div>
    </form>
  )
}
