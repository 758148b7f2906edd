import type { Job, Queue } from './backend.ts'

type Request = <T>(method: string, path: string, body?: unknown) => Promise<T>

/** Milliseconds before a broken connection is taken up again. */
const PAUSE = 2_000
const ENDED = new Set(['done', 'failed', 'cancelled'])

const jobPath = (id: string): string => `/api/jobs/${encodeURIComponent(id)}`

/** Jobs over the routes of the service; `open` asks for a stream. */
export const createHttpQueue = (
  request: Request,
  open: (path: string, signal: AbortSignal) => Promise<Response>,
): Queue => ({
  order: async (order) =>
    (await request<{ readonly job: Job }>('POST', '/api/write', { ...order, queued: true })).job,
  cancel: (id) => request('DELETE', jobPath(id)),
  retry: (id) => request('POST', `${jobPath(id)}/retry`),
  follow(id, listener) {
    const stop = new AbortController()
    void followJob(() => open(`${jobPath(id)}/events`, stop.signal), stop.signal, listener)
    return () => stop.abort()
  },
})

/** Reads events until the job ends, and opens the stream again where it breaks before. */
async function followJob(
  open: () => Promise<Response>,
  signal: AbortSignal,
  listener: (job: Job) => void,
): Promise<void> {
  let isOver = false
  const told = (job: Job): void => {
    isOver = ENDED.has(job.state)
    if (!signal.aborted) listener(job)
  }
  while (!isOver && !signal.aborted) {
    const response = await open().catch(() => undefined)
    // There is none with this id, or nobody is signed in any more.
    if (response !== undefined && !response.ok && response.status < 500) return
    await readJobs(response, told).catch(() => {})
    if (!isOver && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

/** The jobs of a stream of server-sent events, until it ends. */
async function readJobs(response: Response | undefined, told: (job: Job) => void): Promise<void> {
  if (response?.body === undefined || response.body === null || !response.ok) return
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let pending = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const events = (pending + value).split('\n\n')
    pending = events.pop() ?? ''
    for (const event of events) {
      const data = /^data: (.*)$/mu.exec(event)?.[1]
      if (data !== undefined) told(JSON.parse(data) as Job)
    }
  }
}
