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

async function frames(page: Page): Promise<readonly number[]> {
  await page.evaluate(WATCH)
  await page.locator('.article-text > p').nth(12).click()
  await page.keyboard.press('End')
  await page.keyboard.type(KEYS, { delay: PACE })
  await page.waitForTimeout(500)
  return (await page.evaluate('frames_')) as number[]
}

/** A frame waits for the screen: what the work itself takes is a frame's length less. */
const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)

const editor = await openEditor()
try {
  const { page } = await editor.newPage()
  const story = STORIES.map(exampleStory).join('\n\n')
  await writeArticle(page, editor.address, story, 'article SEO avec des intertitres')
  const words = await page.locator('.desk-facts .fact').first().textContent()
  const sorted = [...(await frames(page))].sort((one, other) => one - other)
  const tasks = (await page.evaluate('tasks_')) as number[]
  console.log(`Article of ${words?.replace(/\s/gu, ' ')}, ${sorted.length} keys, one each ${PACE} ms`)
  console.log(
    `Key to painted frame: p50 ${at(sorted, 0.5)} ms, p95 ${at(sorted, 0.95)} ms, longest ${at(sorted, 1)} ms (to reach: ${TARGET} ms at p95)`,
  )
  console.log(
    `Tasks of more than 50 ms on the page: ${tasks.length}${tasks.length > 0 ? `, the longest ${Math.max(...tasks)} ms` : ''}`,
  )
} finally {
  await editor.close()
}
