import { useState } from 'react'
import type { SentArticle } from '../backend/backend.ts'
import type { ArticlePublishing } from '../editor/article-publishing.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { ReasonForm } from '../views/reason-form.tsx'
import { nameOf } from './name-of.ts'

interface TakeDownProps {
  readonly place: SentArticle
  readonly publishing: ArticlePublishing
}

/** Takes what readers see away from them, once somebody has said why. */
export function TakeDown({ place, publishing }: TakeDownProps) {
  const { publish } = useMessages()
  const [stage, setStage] = useState<'asking' | 'working'>()
  const [fault, setFault] = useState<string>()
  const name = nameOf(place.target, publishing)
  // Its configuration is gone: nobody can be asked there.
  if (name === undefined) return null
  async function takeDown(reason: string): Promise<void> {
    setStage('working')
    setFault(undefined)
    try {
      const { differences } = await publishing.takeDown(name ?? '', reason)
      if (differences.length > 0) setFault(publish.stillThere)
    } catch (error) {
      setFault(publish.failure(error))
    }
    setStage(undefined)
  }
  return (
    <>
      {stage === 'asking' ? (
        <ReasonForm
          label={publish.takeDownReason}
          action={publish.takeDown}
          onReason={(reason) => void takeDown(reason)}
          onCancel={() => setStage(undefined)}
        />
      ) : (
        <button
          type="button"
          className="danger"
          disabled={stage === 'working'}
          onClick={() => setStage('asking')}
        >
          {stage === 'working' ? publish.takingDown : publish.takeDownFrom(name)}
        </button>
      )}
      {fault !== undefined && (
        <p role="alert" className="alert">
          {fault}
        </p>
      )}
    </>
  )
}
