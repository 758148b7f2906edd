import type { Format } from './format.ts'

/** An object of alternative ids: in ninjs 2 and 3 they are a list. */
const KEYS = /"(?:editorialpriority|body_nitf|friendlykey)"\s*:|"altids"\s*:\s*\{/u

/** AP's Media API: an item, or a feed of items. */
export const apJson: Format = {
  name: 'ap-json',
  extensions: [],
  recognise: (text) => /^\s*\{/u.test(text) && KEYS.test(text.slice(0, 50_000)),
  async read(text, name) {
    const { readApJson } = await import('./wire/read-ninjs.ts')
    return readApJson(text, name)[0]!
  },
  async readAll(text, name) {
    const { readApJson } = await import('./wire/read-ninjs.ts')
    return readApJson(text, name)
  },
}
