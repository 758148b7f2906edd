import type { Page, PageLink } from '../page.ts'
import { siteOf } from './addresses.ts'

export type LinkAim = 'here' | 'internal' | 'external' | 'other'

/** Where a link leads, seen from the page: « other » is mail, telephone, scripts and nothing. */
export function aimOf({ href }: PageLink, { url }: Pick<Page, 'url'>): LinkAim {
  const address = href?.trim() ?? ''
  if (address.startsWith('#')) return 'here'
  if (/^https?:/iu.test(address))
    return url !== undefined && siteOf(address) === siteOf(url) ? 'internal' : 'external'
  return address === '' || /^[a-z][a-z0-9+.-]*:/iu.test(address) ? 'other' : 'internal'
}

/** Search engines are told not to count it. */
export const isNofollow = ({ relations }: PageLink): boolean =>
  relations.some((relation) => relation === 'nofollow' || relation === 'sponsored' || relation === 'ugc')
