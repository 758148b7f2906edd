import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const docs = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'))
const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'NOTICE',
  'packages/desk/README.md',
  ...docs.map((name) => `docs/${name}`),
]

/** A path from the root, as papers write it: `packages/core/src/dossier.ts`; NAME, CODE and FAMILY stand for any. */
const PATH = /(?<![\w/.@-])(?:packages|training|bench|docs|examples|checks|\.ci)\/[\w./-]*[\w/](?![\w-])/gu
const LINK = /\]\((?!https?:|#)([^)#\s]+)/gu

for (const paper of papers.filter((name) => existsSync(join(ROOT, name)))) {
  test(`${paper} names only what is there`, () => {
    const text = readFileSync(join(ROOT, paper), 'utf8')
    const paths = [...text.matchAll(PATH)]
      .map(([path]) => path)
      .filter((path) => !/NAME|CODE|FAMILY/u.test(path))
    const links = [...text.matchAll(LINK)].map(([, path]) => join(dirname(paper), path!))
    expect([...paths, ...links].filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })
}

test('the papers are there', () => {
  expect(papers.filter((name) => !existsSync(join(ROOT, name)))).toEqual([])
})
