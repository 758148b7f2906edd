import type { LearnedParser } from './parser.ts'
import { AveragedWeights } from './perceptron.ts'

/** The mean of models of the same shape: it scores as all of them together do, at the price of one. */
export function meanWeights(models: readonly AveragedWeights[]): AveragedWeights {
  const { classes, bits, weights } = models[0]!
  if (models.some((model) => model.classes !== classes || model.bits !== bits)) {
    throw new Error('Weights of different shapes have no mean.')
  }
  const sums = new Float32Array(weights.length)
  for (const model of models) {
    for (let place = 0; place < sums.length; place++) sums[place]! += model.weights[place]!
  }
  return new AveragedWeights(
    classes,
    bits,
    sums.map((sum) => sum / models.length),
  )
}

/** Of parsers that learned from the same certain trees: they have met the same labels. */
export const meanParser = (parsers: readonly LearnedParser[]): LearnedParser => ({
  moves: meanWeights(parsers.map(({ moves }) => moves)),
  labels: meanWeights(parsers.map(({ labels }) => labels)),
  relabels: meanWeights(parsers.map(({ relabels }) => relabels)),
  labelsOf: parsers[0]!.labelsOf,
})
