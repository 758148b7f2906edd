import { InputError, type StoryPicture } from '@intertitre/core'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { sampleEdition } from '../../../core/src/testing/sample-edition.ts'
import { loadFrench } from '../load-french.ts'
import { coverOf } from './stored-cover.ts'

const HREF = 'https://agence.exemple/digue.jpg'
const picture = { href: HREF, caption: 'La digue rompue', credit: 'Anne Roux' }
const wishes = { site: sampleEdition.site }
const [photo, small] = await Promise.all(
  [1600, 400].map((width) =>
    sharp({ create: { width, height: width * 0.625, channels: 3, background: '#204060' } })
      .jpeg()
      .toBuffer(),
  ),
)
const reached = async () => photo!

const drawn = { extension: 'png', alternative: expect.any(String) }
const cut = { extension: 'jpg', alternative: 'La digue rompue', credit: 'Anne Roux' }

const cases: readonly {
  readonly name: string
  readonly pictures: readonly StoryPicture[]
  readonly fetchPicture?: (address: string) => Promise<Uint8Array>
  readonly cover: object | undefined
  readonly remark?: RegExp
  readonly isOnSite?: boolean
}[] = [
  { name: 'a picture of the story, with its caption and credit', pictures: [picture], cover: cut },
  { name: 'the first with an address', pictures: [{ href: 'digue.jpg' }, picture], cover: cut },
  { name: 'none: one is drawn', pictures: [], cover: drawn },
  { name: 'none, and no site', pictures: [], cover: undefined, isOnSite: false },
  { name: 'of this machine’s files', pictures: [{ ...picture, href: 'file:///etc/passwd' }], cover: drawn },
  {
    name: 'nobody says what it shows',
    pictures: [{ href: HREF }],
    cover: drawn,
    remark: /left out: expected a caption/u,
  },
  {
    name: 'it cannot be had',
    pictures: [picture],
    fetchPicture: async () => {
      throw new InputError('unreachable', 'expected an answer, but none came.')
    },
    cover: drawn,
    remark: /left out: expected an answer/u,
  },
  {
    name: 'too small',
    pictures: [picture],
    fetchPicture: async () => small!,
    cover: drawn,
    remark: /left out: expected a photograph of at least 1200/u,
  },
]

describe('the cover of an article in the store', () => {
  let language: Awaited<ReturnType<typeof loadFrench>>
  beforeAll(async () => {
    language = await loadFrench()
  }, 60_000)
  for (const { name, pictures, fetchPicture = reached, cover, remark, isOnSite = true } of cases)
    test(name, async () => {
      const dossier = sampleDossier()
      const story = { ...dossier.story, metadata: { pictures } }
      const found = await coverOf({ ...dossier, story }, isOnSite ? wishes : {}, language, fetchPicture)
      if (cover === undefined) expect(found.cover).toBeUndefined()
      else expect(found.cover).toMatchObject(cover)
      expect([...(found.cover?.files.keys() ?? [])]).toHaveLength(cover === undefined ? 0 : 3)
      if (remark === undefined) expect(found.remarks).toEqual([])
      else expect(found.remarks).toEqual([expect.stringMatching(remark)])
    })

  test('no address leads into a private network', async () => {
    const dossier = sampleDossier()
    const pictures = [{ ...picture, href: 'http://127.0.0.1:9/digue.jpg' }]
    const found = await coverOf(
      { ...dossier, story: { ...dossier.story, metadata: { pictures } } },
      wishes,
      language,
    )
    expect(found.cover).toMatchObject(drawn)
    expect(found.remarks).toHaveLength(1)
  })
})
