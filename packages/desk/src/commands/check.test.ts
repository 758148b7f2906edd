import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDossier, renderJson } from '@intertitre/core'
import { parse } from 'parse5'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { run } from '../run.ts'
import { fakeShell } from '../testing/fake-shell.ts'

const STORY = `Le lac de Montbrun interdit à la baignade

MONTBRUN, 12 juillet 2025 (Agence Ponant) - La baignade est interdite depuis vendredi au lac de Montbrun, après la découverte de cyanobactéries, a annoncé la mairie. Environ 1.200 personnes s'y baignent chaque jour en été.

"Nous attendons de nouvelles analyses mardi", a déclaré le maire, Hugues Rollin. Aucun baigneur n'a été hospitalisé.
`
const TRUE = `# Lac de Montbrun : la baignade interdite

La baignade est interdite depuis vendredi, a annoncé la mairie de Montbrun.

Chaque été, quelque 1 200 personnes se baignent au lac. Aucun baigneur n’a été hospitalisé.
`
const FALSE = `# Lac de Montbrun : la baignade interdite

La baignade est interdite depuis vendredi, a annoncé la mairie de Montbrun.

Chaque été, quelque 1 500 personnes se baignent au lac. Deux baigneurs ont été hospitalisés.
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-check-'))
  writeFileSync(join(folder, 'story.txt'), STORY)
  writeFileSync(join(folder, 'true.md'), TRUE)
  writeFileSync(join(folder, 'false.md'), FALSE)
})
afterEach(() => rmSync(folder, { recursive: true }))

async function checkHere(args: readonly string[], input?: string, env: Record<string, string> = {}) {
  const shell = fakeShell({ folder, env, ...(input !== undefined && { input }) })
  const exitCode = await run(['check', ...args], shell, () => Promise.reject(new Error('no engine')))
  return { exitCode, out: shell.written('stdout'), err: shell.written('stderr') }
}

const jsonOf = async (args: readonly string[], input?: string) =>
  JSON.parse((await checkHere([...args, '--format', 'json'], input)).out)

describe('an article by anyone', () => {
  test('that keeps to its story passes', async () => {
    const { exitCode, out, err } = await checkHere(['true.md', '--story', 'story.txt'])
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toBe('true.md: 4 claims, held against story.txt\n✓ 4 borne out\n')
  })

  test('that does not is told with place, field and what the story has', async () => {
    const { exitCode, out } = await checkHere(['false.md', '--story', 'story.txt'])
    expect(exitCode).toBe(4)
    expect(out).toContain('✓ 2 borne out   ✗ 2 to be mended')
    expect(out).toMatch(/^5:1 +altered +Chaque été/mu)
    expect(out).toContain('→ number: “quelque 1 500”, the source has “Environ 1.200”')
    expect(out).toMatch(/^5:57 +altered/mu)
  })

  test('speaks the language of the terminal', async () => {
    const { out } = await checkHere(['false.md', '--story', 'story.txt'], undefined, { LANG: 'fr_FR.UTF-8' })
    expect(out).toContain('altéré')
    expect(out).toContain('la source dit « Environ 1.200 »')
  })

  test('comes from standard input too, and --all tells what is borne out', async () => {
    const { exitCode, out } = await checkHere(['-', '--story', 'story.txt', '--all'], TRUE)
    expect(exitCode).toBe(0)
    expect(out.match(/edited|verbatim/gu)?.length).toBe(4)
  })

  test('that was accepted is told with the reason and passes', async () => {
    const { claims } = await jsonOf(['false.md', '--story', 'story.txt'])
    const paths = claims
      .filter(({ verdict }: { verdict: string }) => verdict === 'altered')
      .map(({ path }: { path: string }) => path)
    const { exitCode, out } = await checkHere([
      'false.md',
      '--story',
      'story.txt',
      ...paths.flatMap((path: string) => ['--accept', `${path}=vérifié sur place`]),
    ])
    expect(exitCode).toBe(0)
    expect(out).toContain('vérifié sur place')
  })

  test('about something else is told so', async () => {
    const article =
      'Le tramway de Valbrune circule à nouveau. Les travaux ont coûté neuf millions d’euros. La ligne compte vingt stations.'
    const { exitCode, out } = await checkHere(['-', '--story', 'story.txt'], article)
    expect(exitCode).toBe(4)
    expect(out).toContain('is it the right one?')
  })

  test('in another language has its numbers and names compared, and says so', async () => {
    const article =
      'Swimming has been banned since Friday in the lake of Montbrun. According to the town hall, about 1,500 people swim there every day during the summer.'
    const { exitCode, out } = await checkHere(['-', '--story', 'story.txt'], article)
    expect(exitCode).toBe(4)
    expect(out).toContain('denials included, is not')
    expect(out).toContain('1,500')
    expect((await checkHere(['-', '--story', 'story.txt'], article.replace('1,500', '1,200'))).exitCode).toBe(
      0,
    )
  })
})

describe('a page', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html lang="fr"><head><title>La baignade interdite au lac de Montbrun</title>${head}</head><body><article>${body}</article></body></html>`
  const body =
    '<h1>La baignade interdite au lac de Montbrun</h1><p>Par Anne Roux</p><p>La baignade est interdite depuis vendredi, a annoncé la mairie. Aucun baigneur n’a été hospitalisé.</p>'

  test('has its title, description, images and data checked, and its byline passed over', async () => {
    const head =
      '<meta name="description" content="La baignade est autorisée depuis vendredi au lac de Montbrun."><script type="application/ld+json">{"@type":"NewsArticle","headline":"La baignade interdite au lac de Montbrun","author":{"name":"Anne Roux"},"description":"Deux cents baigneurs hospitalisés."}</script>'
    const { claims } = await jsonOf(
      ['-', '--story', 'story.txt'],
      page(`${body}<img alt="Trente baigneurs au lac" src="a.jpg">`, head),
    )
    const refuted = claims.filter(({ verdict }: { verdict: string }) => /altered|unsupported/u.test(verdict))
    expect(refuted.map(({ path }: { path: string }) => path.replace(/@.*?(?=\.|$)/u, ''))).toEqual([
      'meta',
      'img',
      'script.description',
    ])
  })
})

test('SARIF points into both files', async () => {
  const { out } = await checkHere(['false.md', '--story', 'story.txt', '--format', 'sarif'])
  const { version, runs } = JSON.parse(out)
  expect(version).toBe('2.1.0')
  const [first] = runs[0].results
  expect(first).toMatchObject({ ruleId: 'number', level: 'error' })
  const { region, artifactLocation } = first.locations[0].physicalLocation
  const lines = FALSE.split('\n')
  expect(artifactLocation.uri).toBe('false.md')
  expect(lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe(
    'quelque 1 500',
  )
  const stated = first.relatedLocations[0].physicalLocation.region
  expect(STORY.split('\n')[stated.startLine - 1]?.slice(stated.startColumn - 1, stated.endColumn - 1)).toBe(
    'Environ 1.200',
  )
  expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('number')
})

test('the page shows both texts, with claims and evidence under one number', async () => {
  const { out } = await checkHere(['false.md', '--story', 'story.txt', '--format', 'html'])
  expect(parse(out, { onParseError: ({ code }) => expect(code).toBeUndefined() })).toBeDefined()
  expect(out).toMatch(/<span class="claim refuted" tabindex="0" data-claims="2"/u)
  expect(out).toMatch(/<span class="evidence" tabindex="0" data-claims="[^"]*2[^"]*">/u)
  const hostile = await checkHere(
    ['-', '--story', 'story.txt', '--format', 'html'],
    `Le <script>alert(1)</script> lac de Montbrun.`,
  )
  expect(hostile.out).not.toContain('<script>alert')
})

test('--out saves the outcome', async () => {
  const { out } = await checkHere(['true.md', '--story', 'story.txt', '--out', 'check.txt'])
  expect(out).toBe('')
  expect(readFileSync(join(folder, 'check.txt'), 'utf8')).toContain('4 borne out')
})

describe('a dossier', () => {
  test('brings its own story; what is accepted is kept in it', async () => {
    const dossier = sampleDossier()
    const [first, ...rest] = dossier.article.blocks
    const broken = {
      ...dossier,
      article: {
        ...dossier.article,
        headline: { ...dossier.article.headline, text: 'Neuf cents morts à Saint-Aubrin' },
        blocks: [...(first === undefined ? [] : [first]), ...rest],
      },
    }
    writeFileSync(join(folder, 'article.json'), renderJson(broken))
    const { exitCode, out } = await checkHere(['article.json'])
    expect(exitCode).toBe(4)
    expect(out).toContain('headline')
    await checkHere(['article.json', '--accept', 'headline=décidé en conférence', '--by', 'Anne Roux'])
    const kept = parseDossier(readFileSync(join(folder, 'article.json'), 'utf8'))
    expect(kept.claims.find(({ path }) => path === 'headline')?.accepted).toEqual({
      reason: 'décidé en conférence',
      by: 'Anne Roux',
    })
    expect((await checkHere(['article.json'])).out).toContain('décidé en conférence')
  })
})

describe('pairs', () => {
  const source = 'Le maire a inauguré la piscine samedi. Elle a coûté 3,2 millions d’euros.'
  const line = (claim: unknown, more: object = {}) =>
    JSON.stringify({ id: 'a', lang: 'fr', source, claim, ...more })

  test('are answered line by line', async () => {
    const input = [
      line('La piscine a été inaugurée samedi par le maire.'),
      line('La piscine a coûté 2,3 millions d’euros.', { id: 7 }),
    ].join('\n')
    const { exitCode, out } = await checkHere(['--pairs', '-'], input)
    expect(exitCode).toBe(4)
    const [one, other] = out
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each))
    expect(one).toMatchObject({ id: 'a', verdict: 'edited', field: null })
    expect(other).toMatchObject({ id: 7, verdict: 'altered', field: 'number' })
    for (const { start, end, text } of one.evidence) expect(source.slice(start, end)).toBe(text)
    expect(Object.keys(one)).toEqual(['id', 'verdict', 'field', 'evidence', 'confidence'])
  })

  test('that are none are told with their line, and the rest goes on', async () => {
    const input = [
      '{"id":1',
      '[]',
      '{"source":"a","claim":"b"}',
      line(''),
      line('Le maire a inauguré la piscine.'),
    ].join('\n')
    const { exitCode, out, err } = await checkHere(['--pairs', '-'], input)
    expect(exitCode).toBe(2)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(
      err
        .trim()
        .split('\n')
        .map((each) => /line \d/u.exec(each)?.[0]),
    ).toEqual(['line 1', 'line 2', 'line 3', 'line 4'])
  })
})

describe('bad input: one sentence, exit 2', () => {
  const cases: readonly { name: string; args: readonly string[]; input?: string; says: string }[] = [
    { name: 'no article', args: ['--story', 'story.txt'], says: 'expected an article' },
    { name: 'no story', args: ['true.md'], says: '--story FILE' },
    { name: 'no such file', args: ['absent.md', '--story', 'story.txt'], says: 'there is no absent.md' },
    { name: 'no such story', args: ['true.md', '--story', 'absent.txt'], says: 'there is no absent.txt' },
    {
      name: 'an empty article',
      args: ['-', '--story', 'story.txt'],
      input: ' \n',
      says: 'expected an article',
    },
    {
      name: 'a format that is none',
      args: ['true.md', '--story', 'story.txt', '--format', 'pdf'],
      says: 'format',
    },
    {
      name: 'a date that is none',
      args: ['true.md', '--story', 'story.txt', '--date', 'hier'],
      says: '--date',
    },
    {
      name: 'an acceptance without a reason',
      args: ['true.md', '--story', 'story.txt', '--accept', 'x'],
      says: 'PLACE=REASON',
    },
    {
      name: 'an acceptance of nothing',
      args: ['true.md', '--story', 'story.txt', '--accept', 'x=y'],
      says: 'there is none',
    },
    { name: 'no pairs', args: ['--pairs', '-'], input: '\n', says: 'expected lines of JSON' },
    {
      name: 'a file that cannot be written',
      args: ['true.md', '--story', 'story.txt', '--out', 'a/b/c'],
      says: 'cannot',
    },
  ]
  for (const { name, args, input, says } of cases) {
    test(name, async () => {
      const { exitCode, out, err } = await checkHere(args, input)
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
      expect(err).toContain(says)
      expect(err.trim().split('\n')).toHaveLength(1)
    })
  }
})
