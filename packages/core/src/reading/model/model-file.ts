import { decodeUtf8 } from './decode-utf8.ts'
import { QuantisedWeights } from './scorer.ts'
import { wordChecksum } from './word-checksum.ts'

export const MODEL_MAGIC = 'ITRM'
/** Raised whenever features, tags or layout change: a model is only read by the code it was trained with. */
export const MODEL_VERSION = 3

/** Magic, version, checksum of what follows, length of the header: four bytes each. */
export const PREFIX_BYTES = 16

export interface WeightsEntry {
  readonly classes: number
  readonly bits: number
  readonly largest: number
  /** Weights that are not nothing. */
  readonly count: number
  /** Offsets in the body: gaps between weights as variable-length integers, then a byte each. */
  readonly gaps: number
  readonly codes: number
}

export interface TextEntry {
  readonly offset: number
  readonly length: number
}

/** The JSON header of a model file. */
export interface ModelHeader {
  readonly language: string
  readonly labels: readonly string[]
  /** Tag classes, « VERB Mood=Ind|… ». */
  readonly classes: readonly string[]
  readonly rules: readonly string[]
  /** `labelKey` to labels. */
  readonly labelsOf: Readonly<Record<string, readonly number[]>>
  /** Slope and offset that turn a margin into the chance that the arc is right. */
  readonly confidence: readonly [slope: number, offset: number]
  readonly weights: Readonly<Record<string, WeightsEntry>>
  readonly texts: Readonly<Record<string, TextEntry>>
}

export interface ModelFile {
  readonly header: ModelHeader
  weights(name: string): QuantisedWeights
  /** Lines « key, tab, value » as a map. */
  table(name: string): Map<string, string>
}

/** Opens a model file; throws where it is foreign, cut, damaged or of another version. */
export function openModelFile(data: Uint8Array): ModelFile {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  if (data.length < PREFIX_BYTES || decodeAscii(data.subarray(0, 4)) !== MODEL_MAGIC) {
    throw new Error('Not a reader model: its first bytes do not say so.')
  }
  const version = view.getUint32(4, true)
  if (version !== MODEL_VERSION) {
    throw new Error(`Reader model of version ${version}, expected ${MODEL_VERSION}: train it again.`)
  }
  if (wordChecksum(data.subarray(12)) !== view.getUint32(8, true)) {
    throw new Error('Damaged reader model: its checksum does not match.')
  }
  const start = PREFIX_BYTES + view.getUint32(12, true)
  const header: ModelHeader = JSON.parse(decodeUtf8(data.subarray(PREFIX_BYTES, start)))
  const body = data.subarray(start)
  return {
    header,
    weights: (name) => unpackWeights(body, entryOf(header.weights, name)),
    table: (name) => readTable(body, entryOf(header.texts, name)),
  }
}

const decodeAscii = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

function entryOf<Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry {
  const entry = entries[name]
  if (!entry) throw new Error(`Incomplete reader model: it has no « ${name} ».`)
  return entry
}

function unpackWeights(body: Uint8Array, entry: WeightsEntry): QuantisedWeights {
  const codes = new Uint8Array(2 ** entry.bits + entry.classes).fill(128)
  let position = entry.gaps
  let place = -1
  for (let index = 0; index < entry.count; index++) {
    let byte = body[position++]!
    place += (byte & 127) + 1
    for (let shift = 7; byte > 127; shift += 7) {
      byte = body[position++]!
      place += (byte & 127) << shift
    }
    codes[place] = body[entry.codes + index]!
  }
  return new QuantisedWeights(entry.classes, entry.bits, codes, entry.largest)
}

function readTable(body: Uint8Array, { offset, length }: TextEntry): Map<string, string> {
  const text = decodeUtf8(body.subarray(offset, offset + length))
  const table = new Map<string, string>()
  for (const line of text.split('\n')) {
    const tab = line.lastIndexOf('\t')
    if (tab >= 0) table.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return table
}
