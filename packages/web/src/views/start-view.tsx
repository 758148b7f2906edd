import { type DragEvent, useEffect, useId, useRef, useState } from 'react'
import { navigate } from '../app/router.ts'
import { useServices } from '../app/services.ts'
import { type Backend, BackendError, type ContextText } from '../backend/backend.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { DeskError } from '../worker/desk-client.ts'
import type { BriefReading, StoryCapacity, WriteOrder } from '../worker/protocol.ts'
import { BriefField } from './brief-field.tsx'
import { Capacity } from './capacity.tsx'
import { ContextField } from './context-field.tsx'
import { EXAMPLE_STORY } from './example-story.ts'
import { readStoryFile, UnreadableFile } from './read-story-file.ts'
import { useModelWriting } from './use-model-writing.ts'
import { WritingView } from './writing-view.tsx'

/** Milliseconds after the last key before the story is measured. */
const PAUSE = 350
const FEWEST_WORDS = 25
const FILES = '.txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html'

/** A story and a brief go in. */
export function StartView() {
  const messages = useMessages()
  const { start } = messages
  const { client, backend, site } = useServices()
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const [brief, setBrief] = useState(site.brief ?? '')
  const [date, setDate] = useState('')
  const [context, setContext] = useState<readonly ContextText[]>([])
  const [fault, setFault] = useState<string>()
  const [isWriting, setWriting] = useState(false)
  const [isQueueing, setQueueing] = useState(false)
  const beside = context.filter((each) => each.text.trim() !== '')
  const [writer, setWriter] = useState<'offline' | 'model'>('offline')
  const model = backend.model()
  const byModel = useModelWriting(backend)
  const order: WriteOrder = {
    text,
    name: name || 'story.txt',
    ...(brief.trim() !== '' && { brief }),
    ...(date !== '' && { date }),
    ...(beside.length > 0 && { context: beside }),
  }
  const reading = useBriefReading(brief)
  const capacity = useCapacity(order)
  const isReady = text.trim().split(/\s+/u).length >= FEWEST_WORDS

  async function write(): Promise<void> {
    setFault(undefined)
    setWriting(true)
    try {
      const { id } =
        writer === 'model'
          ? await byModel.write(order)
          : await backend.create(await client.call('write', order))
      navigate({ view: 'article', id })
    } catch (error) {
      const isTold = error instanceof DeskError || error instanceof BackendError
      const { code, message } = isTold ? error : { code: 'fault', message: String(error) }
      setFault(messages.refusal(code, message))
      setWriting(false)
    }
  }

  /** Leaves the order to a worker of the service, and goes where its progress is shown. */
  async function queue(): Promise<void> {
    setFault(undefined)
    setQueueing(true)
    try {
      await backend.queue?.order({ ...order, ...(writer === 'model' && { writer }) })
      navigate({ view: 'articles' })
    } catch (error) {
      const { code, message } =
        error instanceof BackendError ? error : { code: 'fault', message: String(error) }
      setFault(messages.refusal(code, message))
      setQueueing(false)
    }
  }

  /** Undefined where the file cannot be read, which is said. */
  async function read(file: File): Promise<string | undefined> {
    try {
      const found = await textOf(file, backend)
      setFault(undefined)
      return found
    } catch (error) {
      const isSize = error instanceof UnreadableFile && error.reason === 'size'
      const isRefused = error instanceof BackendError && backend.kind === 'service'
      setFault(isSize ? start.tooBig(file.name) : isRefused ? error.message : start.unreadable(file.name))
      return undefined
    }
  }

  async function take(file: File): Promise<void> {
    const found = await read(file)
    if (found === undefined) return
    setText(found)
    setName(file.name)
  }

  async function addContext(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const found = await read(file)
      if (found !== undefined) setContext((before) => [...before, { name: file.name, text: found }])
    }
  }

  if (isWriting && writer === 'model' && model !== undefined)
    return (
      <WritingView
        model={model}
        state={byModel.state}
        isStopping={byModel.isStopping}
        onStop={byModel.stop}
      />
    )
  return (
    <main id="main" className="start">
      <div className="start-head">
        <h1>{start.title}</h1>
        <p>{start.lead}</p>
      </div>
      <form
        className="start-form"
        onSubmit={(event) => {
          event.preventDefault()
          void write()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isReady && !isWriting) void write()
        }}
      >
        <StoryField text={text} onText={setText} onFile={take} />
        <div className="start-side">
          <BriefField brief={brief} onBrief={setBrief} reading={reading} own={capacity?.ownBrief} />
          <label className="field start-date">
            <span>{start.date}</span>
            <input type="date" value={date} onChange={(event) => setDate(event.target.value)} />
          </label>
          <ContextField
            context={context}
            accepted={acceptedBy(backend)}
            onContext={setContext}
            onFiles={(files) => void addContext(files)}
          />
          {model !== undefined && (
            <label className="field start-writer">
              <span>{start.writer}</span>
              <select
                value={writer}
                onChange={({ target }) => setWriter(target.value === 'model' ? 'model' : 'offline')}
              >
                <option value="offline">{start.builtIn}</option>
                <option value="model">{model}</option>
              </select>
            </label>
          )}
          <Capacity
            capacity={isReady ? capacity : undefined}
            brief={brief.trim() === '' ? capacity?.ownBrief : reading?.brief}
          />
          {fault !== undefined && (
            <p role="alert" className="alert">
              {fault}
            </p>
          )}
          <div className="start-send">
            <WriteButton isReady={isReady} isWriting={isWriting} />
            {backend.queue !== undefined && (
              <button
                type="button"
                className="large"
                title={start.queueHint}
                disabled={!isReady || isWriting || isQueueing}
                onClick={() => void queue()}
              >
                {start.queue}
              </button>
            )}
          </div>
        </div>
      </form>
    </main>
  )
}

const acceptedBy = ({ kind }: Backend): string => (kind === 'service' ? `${FILES},.docx,.pdf` : FILES)

/** What the browser cannot read, a service may. */
async function textOf(file: File, backend: Backend): Promise<string> {
  try {
    return await readStoryFile(file)
  } catch (error) {
    if (error instanceof UnreadableFile && error.reason === 'format') return backend.readFile(file)
    throw error
  }
}

function WriteButton({ isReady, isWriting }: { readonly isReady: boolean; readonly isWriting: boolean }) {
  const { start } = useMessages()
  const share = useLoaded()
  const isLoading = isWriting && share < 1
  return (
    <button type="submit" className="primary large" disabled={!isReady || isWriting}>
      {isLoading ? start.loading(Math.round(share * 100)) : isWriting ? start.writing : start.write}
    </button>
  )
}

interface StoryFieldProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly onFile: (file: File) => Promise<void>
}

function StoryField({ text, onText, onFile }: StoryFieldProps) {
  const messages = useMessages()
  const { start } = messages
  const id = useId()
  const picker = useRef<HTMLInputElement>(null)
  const { backend } = useServices()
  const [isOver, setOver] = useState(false)
  const words = text.trim() === '' ? 0 : text.trim().split(/\s+/u).length
  const onDrop = (event: DragEvent): void => {
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file === undefined) return
    event.preventDefault()
    void onFile(file)
  }
  return (
    <div className="start-story">
      <div className="start-label">
        <label htmlFor={id}>{start.story}</label>
        <span className="note">{messages.words(words)}</span>
      </div>
      <textarea
        id={id}
        lang="fr"
        className={isOver ? 'story-input over' : 'story-input'}
        value={text}
        placeholder={isOver ? start.drop : start.storyHint}
        onChange={(event) => onText(event.target.value)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      />
      <div className="start-actions">
        <button type="button" onClick={() => picker.current?.click()}>
          {start.open}
        </button>
        {text === '' && (
          <button type="button" className="quiet" onClick={() => onText(EXAMPLE_STORY)}>
            {start.example}
          </button>
        )}
        <input
          ref={picker}
          type="file"
          hidden
          accept={acceptedBy(backend)}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file !== undefined) void onFile(file)
            target.value = ''
          }}
        />
      </div>
    </div>
  )
}

/** How the brief is understood, with every key. */
function useBriefReading(brief: string): BriefReading | undefined {
  const { client } = useServices()
  const [reading, setReading] = useState<BriefReading>()
  useEffect(() => {
    let isLate = false
    void client.call('readBrief', brief).then((found) => {
      if (!isLate) setReading(found)
    })
    return () => {
      isLate = true
    }
  }, [client, brief])
  return reading
}

function useCapacity({ text, name, brief, date, context }: WriteOrder): StoryCapacity | undefined {
  const { client } = useServices()
  const [capacity, setCapacity] = useState<StoryCapacity>()
  // The list is another with every render: what it holds tells whether it has changed.
  const contextKey = context === undefined ? '' : JSON.stringify(context)
  useEffect(() => {
    if (text.trim() === '') {
      setCapacity(undefined)
      return
    }
    let isLate = false
    const timer = setTimeout(async () => {
      const order = {
        text,
        name,
        ...(brief !== undefined && { brief }),
        ...(date !== undefined && { date }),
        ...(contextKey !== '' && { context: JSON.parse(contextKey) as NonNullable<typeof context> }),
      }
      const found = await client.call('capacityOf', order).catch(() => undefined)
      if (!isLate) setCapacity(found)
    }, PAUSE)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [client, text, name, brief, date, contextKey])
  return capacity
}

/** How much of the data of French has come, 0 to 1; begins to load it. */
function useLoaded(): number {
  const { client } = useServices()
  const [share, setShare] = useState(0)
  useEffect(() => {
    const stop = client.onLoaded(setShare)
    client.call('loadLanguage').then(
      () => setShare(1),
      () => {},
    )
    return stop
  }, [client])
  return share
}
