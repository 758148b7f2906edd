import { expect, test } from 'vitest'
import { readDocument, readDocuments } from './read-document.ts'

const refused = [
  { content: '', says: 'expected a story, but x is empty.' },
  {
    content: '<?xml version="1.0"?><catalog><p>Un pont.</p></catalog>',
    says: 'XML of a kind that is not known (<catalog>)',
  },
  { content: '{"name": "Un pont"}', says: 'JSON of a kind that is not known' },
  { content: '<html><script>1</script></html>', says: 'holds a page without text' },
  { content: '—', says: 'holds no word' },
]

for (const { content, says } of refused)
  test(`readDocument refuses ${JSON.stringify(content)}`, () =>
    expect(readDocument({ name: 'x', content })).rejects.toThrow(says))

test('text in brackets stays text', async () => {
  expect((await readDocument({ name: 'x', content: '[Un pont] {fermé} depuis mardi.' })).origin.format).toBe(
    'text',
  )
})

const ITEM = (guid: number) =>
  `<item><title>Un pont</title><guid>${guid}</guid><description>Le pont ${guid} est fermé.</description></item>`

test('a file of several stories is all of them, or refused where one is wanted', async () => {
  const content = `<rss><channel>${ITEM(1)}${ITEM(2)}<item><guid>3</guid></item></channel></rss>`
  expect(await readDocuments({ name: 'x', content })).toHaveLength(2)
  await expect(readDocument({ name: 'x', content })).rejects.toThrow(
    'expected one story, but x holds 2: intertitre batch writes all of them.',
  )
})

test('a page that was fetched stands where it was fetched from, unless it says otherwise', async () => {
  const name = 'https://exemple.fr/pont'
  const content = '<p>Le pont est fermé.</p>'
  expect((await readDocument({ name, content })).url).toBe(name)
  const canonical = `<!doctype html><link rel="canonical" href="https://exemple.fr/autre">${content}`
  expect((await readDocument({ name, content: canonical })).url).toBe('https://exemple.fr/autre')
})
