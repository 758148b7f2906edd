import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MAX_BYTES, readFileBytes, readStream } from './read-bytes.ts'

const folder = mkdtempSync(join(tmpdir(), 'intertitre-read-'))
const path = (name: string) => join(folder, name)

beforeAll(() => {
  writeFileSync(path('story.txt'), 'Un texte.')
  writeFileSync(path('full.txt'), 'a'.repeat(MAX_BYTES))
  writeFileSync(path('huge.txt'), '')
  truncateSync(path('huge.txt'), 50_000_000)
  mkdirSync(path('folder'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('readFileBytes reads a file, up to the limit', async () => {
  expect(Buffer.from(await readFileBytes(path('story.txt'), 'story.txt')).toString()).toBe('Un texte.')
  expect(await readFileBytes(path('full.txt'), 'full.txt')).toHaveLength(MAX_BYTES)
})

const refused = [
  { name: 'huge.txt', code: 'too-large', says: 'expected a story of at most 5 MB, but huge.txt has 50 MB.' },
  { name: 'folder', code: 'not-found', says: 'expected a file, but folder is a folder.' },
  { name: 'absent.doc', code: 'not-found', says: 'expected a file, but there is no absent.doc.' },
  {
    name: 'sotry.txt',
    code: 'not-found',
    says: `expected a file, but there is no sotry.txt (did you mean ${path('story.txt')}?).`,
  },
  {
    name: 'story.md',
    code: 'not-found',
    says: `expected a file, but there is no story.md (did you mean ${path('story.txt')}?).`,
  },
  { name: 'story.txt/x', code: 'not-found', says: 'expected a file, but there is no story.txt/x.' },
]

for (const { name, code, says } of refused) {
  test(`readFileBytes refuses ${name}`, async () => {
    await expect(readFileBytes(path(name), name)).rejects.toMatchObject({ code, message: says })
  })
}

test('readStream stops at the limit', async () => {
  let given = 0
  const endless = Readable.from(
    (function* () {
      for (;;) {
        given += 1_000_000
        yield Buffer.alloc(1_000_000)
      }
    })(),
  )
  await expect(readStream(endless, 'standard input')).rejects.toMatchObject({
    code: 'too-large',
    message: 'expected a story of at most 5 MB, but standard input goes on after that.',
  })
  expect(given).toBeLessThan(50_000_000)
})
