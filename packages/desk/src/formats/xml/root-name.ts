/** Before the root element: declaration, processing instructions, comments, DOCTYPE. */
const PROLOG = /^(?:\s|\ufeff|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE\b[^[>]*(?:\[[\s\S]*?\]\s*)?>)*/iu
const TAG = /^<([a-z][\w.:-]*)/iu

/** The root element of an XML file without its prefix, in small letters; undefined where there is none. */
export function rootName(text: string): string | undefined {
  const start = PROLOG.exec(text.slice(0, 20_000))?.[0].length ?? 0
  return TAG.exec(text.slice(start, start + 200))?.[1]
    ?.toLowerCase()
    .replace(/^.*:/u, '')
}
