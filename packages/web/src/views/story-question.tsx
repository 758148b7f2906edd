import { useState } from 'react'
import { useServices } from '../app/services.ts'
import type { ArticleSession } from '../editor/article-session.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { Notice } from './notice.tsx'

interface StoryQuestionProps {
  readonly session: ArticleSession
  readonly onReload: () => void
}

/** A story without a guid looks like the one of this article: somebody says whether it is a new version. */
export function StoryQuestion({ session, onReload }: StoryQuestionProps) {
  const { likeness } = useMessages()
  const { likeStory } = session
  const { isAsking, fault, place } = usePlacing(onReload)
  if (likeStory === undefined || !session.editor.isEditable) return null
  const { id, title, story, shared, sentences } = likeStory
  return (
    <Notice
      className="story-notice"
      title={likeness.question(title)}
      hint={likeness.shared(shared, sentences)}
      actions={
        <>
          <button type="button" className="primary" disabled={isAsking} onClick={() => void place(id, story)}>
            {likeness.yes}
          </button>
          <button type="button" disabled={isAsking} onClick={() => void place(id, undefined)}>
            {likeness.no}
          </button>
          {fault !== undefined && <p className="alert">{fault}</p>}
        </>
      }
    />
  )
}

/** By what a newer version was recognised, and how it is undone. */
export function RecognisedBy({ session, onReload }: StoryQuestionProps) {
  const { likeness } = useMessages()
  const { newerStory } = session
  const { isAsking, fault, place } = usePlacing(onReload)
  if (newerStory?.likeness === undefined) return null
  const { id } = newerStory
  const { shared, sentences } = newerStory.likeness
  return (
    <p className="recognised-by">
      {likeness.recognised(shared, sentences)}{' '}
      <button type="button" className="quiet" disabled={isAsking} onClick={() => void place(id, undefined)}>
        {likeness.no}
      </button>
      {fault !== undefined && <span className="alert">{fault}</span>}
    </p>
  )
}

/** Places a story, and opens the article again, which may stand on an earlier version then. */
function usePlacing(onReload: () => void) {
  const { backend } = useServices()
  const [isAsking, setAsking] = useState(false)
  const [fault, setFault] = useState<string>()
  async function place(id: string, versionOf: string | undefined): Promise<void> {
    setAsking(true)
    try {
      await backend.placeStory?.(id, versionOf)
      onReload()
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
      setAsking(false)
    }
  }
  return { isAsking, fault, place }
}
