import type { Format } from './format.ts'

const KEYS =
  /"(?:body_(?:xhtml|html|text)|bodies|headlines|versioncreated|versionCreated|pubstatus|pubStatus|representationtype|copyrightholder)"\s*:/u

/** IPTC's News in JSON, 1.0 to 3.0; a list of items, or items under `items`, is several stories. */
export const ninjs: Format = {
  name: 'ninjs',
  extensions: [],
  recognise: (text) => /^\s*[{[]/u.test(text) && KEYS.test(text.slice(0, 50_000)),
  async read(text, name) {
    const { readNinjs } = await import('./wire/read-ninjs.ts')
    return readNinjs(text, name)[0]!
  },
  async readAll(text, name) {
    const { readNinjs } = await import('./wire/read-ninjs.ts')
    return readNinjs(text, name)
  },
}
