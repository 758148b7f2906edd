import type { AuditReport, CallName, DeskCalls, WorkerMessage } from './protocol.ts'

/** What was wrong with an order, with the code of core's `InputError`; « fault » for a fault of ours. */
export class DeskError extends Error {
  override readonly name = 'DeskError'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The desk in its worker. */
export interface DeskClient {
  call<Name extends CallName>(
    name: Name,
    ...args: Parameters<DeskCalls[Name]>
  ): Promise<Awaited<ReturnType<DeskCalls[Name]>>>
  /** Told each report of the audits. Gives what ends it. */
  onAudited(listener: (report: AuditReport) => void): () => void
  /** Told how much of the data has come, 0 to 1. */
  onLoaded(listener: (share: number) => void): () => void
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

export function createDeskClient(worker: Worker): DeskClient {
  const waiting = new Map<number, Waiting>()
  const auditListeners = new Set<(report: AuditReport) => void>()
  const loadListeners = new Set<(share: number) => void>()
  let calls = 0
  worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === 'audited') for (const listener of auditListeners) listener(data.report)
    else if (data.kind === 'loaded') for (const listener of loadListeners) listener(data.loaded / data.total)
    else settle(data, waiting)
  }
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new DeskError('fault', message))
    waiting.clear()
  }
  return {
    call(name, ...args) {
      const id = ++calls
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
        worker.postMessage({ id, name, args })
      })
    },
    onAudited: (listener) => subscribed(auditListeners, listener),
    onLoaded: (listener) => subscribed(loadListeners, listener),
  }
}

function settle(
  message: Extract<WorkerMessage, { readonly id: number }>,
  waiting: Map<number, Waiting>,
): void {
  const call = waiting.get(message.id)
  waiting.delete(message.id)
  if (message.kind === 'answer') call?.resolve(message.value)
  else call?.reject(new DeskError(message.code, message.message))
}

function subscribed<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
