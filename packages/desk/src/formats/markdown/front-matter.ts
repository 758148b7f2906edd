import type { Root } from 'mdast'
import { parse } from 'yaml'
import type { Candidates } from '../stated.ts'

/** What the YAML front matter states, under the names that site generators use; nothing where it is no YAML. */
export function frontMatterOf(root: Root): Candidates & { readonly description?: string | undefined } {
  const first = root.children[0]
  if (first?.type !== 'yaml') return {}
  const values = parseMapping(first.value)
  const get = (...names: string[]) =>
    names.map((name) => stringOf(values[name])).find((value) => value !== undefined)
  return {
    title: get('title', 'titre', 'headline'),
    byline: get('author', 'authors', 'byline', 'auteur'),
    published: get('date', 'published', 'datePublished', 'pubDate'),
    language: get('lang', 'language', 'langue'),
    description: get('description', 'summary', 'chapo'),
    url: get('canonical', 'canonical_url', 'canonicalUrl', 'url'),
  }
}

function parseMapping(source: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(source, { logLevel: 'silent' })
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** A text, or texts of a list one after the other. */
function stringOf(value: unknown): string | undefined {
  const texts = [value]
    .flat()
    .filter((each): each is string => typeof each === 'string' && each.trim() !== '')
  return texts.length > 0 ? texts.join(', ') : undefined
}
