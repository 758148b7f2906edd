export interface Times {
  readonly seconds: number
  /** Milliseconds of each request, by what was asked. */
  readonly requests: Map<string, readonly number[]>
  /** By what was asked and the status of the answer. */
  readonly failures: Map<string, number>
}

/** Requests a second, and how long half, all but five and all but one of a hundred take at most. */
export function printTimes(title: string, { seconds, requests, failures }: Times): void {
  console.log(`\n${title}\n`)
  console.log(
    `${''.padEnd(20)}${['requests', '/s', 'p50 ms', 'p95 ms', 'p99 ms', 'longest'].map((head) => head.padStart(10)).join('')}`,
  )
  for (const [name, times] of [...requests, ['all', [...requests.values()].flat()] as const]) {
    const sorted = [...times].sort((one, other) => one - other)
    const at = (share: number) =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
    const cells = [sorted.length, (sorted.length / seconds).toFixed(1), at(0.5), at(0.95), at(0.99), at(1)]
    console.log(`${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(10)).join('')}`)
  }
  console.log(
    failures.size === 0
      ? '\nNo request failed.'
      : `\nFailed: ${[...failures].map(([what, count]) => `${count} × ${what}`).join(', ')}`,
  )
}
