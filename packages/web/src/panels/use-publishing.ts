import { useState } from 'react'
import {
  BackendError,
  type PublicationStatus,
  type PublishOrder,
  type PublishOutcome,
} from '../backend/backend.ts'
import type { ArticlePublishing } from '../editor/article-publishing.ts'
import { useMessages } from '../i18n/use-messages.ts'

/** What somebody wants to publish where. */
export interface Wish {
  /** Name of the target. */
  readonly target: string
  readonly status: PublicationStatus
  /** Of what is scheduled, as a field of time has it: of this place, without zone. */
  readonly time: string
}

export type PublishingStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly deed: 'previewing' | 'sending' }
  /** What would be done. */
  | { readonly kind: 'preview'; readonly outcome: PublishOutcome }
  | { readonly kind: 'sent'; readonly outcome: PublishOutcome }
  | { readonly kind: 'failed'; readonly fault: string }

/** Shows first what would change, then sends. */
export function usePublishing(publishing: ArticlePublishing, { target, status, time }: Wish) {
  const { publish } = useMessages()
  const [state, setState] = useState<PublishingStage>({ kind: 'idle' })
  const wished = (): PublishOrder => ({
    target,
    status,
    ...(status === 'scheduled' && { at: new Date(time).toISOString() }),
  })

  async function preview(): Promise<void> {
    setState({ kind: 'working', deed: 'previewing' })
    try {
      setState({ kind: 'preview', outcome: await publishing.publish({ ...wished(), dryRun: true }) })
    } catch (error) {
      setState({ kind: 'failed', fault: publish.failure(error) })
    }
  }

  async function send(more: Pick<PublishOrder, 'override' | 'anew'>): Promise<void> {
    setState({ kind: 'working', deed: 'sending' })
    try {
      setState({ kind: 'sent', outcome: await publishing.publish({ ...wished(), ...more }) })
    } catch (error) {
      // Something has come up since: it is shown what.
      if (error instanceof BackendError && error.code === 'not-publishable') await preview()
      else setState({ kind: 'failed', fault: publish.failure(error) })
    }
  }

  return { state, preview, send, forget: () => setState({ kind: 'idle' }) }
}
