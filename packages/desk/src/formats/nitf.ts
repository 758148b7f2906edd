import type { Format } from './format.ts'
import { rootName } from './xml/root-name.ts'

/** News Industry Text Format 2.5 to 3.6, as AP, EFE and many others send it. */
export const nitf: Format = {
  name: 'nitf',
  extensions: ['nitf'],
  recognise: (text) => rootName(text) === 'nitf',
  async read(text, name) {
    const { readNitf } = await import('./wire/read-nitf.ts')
    return readNitf(text, name)
  },
}
