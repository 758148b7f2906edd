import type { Span } from '../span.ts'

/**
 * What an audit found, without a word of wording: the audit's message in the reader's language
 * takes the values. `path` names the text that `span` points into (see `Claim.path`, `PageText.path`);
 * where the finding is about something that is missing, it names where it should be.
 */
export interface Finding {
  readonly path: string
  readonly span: Span
  readonly values: Readonly<Record<string, string | number | boolean>>
}

/** A finding about the whole of a text, or about what should stand at a path. */
export const findingAt = (path: string, values: Finding['values'] = {}, length = 0): Finding => ({
  path,
  span: { start: 0, end: length },
  values,
})
