import type { Document } from '@intertitre/core'

/** What a reader would notice of a story: two that have the same say the same to the letter. */
export const wordsOf = ({ title, blocks, metadata }: Document): string =>
  JSON.stringify([
    title,
    metadata?.version,
    metadata?.action,
    metadata?.status,
    blocks.map(({ text }) => text),
  ])
