import { run } from './run.ts'
import { exitOnSignals, untilStopped } from './stop-signals.ts'

// Saving is synchronous, so nothing is cut in two.
exitOnSignals()

// The reader of a pipe may leave when it has enough (« | head »): the article is written all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const onInterrupt = (listener: () => void) => {
  untilStopped().then(listener)
}
const { stdin, stdout, stderr, env } = process
process.exitCode = await run(
  process.argv.slice(2),
  { stdin, stdout, stderr, env, folder: process.cwd(), onInterrupt },
  async (order, onStage) => {
    const { produceArticle } = await import('./produce-article.ts')
    return produceArticle(order, onStage)
  },
)
