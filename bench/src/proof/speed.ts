/**
 * Measures how fast the package as it is built proves claims: the planted ones, then an article while somebody types.
 *
 *     node --import tsx src/proof/speed.ts
 */
import { createProver, type Prover, storySource } from '@intertitre/core'
import { processorTime } from '../processor-time.ts'
import { loadFrench, readStories } from './read-stories.ts'
import { type Row, rowsOf, writtenRows } from './rows.ts'
import { measureTyping } from './typing.ts'

const RUNS = 12

const language = loadFrench()
const stories = readStories(language)

tellSpeed()
tellTyping()

function proversOf(): ReadonlyMap<string, Prover> {
  return new Map(
    stories.map(({ name, story, reading }) => [
      name,
      createProver([storySource(story, reading, 'story')], language.proof),
    ]),
  )
}

/** Of the planted claims, no text proven twice; sources prepared before. */
function tellSpeed(): void {
  const rows = rowsOf('planted.jsonl')
  const altered = rows.filter(({ kind }) => kind !== 'none')
  const untouched = rows.filter(({ kind }) => kind === 'none')
  const prove = (claims: readonly Row[]) => () => {
    const fresh = proversOf()
    return () => {
      for (const { story, claim } of claims) fresh.get(story)?.prove({ text: claim })
    }
  }
  const rates = [
    ['all, read and proven', rateOf(rows.length, prove(rows))],
    ['untouched, found to the letter', rateOf(untouched.length, prove(untouched))],
    ['altered, read and proven', rateOf(altered.length, prove(altered))],
  ] as const
  console.log(`\nClaims a second of processor time (best of ${RUNS} runs)`)
  for (const [name, rate] of rates) console.log(`${name.padEnd(32)}${String(Math.round(rate)).padStart(9)}`)
}

/** So many in a second of processor time, at best, other work on the machine left out; preparing is not counted. */
function rateOf(count: number, prepare: () => () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const run = prepare()
    const start = processorTime()
    run()
    return processorTime() - start
  })
  return (1000 * count) / Math.min(...times)
}

/** Of each story's claims as an article: those written by hand, the altered ones, and as many sentences of its own as make it long. */
function tellTyping(): void {
  const rows = [...writtenRows(), ...rowsOf('planted.jsonl')]
  const fresh = proversOf()
  const measured = stories.flatMap(({ name }) => {
    const prover = fresh.get(name)
    const claims = rows.filter(({ story }) => story === name).map(({ claim }) => claim)
    return prover === undefined ? [] : measureTyping(claims, prover)
  })
  const all = measured.flatMap(({ keystrokes }) => keystrokes).sort((one, other) => one - other)
  const at = (share: number): string => (all[Math.floor(share * (all.length - 1))] ?? 0).toFixed(2)
  const mean = (of: (one: (typeof measured)[number]) => number): number =>
    measured.reduce((sum, each) => sum + of(each), 0) / measured.length
  console.log(
    `\nTyping into ${measured.length} articles of ${Math.round(mean(({ words }) => words))} words: ${at(0.5)} ms of processor time a keystroke (95 % within ${at(0.95)}, 99 % within ${at(0.99)}, longest ${at(1)}); ${mean(({ whole }) => whole).toFixed(1)} ms for a whole article`,
  )
}
