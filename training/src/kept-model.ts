import { deserialize, serialize } from 'node:v8'
import { meanWeights } from './learn/mean.ts'
import { AveragedWeights } from './learn/perceptron.ts'
import type { ModelToPack } from './pack-model.ts'

/** Weights as a training left them, before any is left out: some 120 MB. To be opened by the same version of Node. */
export const keepModel = ({ weights, tables, ...rest }: ModelToPack): Uint8Array =>
  serialize({
    ...rest,
    tables: mapValues(tables, (table) => [...table]),
    weights: mapValues(weights, ({ prune, weights: { classes, bits, weights: values } }) => ({
      prune,
      classes,
      bits,
      weights: values,
    })),
  })

interface KeptWeights {
  readonly prune: number
  readonly classes: number
  readonly bits: number
  readonly weights: Float32Array
}

interface KeptModel extends Omit<ModelToPack, 'weights' | 'tables'> {
  readonly weights: Readonly<Record<string, KeptWeights>>
  readonly tables: Readonly<Record<string, readonly (readonly [string, string])[]>>
}

export function openKept(bytes: Uint8Array): ModelToPack {
  const { weights, tables, ...rest }: KeptModel = deserialize(bytes)
  return {
    ...rest,
    tables: mapValues(tables, (table) => new Map(table)),
    weights: mapValues(weights, ({ prune, classes, bits, weights: values }) => ({
      prune,
      weights: new AveragedWeights(classes, bits, values),
    })),
  }
}

/** What is left out of a mean: its chance weights have cancelled each other, so that more of the others may stay. */
const MEAN_PRUNE: Readonly<Record<string, number>> = {
  guideMoves: 1.2,
  guideLabels: 1.4,
  moves: 0.64,
  labels: 0.64,
  relabels: 0.64,
}

/**
 * The mean of trainings with different seeds, with the tables of the first: it reads better than any of them. Throws
 * where they did not learn the same tags, labels and rules.
 */
export function meanModel(models: readonly ModelToPack[]): ModelToPack {
  const [first] = models
  if (first === undefined) throw new Error('Expected at least one kept model.')
  const shapeOf = ({ labels, classes, rules }: ModelToPack): string =>
    JSON.stringify([labels, classes, rules])
  if (models.some((model) => shapeOf(model) !== shapeOf(first)))
    throw new Error(
      'These models learned different labels, tags or rules: train them from the same treebanks.',
    )
  return {
    ...first,
    labelsOf: labelsOfAll(models),
    weights: mapValues(first.weights, ({ prune }, name) => ({
      prune: MEAN_PRUNE[name] ?? prune,
      weights: meanWeights(models.map((model) => model.weights[name]!.weights)),
    })),
  }
}

/** What any of them has met between two parts of speech: they have not seen the same tags. */
function labelsOfAll(models: readonly ModelToPack[]): Record<string, readonly number[]> {
  const rest = models[0]?.labelsOf.rest ?? []
  const keys = new Set(models.flatMap(({ labelsOf }) => Object.keys(labelsOf)))
  return Object.fromEntries(
    [...keys].map((key) => {
      const met = models.flatMap(({ labelsOf }) => labelsOf[key] ?? [])
      return [key, key === 'rest' ? rest : [...new Set(met)]]
    }),
  )
}

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
