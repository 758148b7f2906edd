import type { Site } from '../site.ts'
import { slugOf } from './slug.ts'

interface Placed {
  readonly slug: string
  readonly section?: string
  /** ISO 8601. */
  readonly published?: string
}

const PATTERN = '/{slug}'
const LONGEST_SECTION = 40

/**
 * Where an article will stand on its site; undefined where the site has no address or the pattern asks
 * for a date that nobody gave. A section that is missing leaves its part out.
 */
export function articleAddress(
  { url, addressPattern = PATTERN }: Pick<Site, 'url' | 'addressPattern'>,
  { slug, section, published = '' }: Placed,
  functionWords: ReadonlySet<string>,
): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(published) ?? []
  const values: Readonly<Record<string, string | undefined>> = {
    slug,
    section: section === undefined ? '' : slugOf(section, LONGEST_SECTION, functionWords),
    year,
    month,
    day,
  }
  if (url === undefined || slug === '') return undefined
  const wanted = [...addressPattern.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name)
  if (wanted.some((name) => values[name] === undefined)) return undefined
  const path = addressPattern.replace(/\{(\w+)\}/gu, (_place, name: string) => values[name] ?? '')
  return url + path.replace(/\/{2,}/gu, '/')
}
