import { useRef, useState } from 'react'
import type { Backend, ServiceOrder } from '../backend/backend.ts'
import { NOTHING_WRITTEN, type WritingState, withReport } from './writing-view.tsx'

interface ModelWriting {
  readonly state: WritingState
  readonly isStopping: boolean
  /** Gives the id of the article; rejects with a `BackendError` where there is none. */
  write(order: ServiceOrder): Promise<{ readonly id: string }>
  /** What is done is kept. */
  stop(): void
}

/** One writing after the other with the model of the service. */
export function useModelWriting(backend: Backend): ModelWriting {
  const [state, setState] = useState(NOTHING_WRITTEN)
  const [isStopping, setStopping] = useState(false)
  const stopping = useRef(new AbortController())
  return {
    state,
    isStopping,
    write(order) {
      stopping.current = new AbortController()
      setState(NOTHING_WRITTEN)
      setStopping(false)
      return backend.writeWithModel(
        order,
        (report) => setState((before) => withReport(before, report)),
        stopping.current.signal,
      )
    },
    stop() {
      setStopping(true)
      stopping.current.abort()
    },
  }
}
