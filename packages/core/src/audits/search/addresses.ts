/** Scheme, host in lower case, and the rest of an absolute address; undefined for any other. */
export function addressParts(
  address: string,
): { readonly scheme: string; readonly host: string; readonly path: string } | undefined {
  const match = /^(https?):\/\/([^/?#\s]+)([^\s]*)$/iu.exec(address.trim())
  if (match === null) return undefined
  const [, scheme = '', host = '', path = ''] = match
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), path }
}

/** Whether two addresses name one page: scheme, « www. », fragments and a last slash aside. */
export function isSameAddress(one: string, other: string): boolean {
  const key = (address: string): string => {
    const parts = addressParts(address)
    return parts === undefined
      ? address
      : `${parts.host.replace(/^www\./u, '')}${parts.path.replace(/#.*$/u, '').replace(/\/$/u, '')}`
  }
  return key(one) === key(other)
}

/** Domain without « www. ». */
export const siteOf = (address: string): string | undefined =>
  addressParts(address)?.host.replace(/^www\./u, '')
