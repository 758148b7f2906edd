/** The address if it is one of the web, safe to link to; undefined for any other scheme or shape. */
export const webAddress = (address: unknown): string | undefined =>
  typeof address === 'string' && /^https?:\/\/[^\s<>"'`\\]+$/iu.test(address) ? address : undefined
