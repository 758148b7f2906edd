import { decodeHTML } from 'entities'
import type { WordpressApi } from './wordpress-api.ts'

export type Taxonomy = 'categories' | 'tags'

/** Ids of categories or tags of these names, in their order; those that are missing are made. */
export async function termIds(
  api: WordpressApi,
  taxonomy: Taxonomy,
  names: readonly string[],
): Promise<readonly number[]> {
  const ids: number[] = []
  for (const name of names)
    ids.push((await findTerm(api, taxonomy, name)) ?? (await makeTerm(api, taxonomy, name)))
  return [...new Set(ids)]
}

async function findTerm(api: WordpressApi, taxonomy: Taxonomy, name: string): Promise<number | undefined> {
  const { json } = await api.ask(`wp/v2/${taxonomy}`, {
    query: { search: name.replace(/&/gu, '&amp;'), per_page: '100' },
  })
  const terms = Array.isArray(json) ? (json as readonly { id: number; name: string }[]) : []
  return terms.find((term) => sameName(term.name, name))?.id
}

async function makeTerm(api: WordpressApi, taxonomy: Taxonomy, name: string): Promise<number> {
  const { status, json } = await api.ask(`wp/v2/${taxonomy}`, {
    method: 'POST',
    json: { name },
    expected: [400],
  })
  // Made meanwhile, or of another name with the same slug.
  const id: unknown = status === 400 ? json?.data?.term_id : json?.id
  if (typeof id === 'number') return id
  throw new Error(`WordPress made “${name}” of ${taxonomy} and gave no id (${status}).`)
}

/** Their names, as a reader sees them. */
export async function termNames(
  api: WordpressApi,
  taxonomy: Taxonomy,
  ids: readonly number[],
): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const { json } = await api.ask(`wp/v2/${taxonomy}`, { query: { include: ids.join(','), per_page: '100' } })
  return (Array.isArray(json) ? (json as readonly { name: string }[]) : []).map(({ name }) =>
    decodeHTML(name),
  )
}

/** WordPress keeps and gives names as HTML, and holds « Économie » and « economie » for the same. */
export const sameName = (html: string, name: string): boolean =>
  decodeHTML(html).trim().toLowerCase() === name.trim().toLowerCase()
