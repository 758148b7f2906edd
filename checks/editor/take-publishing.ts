import type { BrowserContextOptions, Page } from 'playwright-core'
import { ninjsVersion } from '../../packages/core/src/testing/story-versions.ts'
import { openPublishing } from './open-publishing.ts'
import { ask } from './open-revision.ts'

/** Pictures of publishing: what would change, what is live, and what a correction and a kill say of it. */
export async function takePublishing(
  take: (page: Page, name: string) => Promise<void>,
  options: BrowserContextOptions,
  prefix = '',
): Promise<void> {
  const here = await openPublishing()
  try {
    const { page } = await here.service.signIn(here.service.link, options)
    const { origin } = new URL(page.url())
    const file = (index: 1 | 2 | 3) =>
      ask(page, '/api/stories', { text: ninjsVersion(index), name: 'depeche' })
    const story = await file(1)
    const { article } = await ask(page, '/api/write', { storyId: story.id, brief: 'article SEO de 400 mots' })
    await ask(page, `/api/articles/${article.id}/decisions`, { kind: 'approve', version: 1 })
    const open = async () => {
      await page.goto('about:blank')
      await page.goto(`${origin}/articles/${article.id}`)
      await page.locator('.article-text .headline').waitFor()
    }
    const leave = async () => {
      const checks = page.locator('.pane-switch').getByRole('button', { name: 'Contrôle' })
      if (await checks.isVisible()) await checks.click()
      await page.getByRole('tab', { name: 'Sortie' }).click()
      await page.locator('#publish-title').scrollIntoViewIfNeeded()
    }
    const preview = async () => {
      await page.getByRole('button', { name: 'Voir ce qui changerait' }).click()
      await page.locator('.publish-preview').waitFor()
    }
    await open()
    await leave()
    await preview()
    await page.getByRole('button', { name: 'Publier', exact: true }).click()
    await page.locator('.publish-outcome').scrollIntoViewIfNeeded()
    await take(page, `${prefix}publish`)
    here.ghost.edit(String(here.ghost.posts[0]?.id), { title: 'Tempête sur le littoral : un blessé' })
    await preview()
    await page.getByRole('button', { name: 'Publier malgré tout…' }).click()
    await page.locator('.publish-preview').scrollIntoViewIfNeeded()
    await take(page, `${prefix}publish-changed`)
    await file(2)
    await open()
    await page.locator('.published-notice').waitFor()
    await take(page, `${prefix}published-changed`)
    await file(3)
    await open()
    const details = page.locator('.published-notice .notice-more')
    if (await details.isVisible()) await details.click()
    await page.getByRole('button', { name: 'Dépublier de « site »…' }).click()
    await take(page, `${prefix}published-withdrawn`)
  } finally {
    await here.close()
  }
}
