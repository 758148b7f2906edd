/** As shells count: 128 and the signal's number. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const

let stop: (() => void) | undefined

/** An interrupt ends the process at once, unless something runs that wants to end in order. */
export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      const stopInOrder = stop
      // Whoever asks twice does not want to wait.
      stop = undefined
      if (stopInOrder === undefined) process.exit(CODES[signal])
      stopInOrder()
    })
}

/** Resolves when the process is asked to end. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    stop = resolve
  })
