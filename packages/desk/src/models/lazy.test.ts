import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SOURCES = fileURLToPath(new URL('..', import.meta.url))
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?'([^']+)'/gmu

/** All that is loaded with some files at once, by the names that packages go by and the paths of files. */
function loadedWith(...paths: readonly string[]): ReadonlySet<string> {
  const loaded = new Set<string>()
  const load = (path: string): void => {
    if (loaded.has(path)) return
    loaded.add(path)
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      if (name.startsWith('.') && name.endsWith('.ts')) load(join(dirname(path), name))
      else loaded.add(name)
    }
  }
  for (const path of paths) load(join(SOURCES, path))
  return loaded
}

test('writing offline loads nothing of language models', () => {
  const loaded = [...loadedWith('cli.ts', 'produce-article.ts', 'commands/write.ts')]
  expect(loaded).toContain('@intertitre/core')
  expect(loaded.filter((name) => name === 'ai' || name.startsWith('@ai-sdk/'))).toEqual([])
})

test('and a model’s writer does', () => {
  expect([...loadedWith('models/open-model.ts')]).toContain('ai')
})
