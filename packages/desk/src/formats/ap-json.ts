import type { Format } from './format.ts'

/** AP's Media API: an item, or a feed of items. */
export const apJson: Format = {
  name: 'ap-json',
  extensions: [],
  recognise: (text) =>
    /^\s*\{/u.test(text) && /"(?:altids|editorialpriority|body_nitf)"\s*:/u.test(text.slice(0, 50_000)),
  async read(text, name) {
    const { readApJson } = await import('./wire/read-ninjs.ts')
    return readApJson(text, name)[0]!
  },
  async readAll(text, name) {
    const { readApJson } = await import('./wire/read-ninjs.ts')
    return readApJson(text, name)
  },
}
