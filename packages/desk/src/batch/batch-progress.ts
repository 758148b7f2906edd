import type { Shell } from '../shell.ts'
import type { Outcome } from './result.ts'

/** Tells how far a batch is. */
export interface BatchProgress {
  done(outcomes: readonly Outcome[]): void
  end(): void
}

/** Milliseconds between two lines where they are kept, as in a log; on a terminal one line is drawn over. */
const PACE = { terminal: 200, log: 10_000 }
const CLEAR_LINE = '\r\u001b[K'

/** On standard error: done, rate, time left, and what did not go well. `total` counts sources. */
export function batchProgress(total: number, { stderr, env }: Pick<Shell, 'stderr' | 'env'>): BatchProgress {
  if (total === 0) return { done() {}, end() {} }
  const isTerminal = stderr.isTTY === true && env.TERM !== 'dumb'
  const start = performance.now()
  const counts = new Map<Outcome, number>()
  let done = 0
  const line = () => progressLine({ done, total, seconds: (performance.now() - start) / 1000, counts })
  const timer = setInterval(
    () => stderr.write(isTerminal ? CLEAR_LINE + line() : `${line()}\n`),
    isTerminal ? PACE.terminal : PACE.log,
  )
  return {
    done(outcomes) {
      done++
      for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    },
    end() {
      clearInterval(timer)
      stderr.write(isTerminal ? CLEAR_LINE : `${line()}\n`)
    },
  }
}

interface Standing {
  readonly done: number
  readonly total: number
  readonly seconds: number
  readonly counts: ReadonlyMap<Outcome, number>
}

/** « 120 of 10,000 (1 %), 3.1 a second, 53 min left; 4 short, 2 refused » */
export function progressLine({ done, total, seconds, counts }: Standing): string {
  const rate = seconds > 0 ? done / seconds : 0
  const share = total === 0 ? 100 : Math.floor((100 * done) / total)
  const left = done === 0 || done === total ? '' : `, ${duration((total - done) / rate)} left`
  const odd = [...counts]
    .filter(([outcome]) => outcome !== 'met')
    .map(([outcome, count]) => `${count} ${outcome}`)
  return `${figure(done)} of ${figure(total)} (${share} %), ${rate.toFixed(1)} a second${left}${odd.length > 0 ? `; ${odd.join(', ')}` : ''}`
}

const figure = (count: number): string => count.toLocaleString('en')

/** « 40 s », « 12 min », « 3 h 20 min » */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
