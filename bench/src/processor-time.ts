/** Milliseconds that the processor has worked for this process: on a shared machine, steadier than a clock. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
