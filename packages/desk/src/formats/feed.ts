import type { Format } from './format.ts'
import { rootName } from './xml/root-name.ts'

const readAll = async (text: string, name: string, format: 'rss' | 'atom') => {
  const { readFeed } = await import('./wire/read-feed.ts')
  return readFeed(text, name, format)
}

/** RSS 0.9 to 2.0, with the modules that publishers use: each item is a story. */
export const rss: Format = {
  name: 'rss',
  extensions: ['rss'],
  recognise: (text) =>
    rootName(text) === 'rss' ||
    (rootName(text) === 'rdf' && text.slice(0, 5000).includes('http://purl.org/rss/1.0/')),
  read: async (text, name) => (await readAll(text, name, 'rss'))[0]!,
  readAll: (text, name) => readAll(text, name, 'rss'),
}

/** Atom: each entry is a story. */
export const atom: Format = {
  name: 'atom',
  extensions: ['atom'],
  recognise: (text) => ['feed', 'entry'].includes(rootName(text) ?? ''),
  read: async (text, name) => (await readAll(text, name, 'atom'))[0]!,
  readAll: (text, name) => readAll(text, name, 'atom'),
}
