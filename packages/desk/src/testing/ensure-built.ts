import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))

/** Builds core and desk where sources are newer than what was built from them. */
export function ensureBuilt(): void {
  const isStale = ['core', 'desk'].some((name) => {
    const main = `${ROOT}/packages/${name}/dist/${name === 'core' ? 'index' : 'cli'}.js`
    return !existsSync(main) || newestIn(`${ROOT}/packages/${name}/src`) > statSync(main).mtimeMs
  })
  if (isStale) execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'ignore' })
}

const newestIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('testing'))
    .reduce((newest, name) => Math.max(newest, statSync(`${folder}/${name}`).mtimeMs), 0)
