import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { produceArticle } from '../produce-article.ts'
import { run } from '../run.ts'
import { fakeShell } from '../testing/fake-shell.ts'

const STORY = fileURLToPath(new URL('../../../../examples/greve-transports.txt', import.meta.url))
const CONFIGURATION = {
  name: 'Le Quotidien du Rhin',
  url: 'https://quotidien.example',
  sections: ['Vie locale'],
  section: 'Vie locale',
  addressPattern: '/{section}/{year}/{slug}',
  reviewer: 'Anne Roux',
  timeZone: 'Europe/Paris',
  brief: 'un article SEO de 400 mots avec une FAQ',
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-site-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function writeHere(...args: readonly string[]) {
  const shell = fakeShell({ folder })
  const exitCode = await run(['write', STORY, '--out', 'x', ...args], shell, produceArticle)
  return { exitCode, out: shell.written('stdout'), err: shell.written('stderr') }
}
const configure = (changes: object = {}) =>
  writeFileSync(join(folder, 'intertitre.config.json'), JSON.stringify({ ...CONFIGURATION, ...changes }))
const read = (name: string) => readFileSync(join(folder, 'x', name), 'utf8')

test('a site gives address, reviewer, brief, clock and cover', async () => {
  configure()
  const { err, out } = await writeHere('--date', '2026-11-24T18:30')
  expect(err).toBe('')
  expect(out).toContain('about 400')
  const page = read('article.html')
  expect(page).toMatch(
    /<link rel="canonical" href="https:\/\/quotidien\.example\/vie-locale\/2026\/[a-z0-9-]+">/u,
  )
  expect(page).toContain('Article relu par Anne Roux')
  expect(page).toContain('2026-11-24T18:30+01:00')
  expect(page).toContain('src="cover-16x9.png" width="1200" height="675"')
  for (const [name, width, height] of [
    ['cover-16x9', 1200, 675],
    ['cover-4x3', 1200, 900],
    ['cover-1x1', 1200, 1200],
  ] as const) {
    expect(await sharp(join(folder, 'x', `${name}.png`)).metadata()).toMatchObject({
      format: 'png',
      width,
      height,
    })
    expect(read(`${name}.svg`)).toContain(`width="${width}" height="${height}"`)
  }
})

test('without a site there is no cover, unless it is asked for', async () => {
  await writeHere()
  expect(readdirSync(join(folder, 'x')).sort()).toEqual([
    'article.evidence.json',
    'article.html',
    'article.json',
    'article.md',
  ])
  await writeHere('--cover')
  expect(readdirSync(join(folder, 'x'))).toContain('cover-16x9.png')
})

test('every format is written when all are asked for', async () => {
  await writeHere('--format', 'all')
  expect(readdirSync(join(folder, 'x')).sort()).toEqual([
    ...[
      'article.docx',
      'article.evidence.json',
      'article.fragment.html',
      'article.html',
      'article.html.md',
      'article.json',
      'article.jsonld',
    ],
    ...['article.md', 'article.newsml.xml', 'article.ninjs.json', 'article.txt'],
  ])
})

describe('a photograph', () => {
  const photo = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#336699' } })
      .jpeg()
      .toFile(join(folder, 'photo.jpg'))

  test('is cut to three ratios, with its credit and what it shows', async () => {
    await photo(1600, 1300)
    const { err } = await writeHere(
      '--image',
      'photo.jpg',
      '--credit',
      'Anne Roux',
      '--alt',
      'Des voyageurs sur un quai',
    )
    expect(err).toBe('')
    for (const [name, width, height] of [
      ['cover-16x9', 1200, 675],
      ['cover-4x3', 1200, 900],
      ['cover-1x1', 1200, 1200],
    ] as const) {
      expect(await sharp(join(folder, 'x', `${name}.jpg`)).metadata()).toMatchObject({
        format: 'jpeg',
        width,
        height,
      })
    }
    expect(read('article.html')).toContain('alt="Des voyageurs sur un quai"')
    expect(read('article.html')).toContain('Photo\u00a0: Anne Roux')
  })

  test('is cut around what draws the eye', async () => {
    const spot = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#ff2200' } })
      .png()
      .toBuffer()
    await sharp({ create: { width: 3000, height: 1200, channels: 3, background: '#dddddd' } })
      .composite([{ input: spot, left: 2500, top: 450 }])
      .jpeg()
      .toFile(join(folder, 'photo.jpg'))
    await writeHere('--image', 'photo.jpg')
    const { channels } = await sharp(join(folder, 'x', 'cover-1x1.jpg')).stats()
    expect(channels[0]!.mean - channels[1]!.mean).toBeGreaterThan(5)
  })

  const cases: readonly {
    name: string
    prepare?: () => unknown
    args: readonly string[]
    says: string
  }[] = [
    {
      name: 'that is too small',
      prepare: () => photo(800, 600),
      args: ['--image', 'photo.jpg'],
      says: 'at least 1200 × 675 pixels, but photo.jpg has 800 × 600',
    },
    {
      name: 'that is none',
      prepare: () => writeFileSync(join(folder, 'photo.jpg'), 'no picture'),
      args: ['--image', 'photo.jpg'],
      says: 'cannot be read as one',
    },
    { name: 'that is not there', args: ['--image', 'photo.jpg'], says: 'there is no photo.jpg' },
    {
      name: 'whose credit alone is given',
      args: ['--credit', 'Anne Roux'],
      says: '--image FILE with --credit',
    },
  ]
  for (const { name, prepare, args, says } of cases) {
    test(`${name}: one sentence, nothing written`, async () => {
      await prepare?.()
      const { exitCode, err } = await writeHere(...args)
      expect(exitCode).toBe(2)
      expect(err).toMatch(/^intertitre: [^\n]+\.\n$/u)
      expect(err).toContain(says)
      expect(readdirSync(folder)).not.toContain('x')
    })
  }
})

test('a section that the site does not have is refused', async () => {
  configure()
  const { exitCode, err } = await writeHere('--section', 'Sport')
  expect(exitCode).toBe(2)
  expect(err).toContain('Vie locale')
})

test('dismissals of the site count in the score', async () => {
  configure({ dismissals: [{ audit: 'missing-internal-links', reason: 'pas encore d’archives' }] })
  expect((await writeHere()).out).not.toContain('missing-internal-links')
})
