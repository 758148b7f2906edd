import type { Format } from './format.ts'

/** Text without markup: what every other format falls back on. */
export const text: Format = {
  name: 'text',
  extensions: ['txt', 'text'],
  recognise: () => false,
  async read(original, name) {
    const { readPlainText } = await import('@intertitre/core')
    return readPlainText(original, name)
  },
}
