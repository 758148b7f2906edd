import { InputError } from '@intertitre/core'
import { createDesk } from './desk.ts'
import { fetchData } from './fetch-data.ts'
import type { CallMessage, Draft, WorkerMessage } from './protocol.ts'

interface WorkerScope {
  onmessage: ((event: MessageEvent<CallMessage>) => void) | null
  postMessage(message: WorkerMessage): void
}
const scope = self as unknown as WorkerScope

/** Milliseconds without a newer draft before the audits run: between two keystrokes nobody reads them. */
const AUDIT_PAUSE = 120

const desk = createDesk({
  loadData: () => fetchData((loaded, total) => scope.postMessage({ kind: 'loaded', loaded, total })),
})
let auditing: ReturnType<typeof setTimeout> | undefined

function auditSoon(draft: Draft): void {
  clearTimeout(auditing)
  auditing = setTimeout(() => {
    const report = desk.session()?.audit(draft)
    if (report !== undefined) scope.postMessage({ kind: 'audited', report })
  }, AUDIT_PAUSE)
}

async function answer({ id, name, args }: CallMessage): Promise<void> {
  try {
    const call = desk[name] as (...args: readonly unknown[]) => Promise<unknown>
    const value = await call(...args)
    scope.postMessage({ kind: 'answer', id, value })
    if (name === 'check') auditSoon(args[0] as Draft)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const code = error instanceof InputError ? error.code : 'fault'
    scope.postMessage({ kind: 'failure', id, code, message })
  }
}

scope.onmessage = ({ data }) => void answer(data)
