import { isoDate } from '../iso-date.ts'

/** What a document states about itself, as found; each may be missing or worthless. */
export interface Candidates {
  readonly title?: string | undefined
  readonly byline?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
}

/** What holds of it: dates that are ISO 8601, languages that are ISO 639, addresses that are absolute. */
export interface Stated {
  readonly title?: string
  readonly byline?: string
  readonly published?: string
  readonly language?: string
  readonly url?: string
}

export function stated(candidates: Candidates): Stated {
  const title = folded(candidates.title)
  const byline = folded(candidates.byline)
  const published = candidates.published === undefined ? undefined : isoDate(candidates.published)
  const language = /^[a-z]{2,3}(?=$|[-_])/iu.exec(candidates.language?.trim() ?? '')?.[0].toLowerCase()
  const url = webAddress(candidates.url)
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(language && { language }),
    ...(url && { url }),
  }
}

const folded = (text: string | undefined): string => text?.replace(/\s+/gu, ' ').trim() ?? ''

function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text.trim())) return undefined
  const url = new URL(text.trim())
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}
