import { createParser, type ParserModel } from '../../../packages/core/src/reading/model/parser.ts'
import { learnParser, type ParserItem } from './parser.ts'

const EPOCHS = 5
const BITS = 20
const HELD_OUT = 10
const STEPS = 400
const RATE = 0.5

/**
 * Slope and offset of the logistic curve from an arc’s margin to the chance that it is right, fitted on
 * a tenth of the sentences after learning from the others, then brought to the scale of `model`’s margins on
 * `unseen` sentences, which it has not learned from.
 */
export function learnConfidence(
  items: readonly ParserItem[],
  model: ParserModel,
  unseen: readonly ParserItem[],
  labelCount: number,
  seed: number,
): readonly [slope: number, offset: number] {
  const rest = items.filter((_, index) => index % HELD_OUT !== 0)
  const parse = createParser(learnParser(rest, labelCount, { epochs: EPOCHS, seed, bits: BITS }))
  const points = items
    .filter((_, index) => index % HELD_OUT === 0)
    .flatMap(({ input, tree }) => {
      const { heads, margins } = parse(input)
      return Array.from(heads, (head, word) => ({
        margin: margins[word]!,
        right: (head < 0 ? input.count : head) === tree.heads[word] ? 1 : 0,
      }))
    })
    .filter(({ margin }) => Number.isFinite(margin))
  const [slope, offset] = fitLogistic(points)
  if (unseen.length === 0) return [slope, offset]
  return [(slope * meanMargin(parse, unseen)) / meanMargin(createParser(model), unseen), offset]
}

function meanMargin(parse: ReturnType<typeof createParser>, items: readonly ParserItem[]): number {
  const margins = items.flatMap(({ input }) => [...parse(input).margins]).filter(Number.isFinite)
  return margins.reduce((sum, margin) => sum + margin, 0) / margins.length
}

function fitLogistic(
  points: readonly { readonly margin: number; readonly right: number }[],
): [number, number] {
  const scale = points.reduce((sum, { margin }) => sum + margin, 0) / points.length
  let slope = 1
  let offset = 0
  for (let step = 0; step < STEPS; step++) {
    let slopeGradient = 0
    let offsetGradient = 0
    for (const { margin, right } of points) {
      const x = margin / scale
      const error = right - 1 / (1 + Math.exp(-(slope * x + offset)))
      slopeGradient += error * x
      offsetGradient += error
    }
    slope += (RATE * slopeGradient) / points.length
    offset += (RATE * offsetGradient) / points.length
  }
  return [slope / scale, offset]
}
