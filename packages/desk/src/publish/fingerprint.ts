import { createHash } from 'node:crypto'

/** SHA-256, hexadecimal, of plain data. */
export const fingerprint = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('hex')
