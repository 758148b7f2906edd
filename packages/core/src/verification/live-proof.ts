import { type Passage, type PassageClaim, provePassage, surroundingsOf } from './prove-passages.ts'
import type { Prover } from './prover.ts'

/** What came of a change. */
export interface ProofUpdate {
  /** As `provePassages` gives them; those of a passage that stands as before are the same objects. */
  readonly claims: readonly PassageClaim[]
  /** Indices of the passages that were proven again, in order. */
  readonly proven: readonly number[]
}

/** The proof of an article while somebody writes in it. */
export interface LiveProof {
  /** The article as it stands now, whole. */
  update(passages: readonly Passage[]): ProofUpdate
}

/**
 * Proves an article anew after each change, but only the passages whose words, or whose heading or
 * introduction, have changed; of these only the sentences that did, and the two after each. Gives what
 * `provePassages` would of the whole. Keeps the claims of the last article, so that what is taken back at
 * once is proven at once.
 */
export function createLiveProof(prover: Prover): LiveProof {
  const { language } = prover.index.vocabulary
  let known = new Map<string, Proven>()
  return {
    update(passages) {
      const around = surroundingsOf(passages, language)
      const now = new Map<string, Proven>()
      const proven: number[] = []
      const claims = passages.flatMap((passage, index) => {
        const beside = around[index]
        if (beside === undefined) return []
        const key = [passage.kind, passage.text, ...beside].join('\u0000')
        const before = now.get(key) ?? known.get(key)
        if (before === undefined) proven.push(index)
        const found =
          before === undefined
            ? { passage, index, claims: provePassage(passage, index, beside, prover) }
            : placed(before, passage, index)
        now.set(key, found)
        return found.claims
      })
      known = now
      return { claims, proven }
    },
  }
}

interface Proven {
  readonly passage: Passage
  readonly index: number
  readonly claims: readonly PassageClaim[]
}

/** The claims of a passage that may have moved in the article. */
function placed(before: Proven, passage: Passage, index: number): Proven {
  if (before.index === index && before.passage.path === passage.path) return before
  const claims = before.claims.map((claim) => ({
    ...claim,
    path: passage.path + claim.path.slice(before.passage.path.length),
    passage: index,
  }))
  return { passage, index, claims }
}
