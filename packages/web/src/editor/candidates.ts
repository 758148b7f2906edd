import type { ArticleSession } from './article-session.ts'
import { setWords } from './structure.ts'

/** Headings that could stand at the cursor, the present one left out; none in a text that is no heading. */
export function candidatesAt({ opened, editor, state }: ArticleSession): readonly string[] {
  const { kind, id } = state.get().block
  const all =
    kind === 'headline'
      ? opened.candidates.headlines
      : kind === 'heading' && id !== undefined
        ? (opened.candidates.sections[id] ?? [])
        : []
  const present = editor.state.selection.$from.parent.textContent
  return all.filter((candidate) => candidate !== present)
}

/** Sets the next candidate of the heading at the cursor; after the last the first again. */
export function nextCandidate(session: ArticleSession): boolean {
  const { opened, editor, state } = session
  const { kind, id } = state.get().block
  const all = kind === 'headline' ? opened.candidates.headlines : (opened.candidates.sections[id ?? ''] ?? [])
  if (all.length === 0) return false
  const present = all.indexOf(editor.state.selection.$from.parent.textContent)
  return session.run(setWords(all[(present + 1) % all.length]!))
}
