import type { BinaryFormat } from './format.ts'

/** Word's documents: ZIP archives that hold `word/document.xml`, by whatever name. */
export const docx: BinaryFormat = {
  name: 'docx',
  recognise(bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return view.subarray(0, 4).toString('latin1') === 'PK\x03\x04' && view.includes('word/document')
  },
  async read(bytes, name) {
    const { readDocx } = await import('./documents/read-docx.ts')
    return readDocx(bytes, name)
  },
}
