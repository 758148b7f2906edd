import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  annotatedText,
  annotatedTexts,
  evidenceJsonSchema,
  parseEvidence,
  provenDossier,
  renderEvidence,
  renderJson,
  verifyEvidence,
} from '@intertitre/core'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readDocument } from '../input/read-document.ts'
import { loadFrench } from '../load-french.ts'
import { produceArticle } from '../produce-article.ts'
import { run } from '../run.ts'
import { fakeShell } from '../testing/fake-shell.ts'

const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url))
const examples = readdirSync(EXAMPLES).filter((name) => /\.(?:txt|md|html)$/u.test(name))
const language = await loadFrench()

const dossierOf = async (name: string) => {
  const story = await readDocument({ name, content: readFileSync(join(EXAMPLES, name)) })
  const { dossier } = await produceArticle(
    { story, context: [], brief: 'Article SEO, 700 mots, FAQ, points clés' },
    () => {},
  )
  return dossier
}

describe.each(examples)('the annotations of %s', (name) => {
  test('stand all, and no letter of either text can change unseen', async () => {
    const proven = provenDossier(await dossierOf(name), language)
    const file = parseEvidence(renderEvidence(proven))
    const texts = new Map([
      ['#article', annotatedText(proven.article.passages)],
      ...proven.sources.map(({ id, text }) => [`#${id}`, text] as const),
    ])
    expect(annotatedTexts(file).map(({ id }) => id)).toEqual([...texts.keys()])
    expect(file.items.length).toBe(proven.claims.length)
    expect(verifyEvidence(file, texts)).toEqual([])
    const places = file.items.flatMap(({ id, target, body }) =>
      [target, ...body.flatMap((each) => (each.type === 'SpecificResource' ? [each] : []))].map(
        ({ source, selector: [, { start, end }] }) => ({ id, source, start, end }),
      ),
    )
    fc.assert(
      fc.property(
        fc.constantFrom('#article', '#story'),
        fc.nat(),
        fc.constantFrom('é', 'x', 'A', '7', '🌊'),
        (id, seed, letter) => {
          const text = texts.get(id) ?? ''
          const at = seed % text.length
          fc.pre(text[at] !== letter)
          const altered = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`
          const faults = verifyEvidence(file, new Map([...texts, [id, altered]]))
          expect(faults[0]).toEqual({ text: id, kind: 'changed' })
          const touched = places.filter((each) => each.source === id && each.start <= at && at < each.end)
          const named = new Set(faults.map(({ annotation }) => annotation))
          for (const each of touched) expect(named).toContain(each.id)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('the command', () => {
  const STORY = `La digue de Pornac a cédé

PORNAC, 12 juillet 2025 (Agence Ponant) - La digue de Pornac a cédé mardi sur trente mètres, a annoncé la mairie. Aucun habitant n'a été blessé, et les champs voisins sont sous l'eau.
`
  const ARTICLE = `# À Pornac, la digue a cédé

Mardi, la digue de Pornac a cédé sur trente mètres, a annoncé la mairie. Aucun habitant n’a été blessé.
`
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'intertitre-evidence-'))
    writeFileSync(join(folder, 'story.txt'), STORY)
    writeFileSync(join(folder, 'article.md'), ARTICLE)
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const check = async (args: readonly string[], env: Record<string, string> = {}) => {
    const shell = fakeShell({ folder, env })
    const exitCode = await run(['check', ...args], shell, () => Promise.reject(new Error('no engine')))
    return { exitCode, out: shell.written('stdout'), err: shell.written('stderr') }
  }
  const annotate = () =>
    check(['article.md', '--story', 'story.txt', '--format', 'evidence', '--out', 'a.evidence.json'])
  const verify = (...more: readonly string[]) =>
    check(['article.md', '--evidence', 'a.evidence.json', '--story', 'story.txt', ...more])

  test('annotates an article by anyone, and finds that all stands', async () => {
    expect((await annotate()).exitCode).toBe(0)
    const { exitCode, out } = await verify()
    expect(exitCode).toBe(0)
    expect(out).toBe('a.evidence.json: 3 annotations, held against article.md, story.txt\n✓ 3 stand\n')
    const json = JSON.parse(readFileSync(join(folder, 'a.evidence.json'), 'utf8'))
    expect(json.provenance[2]).toEqual({
      id: '#story-agency',
      type: 'prov:Organization',
      name: 'Agence Ponant',
    })
  })

  test('says in one sentence each what does not stand', async () => {
    await annotate()
    writeFileSync(join(folder, 'story.txt'), STORY.replace('trente', 'treize'))
    const { exitCode, out } = await verify()
    expect(exitCode).toBe(4)
    expect(out).toContain('✓ 2 stand   ✗ 1 do not stand')
    expect(out).toContain('story.txt is not the text that was annotated (its SHA-256 differs).')
    expect(out).toContain('sur trente mètres, a annoncé la mairie.” does not stand in story.txt')
    const french = await check(['article.md', '--evidence', 'a.evidence.json', '--story', 'story.txt'], {
      LANG: 'fr_FR.UTF-8',
    })
    expect(french.out).toContain('1 ne tiennent pas')
    const { faults } = JSON.parse((await verify('--format', 'json')).out)
    expect(faults.map(({ kind }: { kind: string }) => kind)).toEqual(['changed', 'absent'])
  })

  test('finds the texts of a dossier in it, and takes the story from a file where one is given', async () => {
    const dossier = await dossierOf('etude-sommeil.txt')
    writeFileSync(join(folder, 'article.json'), renderJson(dossier))
    writeFileSync(join(folder, 'a.evidence.json'), renderEvidence(provenDossier(dossier, language)))
    expect((await check(['article.json', '--evidence', 'a.evidence.json'])).exitCode).toBe(0)
    const own = join(EXAMPLES, 'etude-sommeil.txt')
    const args = ['article.json', '--evidence', 'a.evidence.json', '--story']
    expect((await check([...args, own])).exitCode).toBe(0)
    expect((await check([...args, 'story.txt'])).exitCode).toBe(4)
  })

  test('writes the annotations of a dossier with what a person let stand', async () => {
    const dossier = await dossierOf('etude-sommeil.txt')
    const headline = { ...dossier.article.headline, text: 'Neuf cents morts à Pornac' }
    writeFileSync(
      join(folder, 'article.json'),
      renderJson({ ...dossier, article: { ...dossier.article, headline } }),
    )
    const { out } = await check([
      'article.json',
      '--accept',
      'headline=vérifié au téléphone',
      '--by',
      'A. Roux',
      '--format',
      'evidence',
    ])
    expect(parseEvidence(out).items[0]?.body.at(-1)).toEqual({
      type: 'TextualBody',
      purpose: 'moderating',
      value: 'vérifié au téléphone',
      creator: { type: 'Person', name: 'A. Roux' },
    })
  })

  describe('bad input: one sentence, exit 2', () => {
    const cases = [
      { name: 'no story', args: ['article.md', '--evidence', 'a.evidence.json'], says: '--story FILE' },
      {
        name: 'no such file',
        args: ['article.md', '--evidence', 'b.json', '--story', 'story.txt'],
        says: 'there is no b.json',
      },
      {
        name: 'a file of something else',
        args: ['article.md', '--evidence', 'story.txt', '--story', 'story.txt'],
        says: 'in story.txt: expected a file of annotations',
      },
      {
        name: 'a format that annotations have none of',
        args: ['article.md', '--evidence', 'a.evidence.json', '--story', 'story.txt', '--format', 'sarif'],
        says: 'table or json',
      },
      {
        name: 'a context that is missing',
        args: ['article.md', '--evidence', 'c.evidence.json', '--story', 'story.txt'],
        says: '--context FILE for notes.txt',
      },
      {
        name: 'another form of the article',
        args: ['article.md', '--evidence', 'd.evidence.json', '--story', 'story.txt'],
        says: 'article.md is another form of it',
      },
    ]
    for (const { name, args, says } of cases)
      test(name, async () => {
        await annotate()
        writeFileSync(join(folder, 'notes.txt'), 'La digue de Pornac date de 1908 selon les archives.')
        await check([
          ...['article.md', '--story', 'story.txt', '--context', 'notes.txt'],
          ...['--format', 'evidence', '--out', 'c.evidence.json'],
        ])
        const other = readFileSync(join(folder, 'a.evidence.json'), 'utf8').replaceAll(
          'article.md',
          'article.json',
        )
        writeFileSync(join(folder, 'd.evidence.json'), other)
        const { exitCode, out, err } = await check(args)
        expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
        expect(err).toContain(says)
        expect(err.trim().split('\n')).toHaveLength(1)
      })
  })
})

test('the schema of annotations is up to date (npm run docs)', () => {
  const schema = readFileSync(new URL('../../evidence.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(schema)).toEqual(evidenceJsonSchema())
})
