import type { BinaryFormat } from './format.ts'

/** PDF files; some begin with a few other bytes. */
export const pdf: BinaryFormat = {
  name: 'pdf',
  recognise: (bytes) => Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-'),
  async read(bytes, name) {
    const { readPdf } = await import('./documents/read-pdf.ts')
    return readPdf(bytes, name)
  },
}
