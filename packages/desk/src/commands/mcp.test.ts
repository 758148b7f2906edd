import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBuilt } from '../testing/ensure-built.ts'

const BIN = fileURLToPath(new URL('../../bin/intertitre.js', import.meta.url))
const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url))
const STORY = readFileSync(join(EXAMPLES, 'cyberattaque-mutuelle.txt'), 'utf8')

const client = new Client({ name: 'test', version: '1.0.0' })

beforeAll(async () => {
  ensureBuilt()
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [BIN, 'mcp'],
      cwd: tmpdir(),
      stderr: 'inherit',
    }),
  )
}, 120_000)
afterAll(() => client.close())

// The client holds what comes back against the output schema of the tool.
const call = (name: string, args: Record<string, unknown>) => client.callTool({ name, arguments: args })

test('the tools are listed, each with what goes in and what comes out', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['write', 'check', 'audit', 'read'])
  for (const { inputSchema, outputSchema, description } of tools) {
    expect(inputSchema.type).toBe('object')
    expect(outputSchema?.type).toBe('object')
    expect(description).toMatch(/\.$/u)
  }
})

test('write makes an article of which check refutes nothing, and one digit changed it finds', async () => {
  const { structuredContent: written } = await call('write', {
    story: STORY,
    brief: 'au moins 600 mots, SEO',
  })
  expect(written).toMatchObject({ met: true, unsupported: [] })
  const { article } = written as { article: string }
  expect(article).toContain('## ')
  const body = article.slice(article.indexOf('\n# '))
  const { structuredContent: checked } = await call('check', { article: body, story: STORY })
  expect(checked).toMatchObject({ borneOut: true, claims: [] })
  const number = /\d{2,}/u.exec(body)?.[0] ?? ''
  const { structuredContent: altered } = await call('check', {
    article: body.replaceAll(number, `${number}7`),
    story: STORY,
  })
  expect(altered).toMatchObject({ borneOut: false })
  const { claims } = altered as { claims: { discrepancies: { value: string; stated?: string }[] }[] }
  expect(claims.flatMap(({ discrepancies }) => discrepancies.map(({ value }) => value)).join()).toContain(
    `${number}7`,
  )
})

test('read tells what a story says, and who says so', async () => {
  const { structuredContent } = await call('read', { story: STORY })
  const { statements, entities } = structuredContent as {
    statements: { text: string; source?: string }[]
    entities: { kind: string }[]
  }
  expect(statements.some(({ source }) => source !== undefined)).toBe(true)
  expect(entities.some(({ kind }) => kind === 'person')).toBe(true)
  for (const { text } of statements) expect(STORY).toContain(text.split(/[\s’']/u)[0])
})

test('audit takes HTML and Markdown', async () => {
  const html = await call('audit', { page: '<html><body><h1>Un titre</h1><p>Un texte.</p></body></html>' })
  expect(html.structuredContent).toMatchObject({ points: expect.any(Number) })
  const markdown = await call('audit', {
    page: '---\ntitle: Une grève\n---\n# Une grève\n\n![](photo.jpg)\n\nUn texte avec [un lien](/x).\n',
    format: 'markdown',
    language: 'fr',
  })
  const { failed } = markdown.structuredContent as { failed: { audit: string }[] }
  expect(failed.map(({ audit }) => audit)).toContain('missing-description')
})

const refused = [
  { name: 'write', args: { story: 'The council met on Monday and decided nothing at all about the road.' } },
  { name: 'write', args: { story: STORY, date: 'demain' } },
  { name: 'write', args: { story: '   ' } },
  { name: 'check', args: { article: 'Un texte.', story: ' ' } },
  { name: 'audit', args: { page: 'no element' } },
  { name: 'read', args: {} },
  { name: 'read', args: { story: 7 } },
]

for (const { name, args } of refused) {
  test(`${name} refuses ${JSON.stringify(args).slice(0, 60)} in words`, async () => {
    const { isError, content } = await call(name, args)
    expect(isError).toBe(true)
    const [{ text }] = content as [{ text: string }]
    expect(text.length).toBeGreaterThan(20)
    expect(text).not.toMatch(/\bat \/|node_modules/u)
  })
}

test('an unknown tool is refused', async () => {
  expect(await call('publish', {}).catch((error) => ({ isError: true, error }))).toMatchObject({
    isError: true,
  })
})
