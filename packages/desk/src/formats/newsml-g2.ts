import type { Format } from './format.ts'
import { rootName } from './xml/root-name.ts'

/** NewsML-G2, one item or a message with several. */
export const newsmlG2: Format = {
  name: 'newsml-g2',
  extensions: [],
  recognise: (text) => ['newsmessage', 'newsitem', 'packageitem'].includes(rootName(text) ?? ''),
  async read(text, name) {
    const { readNewsmlG2 } = await import('./wire/read-newsml-g2.ts')
    return readNewsmlG2(text, name)[0]!
  },
  async readAll(text, name) {
    const { readNewsmlG2 } = await import('./wire/read-newsml-g2.ts')
    return readNewsmlG2(text, name)
  },
}
