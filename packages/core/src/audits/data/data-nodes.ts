import type { Page } from '../page.ts'

export type DataNode = Readonly<Record<string, unknown>>

/** A typed node of the page’s structured data and where it stands. */
export interface PlacedNode {
  /** « structuredData.author.0 »; of a file with the script before it. */
  readonly path: string
  readonly types: readonly string[]
  readonly node: DataNode
}

/** Hostile data nests and repeats without end. */
const MAX_DEPTH = 20
const MAX_NODES = 5000

const ARTICLE = /(?:Article|BlogPosting|Report)$/u

/** Every object of the page’s structured data, outer ones first, in order. */
export function dataNodes({ data }: Pick<Page, 'data'>): readonly PlacedNode[] {
  const found: PlacedNode[] = []
  const visit = (value: unknown, path: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || found.length >= MAX_NODES) return
    if (!Array.isArray(value)) found.push({ path, types: typesOf(value as DataNode), node: value as DataNode })
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`, depth + 1)
  }
  for (const { path, value } of data) visit(value, path, 0)
  return found
}

export const typesOf = (node: DataNode): string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string').map((type) => type.replace(/^.*[/:]/u, ''))

/** The first article of the page’s structured data. */
export const articleNode = (page: Pick<Page, 'data'>): PlacedNode | undefined =>
  dataNodes(page).find(({ types }) => types.some((type) => ARTICLE.test(type)))

/** The values of a property as a list; « @list » and « @set » are looked into. */
export function valuesOf(node: DataNode, property: string): readonly unknown[] {
  const value = node[property]
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  if (typeof value === 'object') {
    const inner = (value as DataNode)['@list'] ?? (value as DataNode)['@set']
    if (Array.isArray(inner)) return inner
  }
  return [value]
}

export const isNode = (value: unknown): value is DataNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text, or the name of a node. */
export function nameOf(value: unknown): string | undefined {
  const name = isNode(value) ? value.name : value
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined
}
