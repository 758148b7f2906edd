import {
  MODEL_MAGIC,
  MODEL_VERSION,
  type ModelHeader,
  PREFIX_BYTES,
  type TextEntry,
  type WeightsEntry,
} from '../../packages/core/src/reading/model/model-file.ts'
import { wordChecksum } from '../../packages/core/src/reading/model/word-checksum.ts'
import type { AveragedWeights } from './learn/perceptron.ts'

export interface WeightsToPack {
  readonly weights: AveragedWeights
  /** Weights nearer to nothing than this are left out. */
  readonly prune: number
}

export interface ModelToPack extends Omit<ModelHeader, 'weights' | 'texts'> {
  readonly weights: Readonly<Record<string, WeightsToPack>>
  readonly tables: Readonly<Record<string, ReadonlyMap<string, string>>>
}

/** The bytes of a model file; the same for the same model. */
export function packModel({ weights, tables, ...rest }: ModelToPack): Uint8Array {
  const body = new Body()
  const weightEntries = Object.fromEntries(
    Object.entries(weights).map(([name, given]) => [name, packWeights(given, body)]),
  )
  const texts = Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, packTable(table, body)]),
  )
  const header: ModelHeader = { ...rest, weights: weightEntries, texts }
  const headerBytes = Buffer.from(JSON.stringify(header), 'utf8')
  const prefix = Buffer.alloc(PREFIX_BYTES)
  prefix.write(MODEL_MAGIC, 'ascii')
  prefix.writeUInt32LE(MODEL_VERSION, 4)
  prefix.writeUInt32LE(headerBytes.length, 12)
  const file = Buffer.concat([prefix, headerBytes, ...body.parts])
  file.writeUInt32LE(wordChecksum(file.subarray(12)), 8)
  return file
}

class Body {
  readonly parts: Uint8Array[] = []
  #length = 0

  /** Where the part begins. */
  add(part: Uint8Array): number {
    const offset = this.#length
    this.parts.push(part)
    this.#length += part.length
    return offset
  }
}

function packWeights(
  { weights: { weights, classes, bits }, prune }: WeightsToPack,
  body: Body,
): WeightsEntry {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const gaps: number[] = []
  const codes: number[] = []
  let last = -1
  weights.forEach((weight, place) => {
    const level = levelOf(weight, largest)
    if (level === 0 || Math.abs(weight) < prune) return
    for (let gap = place - last - 1; ; gap >>>= 7) {
      gaps.push(gap > 127 ? (gap & 127) | 128 : gap)
      if (gap <= 127) break
    }
    codes.push(level + 128)
    last = place
  })
  return {
    classes,
    bits,
    largest,
    count: codes.length,
    gaps: body.add(Uint8Array.from(gaps)),
    codes: body.add(Uint8Array.from(codes)),
  }
}

/** Levels that are told apart on each side of nothing: 127 of them make the file an eighth larger and no better. */
const LEVELS = 63

/** Square-root companding: weights have heavy tails, and a linear scale costs two points of LAS. */
const levelOf = (weight: number, largest: number): number =>
  2 * Math.sign(weight) * Math.min(LEVELS, Math.round((127 / 2) * Math.sqrt(Math.abs(weight) / largest)))

function packTable(table: ReadonlyMap<string, string>, body: Body): TextEntry {
  const lines = [...table].map(([key, value]) => `${key}\t${value}`).sort()
  const bytes = Buffer.from(lines.join('\n'), 'utf8')
  return { offset: body.add(bytes), length: bytes.length }
}
