import type { Format } from './format.ts'
import { rootName } from './xml/root-name.ts'

/** NewsML 1.0 to 1.2, as AFP, Belga, ATS and Reuters send it. */
export const newsml1: Format = {
  name: 'newsml-1',
  extensions: [],
  recognise: (text) => rootName(text) === 'newsml',
  async read(text, name) {
    const { readNewsml1 } = await import('./wire/read-newsml-1.ts')
    return readNewsml1(text, name)[0]!
  },
  async readAll(text, name) {
    const { readNewsml1 } = await import('./wire/read-newsml-1.ts')
    return readNewsml1(text, name)
  },
}
