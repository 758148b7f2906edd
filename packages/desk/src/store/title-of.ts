import type { Document } from '@intertitre/core'

/** What the format states, the first heading, or how the text begins. */
export function titleOf({ title, blocks, origin }: Document): string {
  const text = title ?? blocks.find(({ role }) => role === 'heading')?.text ?? blocks[0]?.text ?? origin.name
  return text.replace(/\s+/gu, ' ').trim()
}
