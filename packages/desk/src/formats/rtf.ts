import type { BinaryFormat } from './format.ts'

/** Rich Text Format, up to 1.9. */
export const rtf: BinaryFormat = {
  name: 'rtf',
  recognise: (bytes) => /^\s*\{\\rtf/u.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1')),
  async read(bytes, name) {
    const { readRtf } = await import('./documents/read-rtf.ts')
    return readRtf(bytes, name)
  },
}
