/**
 * How long an article takes: each stage on an example, first (cold) and after some rounds (warm), on
 * stories of 1,000, 10,000 and 100,000 words; the audits beside Yoast’s analyses, in time of the processor;
 * and the built command from a cold shell.
 *
 *     npm run bench
 *
 * Machines are shared and noisy: what counts are the ratios within one run.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '@intertitre/core'
import { loadLanguage } from '../quality/write-article.ts'
import { benchAudits } from './bench-audits.ts'
import { longStory } from './long-story.ts'
import { STAGES, type Times, timeStages } from './time-stages.ts'

const EXAMPLE = fileURLToPath(new URL('../../../examples/cyberattaque-mutuelle.txt', import.meta.url))
const COMMAND = fileURLToPath(new URL('../../../packages/desk/bin/intertitre.js', import.meta.url))
const SIZES = [1_000, 10_000, 100_000]
const ROUNDS = 15
const SHELLS = 5

const total = (times: Times): number => STAGES.reduce((sum, stage) => sum + times[stage], 0)
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

const medians = (runs: readonly Times[]): Times =>
  Object.fromEntries(STAGES.map((stage) => [stage, median(runs.map((run) => run[stage]))])) as Times

function printRow(label: string, times: Times, note = ''): void {
  const cells = STAGES.map((stage) => times[stage].toFixed(1).padStart(10))
  console.log(`${label.padEnd(16)}${cells.join('')}${total(times).toFixed(1).padStart(10)}  ${note}`)
}

async function benchExample(language: Language): Promise<void> {
  const text = readFileSync(EXAMPLE, 'utf8')
  printRow('example, cold', await timeStages(text, language))
  const runs: Times[] = []
  for (let round = 0; round < ROUNDS; round++) runs.push(await timeStages(text, language))
  printRow('example, warm', medians(runs.slice(Math.floor(ROUNDS / 3))))
}

/** Growth is linear where ten times the words take some ten times as long. */
async function benchSizes(language: Language): Promise<void> {
  let before: number | undefined
  for (const size of SIZES) {
    const times = await timeStages(longStory(size), language)
    const factor = before === undefined ? '' : `× ${(total(times) / before).toFixed(1)} for × 10 words`
    printRow(`${size.toLocaleString('en')} words`, times, factor)
    before = total(times)
  }
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
  console.log(`\nMemory at the end: ${megabytes(heapUsed)} in use on the heap, ${megabytes(rss)} resident.`)
}

function benchShell(): void {
  const folder = mkdtempSync(join(tmpdir(), 'intertitre-'))
  const times = Array.from({ length: SHELLS }, () => {
    const start = performance.now()
    execFileSync(process.execPath, [COMMAND, 'write', EXAMPLE, '--out', join(folder, 'out')], {
      stdio: 'ignore',
    })
    return performance.now() - start
  })
  rmSync(folder, { recursive: true })
  console.log(`The command from a cold shell: ${median(times).toFixed(0)} ms (median of ${SHELLS}).`)
}

const start = performance.now()
const language = loadLanguage()
console.log(`Loading French: ${(performance.now() - start).toFixed(0)} ms.\n`)
console.log(`${'ms'.padEnd(16)}${[...STAGES, 'all'].map((stage) => stage.padStart(10)).join('')}`)
await benchExample(language)
await benchSizes(language)
await benchAudits(language)
benchShell()
