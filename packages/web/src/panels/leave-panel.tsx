import { useState } from 'react'
import { CopyButton } from '../app/copy-button.tsx'
import { useServices } from '../app/services.ts'
import { useStore } from '../app/store.ts'
import { openClaims } from '../editor/open-claims.ts'
import { useMessages } from '../i18n/use-messages.ts'
import type { BrowserFormat } from '../worker/protocol.ts'
import type { PanelProps } from './panels.tsx'
import { PublishSection } from './publish-section.tsx'

const FILES: Readonly<Record<BrowserFormat, { readonly name: string; readonly type: string }>> = {
  html: { name: 'article.html', type: 'text/html' },
  fragment: { name: 'article.fragment.html', type: 'text/html' },
  markdown: { name: 'article.md', type: 'text/markdown' },
  text: { name: 'article.txt', type: 'text/plain' },
  json: { name: 'article.json', type: 'application/json' },
  evidence: { name: 'article.evidence.json', type: 'application/ld+json' },
  'json-ld': { name: 'article.jsonld', type: 'application/ld+json' },
  llms: { name: 'article.html.md', type: 'text/markdown' },
  ninjs: { name: 'article.ninjs.json', type: 'application/json' },
  newsml: { name: 'article.newsml.xml', type: 'application/xml' },
}

const FORMATS = Object.keys(FILES) as readonly BrowserFormat[]

/** Approve, copy, download: how the article leaves. */
export function LeavePanel({ session }: PanelProps) {
  const { leave } = useMessages()
  const { client, backend } = useServices()
  const [fault, setFault] = useState<string>()
  const docx = backend.fileAddress(session.id, 'docx')
  const render = (format: BrowserFormat): Promise<string> => client.call('render', session.draft(), format)

  async function download(format: BrowserFormat): Promise<void> {
    setFault(undefined)
    try {
      const { name, type } = FILES[format]
      offer(await render(format), `${session.state.get().meta.slug || 'article'}.${extensionOf(name)}`, type)
    } catch (error) {
      setFault(leave.withheld(error instanceof Error ? error.message : String(error)))
    }
  }

  return (
    <>
      {session.editor.isEditable && <Approval session={session} />}
      {session.publishing !== undefined && (
        <PublishSection session={session} publishing={session.publishing} />
      )}
      <section aria-labelledby="copy-title">
        <h2 id="copy-title">{leave.copy}</h2>
        <div className="button-row">
          <CopyButton label={leave.copyHtml} render={() => render('fragment')} />
          <CopyButton label={leave.copyText} render={() => render('text')} />
        </div>
      </section>
      <section aria-labelledby="download-title">
        <h2 id="download-title">{leave.download}</h2>
        <ul className="formats">
          {FORMATS.map((format) => (
            <li key={format}>
              <button type="button" onClick={() => void download(format)}>
                <span>{leave.formats[format]}</span>
                <span className="note">.{extensionOf(FILES[format].name)}</span>
              </button>
            </li>
          ))}
          {docx !== undefined && (
            <li>
              <a href={docx} download>
                <span>{leave.formats.docx}</span>
                <span className="note">.docx</span>
              </a>
            </li>
          )}
        </ul>
        {fault !== undefined && (
          <p role="alert" className="alert">
            {fault}
          </p>
        )}
      </section>
    </>
  )
}

/** « article.html.md » is « html.md ». */
const extensionOf = (name: string): string => name.slice(name.indexOf('.') + 1)

function offer(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

function Approval({ session }: Pick<PanelProps, 'session'>) {
  const { leave, desk } = useMessages()
  const open = useStore(session.state, (state) => openClaims(state.claims).length)
  const audit = useStore(session.state, (state) => state.audit)
  const articleState = useStore(session.state, (state) => state.articleState)
  const saveState = useStore(session.state, (state) => state.saveState)
  const unmet = audit?.clauses.filter(({ met }) => !met).length ?? 0
  const isApproved = articleState === 'approved' && saveState === 'saved'
  return (
    <section aria-labelledby="leave-title" className="approval">
      <h2 id="leave-title">{leave.title}</h2>
      <p className={open > 0 ? 'alert' : 'ready'}>{open > 0 ? leave.open(open) : leave.ready}</p>
      {unmet > 0 && <p className="note">{leave.unmet(unmet)}</p>}
      <button
        type="button"
        className="primary large"
        disabled={open > 0 || isApproved}
        onClick={() => void session.decide('approve')}
      >
        {isApproved ? desk.approved : desk.approve}
      </button>
    </section>
  )
}
