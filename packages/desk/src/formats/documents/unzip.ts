import { inflateRawSync } from 'node:zlib'
import { InputError } from '@intertitre/core'

/** Bytes that all parts of a document may have together when inflated. */
const MAX_INFLATED = 100_000_000
/** And parts. */
const MAX_PARTS = 5000

const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50

/**
 * The parts of a ZIP archive by their names, every one inflated under a common limit, so that what
 * passes here may be handed to a reader that knows none. Throws an `InputError` where the archive is
 * damaged, has a password, or would blow up.
 */
export function unzip(bytes: Uint8Array, name: string): ReadonlyMap<string, Uint8Array> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return partsOf(archive, name)
  } catch (error) {
    if (error instanceof InputError) throw error
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name)
    throw new InputError('binary', `expected a whole Word document, but ${name} is damaged or cut off.`, {
      cause: error,
    })
  }
}

function partsOf(archive: Buffer, name: string): ReadonlyMap<string, Uint8Array> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end === -1 || archive.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('no directory')
  const count = archive.readUInt16LE(end + 10)
  if (count > MAX_PARTS) throw tooLarge(name)
  const parts = new Map<string, Uint8Array>()
  let room = MAX_INFLATED
  let place = archive.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (archive.readUInt32LE(place) !== ENTRY) throw new Error('no entry')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) =>
      archive.readUInt16LE(place + at),
    )
    const partName = archive.subarray(place + 46, place + 46 + nameLength!).toString('utf8')
    if ((archive.readUInt16LE(place + 8) & 1) === 1) throw locked(name)
    const content = inflated(archive, place, room)
    room -= content.length
    parts.set(partName, content)
    place += 46 + nameLength! + extraLength! + commentLength!
  }
  return parts
}

function inflated(archive: Buffer, entry: number, room: number): Uint8Array {
  const method = archive.readUInt16LE(entry + 10)
  const size = archive.readUInt32LE(entry + 20)
  const local = archive.readUInt32LE(entry + 42)
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const packed = archive.subarray(start, start + size)
  if (packed.length < size) throw new Error('cut off')
  if (method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })
  if (packed.length > room) throw Object.assign(new Error('too large'), { code: 'ERR_BUFFER_TOO_LARGE' })
  return packed
}

const tooLarge = (name: string): InputError =>
  new InputError(
    'unsafe',
    `expected a document of at most ${MAX_INFLATED / 1_000_000} MB when unpacked, but ${name} unpacks to more, as files do that are made to blow up.`,
  )

const locked = (name: string): InputError =>
  new InputError('protected', `expected a document without a password, but ${name} has one.`)
