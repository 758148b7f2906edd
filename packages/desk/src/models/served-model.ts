import type { ModelWriting } from './model-writing.ts'
import type { ModelWishes } from './open-model.ts'
import type { WritingReport } from './writing-report.ts'

/** The model of a service, as plain data: it passes into a thread. Never told to anybody: `env` holds the key. */
export interface ServedModel extends Omit<ModelWishes, 'signal'> {
  readonly isFallbackWanted: boolean
}

/** Milliseconds that one article may take; then what is done is kept, and the built-in writer tells the rest. */
export const LONGEST_WRITING = 1_800_000

/** One writing with the model of a service, until `stop` is aborted: what is done is kept then. */
export function servedWriting(
  { isFallbackWanted, ...wishes }: ServedModel,
  stop: AbortSignal | undefined,
  onReport: ((report: WritingReport) => void) | undefined,
): ModelWriting {
  const signals = [AbortSignal.timeout(LONGEST_WRITING), ...(stop === undefined ? [] : [stop])]
  const signal = AbortSignal.any(signals)
  const open = async () => (await import('./open-model.ts')).openModel({ ...wishes, signal })
  let opened: ReturnType<typeof open> | undefined
  return {
    open: () => {
      opened ??= open()
      return opened
    },
    isFallbackWanted,
    ...(onReport !== undefined && { onReport }),
  }
}
