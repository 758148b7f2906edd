import { decode } from '../input/decode.ts'
import type { Source } from '../input/find-story.ts'

/** The JSON of a dossier, where the source is one. */
export function dossierText({ content }: Source): string | undefined {
  const text = typeof content === 'string' ? content : decode(content)
  return /^\s*\{\s*"version"/u.test(text) ? text : undefined
}
