import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { run } from '../run.ts'
import { type ArticleFolderHere, makeArticleFolder } from '../testing/article-folder.ts'
import { fakeShell } from '../testing/fake-shell.ts'

let here: ArticleFolderHere
let slug = ''

beforeAll(async () => {
  here = await makeArticleFolder({})
  slug = JSON.parse(readFileSync(join(here.folder, 'x/article.json'), 'utf8')).article.slug
}, 180_000)
beforeEach(() => {
  rmSync(join(here.folder, 'x/article.publication.json'), { force: true })
  rmSync(join(here.folder, 'content'), { recursive: true, force: true })
})
afterAll(() => rmSync(here.folder, { recursive: true, force: true }))

const publish = (...args: readonly string[]) => here.publish('--to', 'folder:content', ...args)
const outcome = async (...args: readonly string[]) => {
  const { err, out, exitCode } = await publish('--json', ...args)
  expect(err).toBe('')
  return { ...JSON.parse(out), exitCode }
}
const pagePath = () => join(here.folder, 'content', slug, 'index.md')
const page = () => readFileSync(pagePath(), 'utf8')
const front = () => parse(page().split('---\n')[1] ?? '')

describe('a folder of a static site', () => {
  test('gets a draft with its pictures; twice is once', async () => {
    expect(await outcome()).toMatchObject({ deed: 'made', differences: [], exitCode: 0 })
    expect(readdirSync(join(here.folder, 'content', slug)).sort()).toEqual([
      'cover-16x9.jpg',
      'cover-1x1.jpg',
      'cover-4x3.jpg',
      'index.md',
    ])
    expect(front()).toMatchObject({
      draft: true,
      slug,
      categories: ['Vie locale & mer'],
      heroImage: 'cover-16x9.jpg',
      heroImageAlt: 'Le port de Kerlaz, un matin « d’hiver »',
      heroImageCredit: 'Anne Roux & Cie',
    })
    // The site shows the title of the front matter.
    expect(page()).not.toMatch(/^# /mu)
    const before = page()
    expect(await outcome()).toMatchObject({ deed: 'unchanged' })
    expect(page()).toBe(before)
  })

  test('published, it has its date; changed, it keeps it and says when', async () => {
    await outcome('--status', 'published', '--approve')
    const { date } = front()
    expect(front()).toMatchObject({ draft: false })
    expect(Math.abs(Date.now() - Date.parse(date))).toBeLessThan(120_000)
    expect(await outcome()).toMatchObject({ deed: 'unchanged', placing: { status: 'published' } })
    await here.write('--variant', '1')
    expect(await outcome('--approve')).toMatchObject({ deed: 'changed', differences: [], item: { id: slug } })
    await here.write()
    expect(front()).toMatchObject({ date, draft: false })
    expect(Date.parse(front().lastmod)).toBeGreaterThanOrEqual(Date.parse(date))
    expect(readdirSync(join(here.folder, 'content'))).toEqual([slug])
  })

  test('Hugo waits for a date to come; the others would not', async () => {
    const later = ['--status', 'scheduled', '--at', '2037-05-02T06:00+02:00', '--approve']
    expect(await outcome(...later)).toMatchObject({ placing: { status: 'scheduled' }, differences: [] })
    expect(front()).toMatchObject({ draft: false, date: '2037-05-02T04:00:00.000Z' })
    const { err } = await here.publish('--to', 'folder:other?site=astro', ...later)
    expect(err).toContain('expected --status draft or published for astro')
    expect(existsSync(join(here.folder, 'other'))).toBe(false)
  })

  test('Astro finds the picture beside the page', async () => {
    await here.publish('--to', 'folder:content?site=astro')
    expect(front().heroImage).toBe('./cover-16x9.jpg')
  })

  test('what somebody changed is not overwritten, what they took away is not made again', async () => {
    await outcome()
    writeFileSync(pagePath(), page().replace('draft: true', 'draft: true\nweight: 3'))
    const changed = await publish('--status', 'published', '--approve')
    expect(changed).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('somebody has changed it there'),
    })
    expect(page()).toContain('weight: 3')
    rmSync(join(here.folder, 'content', slug), { recursive: true })
    expect((await publish()).err).toMatch(/somebody has deleted it; --anew makes it again\.\n$/u)
    expect(existsSync(pagePath())).toBe(false)
    expect(await outcome('--anew')).toMatchObject({ deed: 'made' })
  })

  test('a revised draft goes where its article went', async () => {
    await outcome('--status', 'published', '--approve')
    const revision = join(here.folder, 'x/revision')
    cpSync(join(here.folder, 'x/article.json'), join(revision, 'article.json'))
    const { exitCode, err } = await here.publish('--to', 'folder:content')
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    const shell = fakeShell({ folder: here.folder })
    await run(['publish', 'x/revision', '--to', 'folder:content', '--json', '--approve'], shell, async () => {
      throw new Error('nothing is written')
    })
    rmSync(revision, { recursive: true })
    expect(JSON.parse(shell.written('stdout'))).toMatchObject({ deed: 'changed', item: { id: slug } })
    expect(readdirSync(join(here.folder, 'content'))).toEqual([slug])
  })

  test('published with a reason, it needs none again as long as it stands there; a new version does', async () => {
    const reason = {
      reason: 'Vu avec la rédaction',
      against: [expect.stringContaining('nobody has approved')],
    }
    const made = await outcome('--status', 'published', '--override', 'Vu avec la rédaction')
    expect(made).toMatchObject({ deed: 'made', override: reason })
    expect(await outcome()).toMatchObject({ deed: 'unchanged', override: reason })
    await here.write('--variant', '1')
    const { exitCode, err } = await publish()
    await here.write()
    expect(exitCode).toBe(2)
    expect(err).toContain('nobody has approved this version')
  })

  test('another article at the same slug stays as it is', async () => {
    mkdirSync(join(here.folder, 'content', slug), { recursive: true })
    writeFileSync(pagePath(), '---\ntitle: "À nous"\n---\n')
    const { exitCode, err } = await publish()
    expect(exitCode).toBe(2)
    expect(err).toContain('another article stands there')
    expect(page()).toBe('---\ntitle: "À nous"\n---\n')
  })

  test('a ledger that was cut off is told, and nothing is sent', async () => {
    writeFileSync(join(here.folder, 'x/article.publication.json'), '{"version": 1, "key')
    const { exitCode, err } = await publish()
    expect(exitCode).toBe(2)
    expect(err).toMatch(
      /^intertitre: expected in \S+ what was published where, but it cannot be read; [^\n]+\.\n$/u,
    )
    expect(existsSync(join(here.folder, 'content'))).toBe(false)
  })

  test('an article whose claims were doctored is proven anew', async () => {
    const path = join(here.folder, 'x/article.json')
    const whole = readFileSync(path, 'utf8')
    const dossier = JSON.parse(whole)
    const sentence = dossier.article.blocks[0].sentences[0]
    sentence.text = 'Un incendie a fait 14 morts dans un entrepôt du port de Kerlaz, a annoncé la préfecture.'
    dossier.claims = []
    writeFileSync(path, JSON.stringify(dossier))
    const { exitCode, err } = await publish()
    writeFileSync(path, whole)
    expect(exitCode).toBe(2)
    expect(err).toContain('not borne out by the story')
    expect(existsSync(join(here.folder, 'content'))).toBe(false)
  })

  const bad: readonly { args: readonly string[]; says: string }[] = [
    { args: ['--status', 'scheduled'], says: 'expected --at with the time' },
    {
      args: ['--status', 'scheduled', '--at', '2020-01-01T06:00Z'],
      says: 'expected a time to come after --at',
    },
    {
      args: ['--status', 'published', '--at', '2037-01-01T06:00Z'],
      says: 'expected --at with --status scheduled',
    },
    { args: ['--at', 'demain'], says: 'expected --at with date, time and zone' },
    { args: ['--at', '2037-01-01'], says: 'expected --at with date, time and zone' },
    { args: ['--override', ' '], says: 'expected a reason after --override' },
    { args: ['--status', 'online'], says: 'Allowed choices are draft, scheduled, published' },
  ]
  for (const { args, says } of bad) {
    test(`refused: ${args.join(' ')}`, async () => {
      const { exitCode, err } = await publish(...args)
      expect(exitCode).toBe(2)
      expect(err).toMatch(/^intertitre: [^\n]+\.\n$/u)
      expect(err).toContain(says)
      expect(existsSync(join(here.folder, 'content'))).toBe(false)
    })
  }
})
