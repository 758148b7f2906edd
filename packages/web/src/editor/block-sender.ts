import type { Node as ProseNode } from '@tiptap/pm/model'
import type { DocumentNode } from '../document/document-node.ts'
import type { SentBlocks } from '../worker/protocol.ts'

/** Blocks that the worker is given before all are numbered anew: it keeps every one. */
const MOST = 2_000

/**
 * Numbers the blocks of a document: one that stands as it stood in an earlier draft is not sent again, for
 * a key changes one of them, and writing and copying all would hold up the next key.
 */
export function blockSender(most: number = MOST): (doc: ProseNode) => SentBlocks {
  let numbers = new WeakMap<ProseNode, number>()
  let count = 0
  return (doc) => {
    const isAnew = count === 0 || count > most
    if (isAnew) {
      numbers = new WeakMap()
      count = 0
    }
    const fresh: (readonly [number, DocumentNode])[] = []
    const blocks: number[] = []
    doc.forEach((block) => {
      let number = numbers.get(block)
      if (number === undefined) {
        number = ++count
        numbers.set(block, number)
        fresh.push([number, block.toJSON() as DocumentNode])
      }
      blocks.push(number)
    })
    return { blocks, fresh, isAnew }
  }
}
