import type { DocumentNode } from '../document/document-node.ts'
import type { SentBlocks } from './protocol.ts'

/** Puts the document together from the blocks of this draft and of those before. */
export function blockReader(): (sent: SentBlocks) => DocumentNode {
  const known = new Map<number, DocumentNode>()
  return ({ blocks, fresh, isAnew }) => {
    if (isAnew) known.clear()
    for (const [number, block] of fresh) known.set(number, block)
    const content = blocks.map((number) => {
      const block = known.get(number)
      if (block === undefined)
        throw new Error(`Expected block ${number} of the document, but it was never sent.`)
      return block
    })
    return { type: 'doc', content }
  }
}
