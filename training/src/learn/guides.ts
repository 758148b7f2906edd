import { createGuide, turned } from '../../../packages/core/src/reading/model/guide.ts'
import type { Guide, TreeInput } from '../../../packages/core/src/reading/model/parse-state.ts'
import { createParser } from '../../../packages/core/src/reading/model/parser.ts'
import { type GoldTree, goldTree } from './oracle.ts'
import { type LearnedParser, learnParser, type ParserItem, type ParserOptions } from './parser.ts'

export type MakeGuide = (input: TreeInput) => Guide

/** A parser that reads from the end of a sentence. Its arcs are named once. */
export function learnTurnedParser(
  items: readonly ParserItem[],
  labelCount: number,
  { uncertain = [], ...options }: ParserOptions,
): LearnedParser {
  return learnParser(items.map(turnedItem), labelCount, {
    ...options,
    uncertain: uncertain.map(turnedItem),
    relabels: false,
  })
}

export const guideOf = ({ moves, labels, labelsOf }: LearnedParser): MakeGuide =>
  createGuide(createParser({ moves, labels, labelsOf }))

/** As many guides as `folds`: the one at `index % folds` has not learned from the item at `index`. */
export function learnGuides(
  items: readonly ParserItem[],
  labelCount: number,
  folds: number,
  options: ParserOptions,
): MakeGuide[] {
  return Array.from({ length: folds }, (_, fold) => {
    const rest = items.filter((_, index) => index % folds !== fold)
    return guideOf(learnTurnedParser(rest, labelCount, { ...options, seed: options.seed + fold }))
  })
}

export const guided = ({ input, tree }: ParserItem, makeGuide: MakeGuide): ParserItem => ({
  input: { ...input, guide: makeGuide(input) },
  tree,
})

const turnedItem = ({ input, tree }: ParserItem): ParserItem => ({
  input: turned(input),
  tree: turnedTree(tree),
})

function turnedTree({ heads, labels }: GoldTree): GoldTree {
  const count = heads.length
  const turnedHeads = heads.map((_, word) => {
    const head = heads[count - 1 - word]!
    return head === count ? -1 : count - 1 - head
  })
  return goldTree(turnedHeads, labels.toReversed())
}
