import type { Document } from '@intertitre/core'

/** Up to a comma, a date, the agency in brackets or the dash. */
const PLACE =
  /^(?<place>\p{Lu}[^\d(),]{1,40}?)(?:,(?<region> \p{Lu}[\p{L} .]{1,20})(?=$|\s\())?(?=$|,|\s?\(|\s\d|\s[-–—_](?:\s|$))/u
const AGENCY = /\((?<agency>\p{L}[\p{L} /.-]{1,20})\)\W*$/u
/** « AFP », « ats », « Keystone-ATS »: a credit that an agency would sign with. */
const SIGNS = /^\p{L}{2,8}(?:-\p{L}{2,5})?$/u

/** Place and agency that a format states beside the text: « Orvane VA », « ORVANE (AP) — ». */
export function statedDateline(line: string | undefined, credit: string | undefined): Document['dateline'] {
  const text = line?.replace(/\s+/gu, ' ').trim() ?? ''
  const { place, region } = PLACE.exec(text)?.groups ?? {}
  if (place === undefined) return undefined
  const agency = AGENCY.exec(text)?.groups?.agency ?? (SIGNS.test(credit ?? '') ? credit : undefined)
  return {
    place: region === undefined ? place.trim() : `${place.trim()},${region}`,
    ...(agency !== undefined && { agency }),
  }
}
