import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findBreaches } from './house.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8')

const pathsIn = (folder: string): string[] =>
  readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)

test('the sources keep the rules of the house', () => {
  const sources = new Map(
    ['core', 'desk', 'web']
      .flatMap((name) => pathsIn(`packages/${name}/src`))
      .map((path) => [path, read(path)]),
  )
  const { dependencies } = JSON.parse(read('packages/core/package.json'))
  expect(sources.size).toBeGreaterThan(100)
  expect(findBreaches(sources, Object.keys(dependencies))).toEqual([])
})

const CORE = 'packages/core/src'
const DESK = 'packages/desk/src'
const WEB = 'packages/web/src'

const kept: Readonly<Record<string, Record<string, string>>> = {
  'itself, an earlier stage, languages and the root': {
    [`${CORE}/planning/plan.ts`]:
      "import { read } from '../reading/read.ts'\nimport { fr } from '../languages/fr.ts'\nimport { covers } from '../span.ts'\nimport { words } from './words.ts'",
    [`${CORE}/span.ts`]: 'export const covers = 1',
  },
  'types of a later stage': {
    [`${CORE}/filing/story.ts`]:
      "import type { Article } from '../writing/article.ts'\nimport { type Plan } from '../planning/plan.ts'\nexport type { Claim } from '../verification/claim.ts'",
    [`${CORE}/brief/read.ts`]: "import type { Filed } from '../dossier.ts'",
  },
  'a dependency': { [`${CORE}/schema.ts`]: "import { z } from 'zod'" },
  'the root puts the stages together': {
    [`${CORE}/produce.ts`]: "import { plan } from './planning/plan.ts'",
  },
  'names of effects as properties, in types, in texts and of our own': {
    [`${CORE}/a.ts`]:
      "interface A { Date: string; readonly self?: number }\nconst a = { process: 1, self: 2 }\nconst b = a.process + a.self // Date.now()\nconst c = 'Date.now() console.log'\nconst d = (name: string, performance: number) => performance\ntype E = typeof Date\nexport const f = ({ crypto }: { crypto: number }) => crypto",
  },
  'a test may do all of it': {
    [`${CORE}/filing/a.test.ts`]:
      "import { readFileSync } from 'node:fs'\nimport '../writing/b.ts'\nconsole.log(Date.now())",
    [`${CORE}/testing/a.ts`]: "import { readFileSync } from 'node:fs'",
    [`${DESK}/a.test.ts`]: "import { sample } from '../../core/src/testing/sample.ts'",
  },
  'the desk imports core by its name': {
    [`${DESK}/a.ts`]:
      "import { produce } from '@intertitre/core'\nimport { b } from './b.ts'\nconsole.log(Date.now())",
    [`${WEB}/a.tsx`]: "import { produce } from '@intertitre/core'\nimport { b } from './b.tsx'",
  },
}

for (const [name, sources] of Object.entries(kept)) {
  test(`no breach: ${name}`, () =>
    expect(findBreaches(new Map(Object.entries(sources)), ['zod'])).toEqual([]))
}

const broken: readonly { source: string; path?: string; what: string }[] = [
  { source: "import { readFileSync } from 'node:fs'", what: 'imports node:fs of Node' },
  { source: "import { join } from 'path'", what: 'imports path of Node' },
  { source: "import type { Stats } from 'node:fs'", what: 'imports node:fs of Node' },
  { source: "const fs = await import('node:fs')", what: 'imports node:fs of Node' },
  { source: "export { join } from 'node:path'", what: 'imports node:path of Node' },
  { source: "import x from 'lodash/x'", what: 'imports lodash/x, which core does not depend on' },
  {
    source: "import { a } from '../../../desk/src/a.ts'",
    what: 'imports ../../../desk/src/a.ts from outside core',
  },
  { source: "import { a } from '../testing/a.ts'", what: 'imports ../testing/a.ts, which is for tests' },
  { source: "import { a } from '../writing/a.ts'", what: 'reading imports writing/a.ts, which comes later' },
  {
    source: "import { type A, b } from '../planning/a.ts'",
    what: 'reading imports planning/a.ts, which comes later',
  },
  { source: "import '../audits/a.ts'", what: 'reading imports audits/a.ts, which comes later' },
  {
    source: "export * from '../publication/a.ts'",
    what: 'reading imports publication/a.ts, which comes later',
  },
  {
    source: "import { produce } from '../produce.ts'",
    what: 'reading imports produce.ts, which puts the stages together',
  },
  { source: 'export const now = () => Date.now()', what: 'uses Date' },
  { source: 'export const now = () => new Date()', what: 'uses Date' },
  { source: 'export const a = { Date }', what: 'uses Date' },
  { source: "console.log('x')", what: 'uses console' },
  { source: 'export const a = process.env.X', what: 'uses process' },
  { source: "export const a = await fetch('/x')", what: 'uses fetch' },
  { source: 'setTimeout(() => {}, 1)', what: 'uses setTimeout' },
  { source: 'export const a = Math.random()', what: 'uses Math.random' },
  { source: 'export const a = globalThis.name', what: 'uses globalThis' },
  {
    path: `${DESK}/a.ts`,
    source: "import { a } from '../../core/src/a.ts'",
    what: 'reaches into core past its index',
  },
  {
    path: `${DESK}/a.ts`,
    source: "import a from '@intertitre/core/src/a.ts'",
    what: 'reaches into core past its index',
  },
]

for (const { source, path = `${CORE}/reading/a.ts`, what } of broken) {
  test(`breach: ${source}`, () => {
    const sources = new Map([
      [path, `\n${source}\n`],
      [`${CORE}/produce.ts`, "import { plan } from './planning/plan.ts'"],
    ])
    expect(findBreaches(sources, ['zod'])).toEqual([{ place: `${path}:2`, what }])
  })
}
