import { type Audited, type Document, InputError } from '@intertitre/core'
import type { Actor, StorySummary } from '../store/store.ts'
import type { Desk } from './desk.ts'

const EXTENSIONS: Readonly<Record<string, string>> = { text: 'txt', markdown: 'md', html: 'html' }

/**
 * The story that an article was written from elsewhere: the one of the store that says the same, else it is
 * filed. From then on a new version of it is held against the article, too. Undefined where it cannot be
 * filed: the text of a file that is no text any more, or an earlier version than the wire's newest.
 */
export async function storyOfDossier(
  desk: Desk,
  { story }: Audited,
  { by, id }: { readonly by: Actor; readonly id: string | undefined },
): Promise<StorySummary | undefined> {
  const { origin, original, metadata } = story
  const extension = EXTENSIONS[origin.format] ?? 'txt'
  const isText = origin.format in EXTENSIONS
  try {
    const name = `${origin.name.replace(/\.\w+$/u, '') || 'story'}.${extension}`
    const filed = await desk.tasks.run('file', { source: { name, content: isText ? original : story.text } })
    const document: Document = { ...filed, origin, ...(metadata !== undefined && { metadata }) }
    return await keptStory(desk, document, by, id)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** The story of the store that says the same to the letter, else it is filed: what stands on it is told of new versions together. */
export const keptStory = async (
  { store: { stories } }: Desk,
  document: Document,
  by: Actor,
  id: string | undefined,
): Promise<StorySummary> => (await stories.same(document)) ?? (await stories.add(document, by, { id }))
