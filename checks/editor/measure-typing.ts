import type { Page } from 'playwright-core'
import { exampleStory, openEditor, writeArticle } from './open-editor.ts'

/** `npm run bench:editor`: how long a key keeps a frame waiting in a long article. Prints, asserts nothing. */
const STORIES = [
  'tempete-littoral.txt',
  'cyberattaque-mutuelle.txt',
  'greve-transports.txt',
  'etude-sommeil.txt',
  'finale-handball.txt',
  'resultats-fromagerie.txt',
]
const KEYS = 'Une phrase de plus est écrite ici, lettre après lettre, pour voir si le texte suit les doigts. '
/** Milliseconds between two keys: a quick typist. */
const PACE = 70
const TARGET = 16

/** From the key to the end of the frame that shows it, in milliseconds, key by key. */
const WATCH = `(() => {
  window.frames_ = []
  window.tasks_ = []
  new PerformanceObserver((list) => tasks_.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
  addEventListener('keydown', () => {
    const start = performance.now()
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => frames_.push(performance.now() - start)
      channel.port2.postMessage(0)
    })
  }, { capture: true })
})()`

/** Processor time that the page's main thread takes for a key and all that comes of it, in milliseconds, key by key. */
async function type(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const times: number[] = []
  let before = await spent()
  for (const key of KEYS) {
    await page.keyboard.type(key)
    await page.waitForTimeout(PACE)
    const now = await spent()
    times.push(now - before)
    before = now
  }
  return times
}

function summary(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`
}

const editor = await openEditor()
try {
  const { page } = await editor.newPage()
  const story = STORIES.map(exampleStory).join('\n\n')
  await writeArticle(page, editor.address, story, 'article SEO avec des intertitres')
  const words = await page.locator('.desk-facts .fact').first().textContent()
  await page.evaluate(WATCH)
  await page.locator('.article-text > p').nth(12).click()
  await page.keyboard.press('End')
  const work = await type(page)
  const frames = (await page.evaluate('frames_')) as number[]
  const tasks = (await page.evaluate('tasks_')) as number[]
  console.log(`Article of ${words?.replace(/\s/gu, ' ')}, ${work.length} keys, one each ${PACE} ms`)
  console.log(`Key to painted frame: ${summary(frames)} (to reach: ${TARGET} ms at p95)`)
  console.log(`Processor time of the page for a key, its checks included: ${summary(work)}`)
  const longest = tasks.length > 0 ? `, the longest ${Math.max(...tasks)} ms` : ''
  console.log(`Tasks of more than 50 ms on the page: ${tasks.length}${longest}`)
} finally {
  await editor.close()
}
