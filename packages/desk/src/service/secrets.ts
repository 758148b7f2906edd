import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 bits, as it may stand in addresses and headers. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** « itr_… »: a key says by itself what it opens, so that scanners find one that was lost. */
export const newKeySecret = (): string => `itr_${newSecret()}`

/** What is kept of a secret: SHA-256 in hexadecimal. Secrets of 256 bits need no salt and no slowness. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Takes as long whatever differs. */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [hashOf(one), hashOf(other)].map((hash) => Buffer.from(hash))
  return timingSafeEqual(first!, second!)
}
