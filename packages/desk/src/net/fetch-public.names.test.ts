import { expect, test, vi } from 'vitest'
import { fetchPublic } from './fetch-public.ts'

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'loopback.example': ['127.0.0.1'],
  'metadata.example': ['169.254.169.254'],
  'six.example': ['fd00::1'],
  'mapped.example': ['::ffff:10.0.0.1'],
  'mixed.example': ['93.184.216.34', '192.168.0.1'],
  'nothing.example': [],
}

vi.mock('node:dns', () => ({
  lookup: (host: string, _options: unknown, callback: (error: null, found: readonly object[]) => void) =>
    callback(
      null,
      (NAMES[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    ),
}))

for (const name of Object.keys(NAMES)) {
  test(`a name of a private address is refused: ${name}`, async () => {
    for (const scheme of ['http', 'https']) {
      await expect(fetchPublic(`${scheme}://${name}/`)).rejects.toMatchObject({ code: 'private-address' })
    }
  })
}
