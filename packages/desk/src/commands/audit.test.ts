import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderHtml, renderJson } from '@intertitre/core'
import { HtmlValidate } from 'html-validate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sampleDossier } from '../../../core/src/testing/sample-dossier.ts'
import { sampleEdition } from '../../../core/src/testing/sample-edition.ts'
import { pageFrench } from '../../../core/src/testing/sample-language.ts'
import { run } from '../run.ts'
import { fakeShell } from '../testing/fake-shell.ts'
import { audit } from './audit.ts'

const PAGE = renderHtml(sampleDossier(), pageFrench, sampleEdition)

let folder = ''
const servers: Server[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-audit-'))
  writeFileSync(join(folder, 'page.html'), PAGE)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function auditHere(
  args: readonly string[],
  input?: string | Uint8Array,
  env: Record<string, string> = {},
) {
  const shell = fakeShell({ folder, env, ...(input !== undefined && { input }) })
  const exitCode = await run(['audit', ...args], shell, () => Promise.reject(new Error('no engine')))
  return { exitCode, out: shell.written('stdout'), err: shell.written('stderr') }
}

const jsonOf = async (args: readonly string[], input?: string | Uint8Array) =>
  JSON.parse((await auditHere([...args, '--json'], input)).out)

describe('a page of ours', () => {
  test('is told with its score, its failures and their grounds', async () => {
    const { exitCode, out, err } = await auditHere(['page.html'])
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toMatch(/^\d{2,3}\/100 {2}page\.html\n/u)
    expect(out).toContain('keyphrase « pont de Saint-Aubrin »')
    expect(out).toMatch(/^ +(?:documented|measured|convention): .+, \d{4}-\d{2}$/mu)
  })

  test('is told as a page, to a file', async () => {
    const { exitCode, out } = await auditHere(['page.html', '--format', 'html', '--out', 'report.html'])
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' })
    const report = readFileSync(join(folder, 'report.html'), 'utf8')
    const { points, failed } = await jsonOf(['page.html'])
    expect(report).toContain(`<strong>${points}</strong>`)
    for (const { audit: id, grounds } of failed) {
      expect(report).toContain(id)
      expect(report).toContain(`href="${grounds.url}"`)
    }
    const { results } = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(
      report,
    )
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
  })

  test('a hostile page stays text in its report', async () => {
    const hostile = '</title><script>alert(1)</script>"onload="x\u202e'
    const head = `<title>${hostile.replaceAll('<', '&lt;')}</title>`
    const { out } = await auditHere(
      ['-', '--keyphrase', hostile, '--format', 'html'],
      `<html lang="fr"><head>${head}</head><body><h1>${hostile.replaceAll('<', '&lt;')}</h1></body></html>`,
    )
    expect(out).toContain('alert(1)')
    expect(out).not.toMatch(/<script|\u202e/u)
  })

  test('a report that cannot be written is told', async () => {
    expect(await auditHere(['page.html', '--out', 'none/report.txt'])).toMatchObject({
      exitCode: 2,
      err: 'intertitre: expected a file that can be written, but none/report.txt cannot.\n',
    })
  })

  test('speaks the language of the terminal, or the one asked for', async () => {
    expect((await auditHere(['page.html'], undefined, { LANG: 'fr_CH.UTF-8' })).out).toContain(
      'Moteurs de recherche',
    )
    expect(
      (await auditHere(['page.html', '--language', 'en'], undefined, { LANG: 'fr_CH.UTF-8' })).out,
    ).toContain('Search')
  })

  test('as HTML and as a dossier has the same findings, but for proof and brief', async () => {
    const dossier = sampleDossier()
    writeFileSync(join(folder, 'bare.html'), renderHtml(dossier, pageFrench))
    writeFileSync(join(folder, 'article.json'), renderJson({ ...dossier, findings: {} }))
    const [page, article] = [await jsonOf(['bare.html']), await jsonOf(['article.json'])]
    const failed = (outcome: typeof page) =>
      outcome.failed
        .filter(
          ({ family, audit: id }: { family: string; audit: string }) =>
            family !== 'proof' && id !== 'unused-capacity',
        )
        .map(({ audit: id, findings }: { audit: string; findings: readonly { message: string }[] }) => [
          id,
          findings.length,
        ])
    expect(failed(article)).toEqual(failed(page))
  })

  test('passes what its edition provides for', async () => {
    const { failed } = await jsonOf(['page.html'])
    const ids = failed.map(({ audit: id }: { audit: string }) => id)
    for (const id of [
      'missing-title',
      'missing-canonical',
      'missing-images',
      'missing-internal-links',
      'missing-date',
      'missing-byline',
      'undisclosed-machine',
      'missing-reviewer',
      'missing-ratios',
      'unshown-data',
      'missing-sharing-tags',
      'unexplained-changes',
      'incomplete-article-data',
      'missing-icon',
    ]) {
      expect(ids).not.toContain(id)
    }
  })
})

describe('dismissals', () => {
  test('are left out of the score, and said', async () => {
    const before = await jsonOf(['page.html'])
    const [first] = before.failed
    const after = await jsonOf(['page.html', '--dismiss', `${first.audit}=décidé ensemble`])
    expect(after.points).toBeGreaterThanOrEqual(before.points)
    expect(after.dismissed).toEqual([{ audit: first.audit, reason: 'décidé ensemble' }])
    expect((await auditHere(['page.html', '--dismiss', `${first.audit}=décidé ensemble`])).out).toContain(
      'décidé ensemble',
    )
  })

  test('come from the configuration too', async () => {
    const [first] = (await jsonOf(['page.html'])).failed
    writeFileSync(
      join(folder, 'intertitre.config.json'),
      JSON.stringify({ name: 'Le Quotidien', dismissals: [{ audit: first.audit, reason: 'ainsi' }] }),
    )
    expect((await jsonOf(['page.html'])).dismissed).toEqual([{ audit: first.audit, reason: 'ainsi' }])
  })
})

test('words to avoid come from the configuration', async () => {
  writeFileSync(
    join(folder, 'intertitre.config.json'),
    JSON.stringify({ name: 'Le Quotidien', wordsToAvoid: ['fissure'] }),
  )
  const { failed } = await jsonOf(['page.html'])
  expect(failed.map(({ audit: id }: { audit: string }) => id)).toContain('words-to-avoid')
})

test('--least makes a low score an exit code', async () => {
  expect((await auditHere(['page.html', '--least', '0'])).exitCode).toBe(0)
  expect((await auditHere(['-', '--least', '90'], '<p>Un mot.')).exitCode).toBe(3)
})

describe('pages of all kinds', () => {
  const cases: readonly (readonly [name: string, html: string, failing: string])[] = [
    ['no body', '<!doctype html><title>Un titre de page assez long</title>', 'missing-headline'],
    ['frames', '<frameset><frame src="a"></frameset>', 'frames'],
    ['several h1', '<h1>Un</h1><p>Deux</p><h1>Trois</h1>', 'several-headlines'],
    ['broken JSON-LD', '<script type="application/ld+json">{"a":</script><p>x', 'broken-data'],
    [
      'another language',
      '<html lang="en"><p>The bridge has been closed since Monday and will stay so.</p>',
      'missing-title',
    ],
  ]
  for (const [name, html, failing] of cases) {
    test(name, async () => {
      const { failed } = await jsonOf(['-'], html)
      expect(failed.map(({ audit: id }: { audit: string }) => id)).toContain(failing)
    })
  }

  test('3,000 links', async () => {
    const { failed } = await jsonOf(
      ['-'],
      `<h1>x</h1><p>Texte</p>${'<p>Un <a href="javascript:x">lien ici</a> là</p>'.repeat(3000)}`,
    )
    expect(
      failed.find(({ audit: id }: { audit: string }) => id === 'uncrawlable-links').findings,
    ).toHaveLength(3000)
  })

  test('20 MB', async () => {
    const heavy = `<h1>x</h1><p>Le pont.</p>${`<div class="${'a '.repeat(450)}"><span></span></div>`.repeat(21_500)}`
    expect(heavy.length).toBeGreaterThan(20_000_000)
    const { exitCode, out } = await auditHere(['-', '--keyphrase', 'pont'], heavy)
    expect(exitCode).toBe(0)
    expect(out).toContain('keyphrase « pont »')
    const { exitCode: refused, err } = await auditHere(['-'], `${heavy}${' '.repeat(5_000_000)}`)
    expect(refused).toBe(2)
    expect(err).toContain('a file of at most 25 MB')
  })
})

describe('bad input: one sentence, exit 2', () => {
  const cases: readonly {
    name: string
    args: readonly string[]
    input?: string | Uint8Array
    says: string
  }[] = [
    { name: 'no page', args: [], says: "missing required argument 'PAGE'" },
    { name: 'no file', args: ['absent.html'], says: 'there is no absent.html' },
    { name: 'a folder', args: ['.'], says: 'is a folder' },
    { name: 'empty', args: ['-'], input: '  ', says: 'is empty' },
    {
      name: 'binary',
      args: ['-'],
      input: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]),
      says: 'a PDF file',
    },
    { name: 'no element', args: ['-'], input: 'Un texte seul.', says: 'holds no element' },
    { name: 'a broken dossier', args: ['-'], input: '{"version":1}', says: 'xpected a dossier' },
    { name: 'a private address', args: ['http://[::1]/'], says: 'private network' },
    { name: 'an unknown language', args: ['page.html', '--language', 'de'], says: 'fr or en' },
    { name: 'points that are none', args: ['page.html', '--least', 'x'], says: '--least' },
    {
      name: 'a dismissal without a reason',
      args: ['page.html', '--dismiss', 'long-sections'],
      says: '--dismiss AUDIT=REASON',
    },
    {
      name: 'a dismissal of nothing',
      args: ['page.html', '--dismiss', 'no-such=x'],
      says: '--dismiss AUDIT=REASON',
    },
    { name: 'no such configuration', args: ['page.html', '--config', 'x.json'], says: 'cannot be read' },
  ]
  for (const { name, args, input, says } of cases) {
    test(name, async () => {
      const { exitCode, out, err } = await auditHere(args, input)
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
      expect(err).toMatch(/^intertitre: [^\n]+\.\n$/u)
      expect(err).toContain(says)
    })
  }
})

describe('an address', () => {
  async function auditServed(html: string, headers: Record<string, string> = {}, status = 200) {
    const server = createServer((request, response) => {
      if (request.url === '/robots.txt')
        return response.writeHead(200).end('User-agent: *\nDisallow: /pont\n')
      return response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html)
    }).listen(0, '127.0.0.1')
    servers.push(server)
    await new Promise((resolve) => server.once('listening', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pont`
    const shell = fakeShell({ folder })
    await audit(address, { json: true }, shell, { isAllowed: (host) => host === '127.0.0.1' })
    return JSON.parse(shell.written('stdout'))
  }

  test('is judged by its answer, its headers and robots.txt', async () => {
    const { failed } = await auditServed(PAGE, { 'x-robots-tag': 'noindex' }, 404)
    const messages = failed.flatMap(({ findings }: { findings: readonly { message: string }[] }) =>
      findings.map(({ message }) => message),
    )
    expect(messages).toContain('The server answers 404.')
    expect(messages).toContain('The directive “noindex” takes the page out of search.')
    expect(messages).toContain('The file robots.txt forbids /pont.')
  })

  test('that is no page is refused', async () => {
    await expect(auditServed('{}', { 'content-type': 'application/json' })).rejects.toMatchObject({
      code: 'not-a-page',
      message: expect.stringContaining('application/json'),
    })
  })
})
