import ipaddr from 'ipaddr.js'

/**
 * True for an address that anybody on the internet could reach: none of this machine, its networks, or
 * reserved for anything. IPv4 inside IPv6 (mapped, translated, tunnelled) is judged by what it wraps,
 * or refused. Takes addresses as `URL` and DNS give them; false for what is none.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast'
}
