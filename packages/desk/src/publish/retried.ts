import { setTimeout as pause } from 'node:timers/promises'
import { TargetError } from './target-error.ts'

export interface Retrying {
  readonly onStage?: (stage: string) => void
  /** Before it is tried again, in milliseconds; for tests. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

const TRIES = 4
/** Before the second try; doubled each time. Milliseconds. */
const FIRST_WAIT = 1000
/** Nobody waits longer at a terminal. Seconds. */
const LONGEST_WAIT = 60

/** Does what a target may refuse for a moment (429, 5xx, a broken connection): four tries in all. */
export async function retried<T>(
  { onStage, wait = (milliseconds) => pause(milliseconds) }: Retrying,
  deed: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await deed()
    } catch (error) {
      if (!(error instanceof TargetError) || !error.isPassing || tries >= TRIES) throw error
      const seconds = error.retryAfter ?? (FIRST_WAIT * 2 ** (tries - 1)) / 1000
      if (seconds > LONGEST_WAIT) throw error
      onStage?.('waiting to try again')
      await wait(seconds * 1000)
    }
  }
}
