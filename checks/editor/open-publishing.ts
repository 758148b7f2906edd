import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GhostServer, startGhost } from '../../packages/desk/src/testing/ghost-server.ts'
import { startWebhook, type WebhookServer } from '../../packages/desk/src/testing/webhook-server.ts'
import { type OpenService, openService } from './open-service.ts'

export interface OpenPublishing {
  readonly service: OpenService
  readonly ghost: GhostServer
  readonly webhook: WebhookServer
  /** Where the target « archives » puts pages. */
  readonly pages: string
  close(): Promise<void>
}

/** The service of a site that publishes to a Ghost, a folder and a webhook, all of this machine. */
export async function openPublishing(): Promise<OpenPublishing> {
  const folder = mkdtempSync(join(tmpdir(), 'intertitre-publishing-'))
  const ghost = await startGhost()
  const webhook = await startWebhook()
  const pages = join(folder, 'content')
  const config = join(folder, 'intertitre.config.json')
  writeFileSync(
    config,
    JSON.stringify({
      name: 'Le Courrier du Ponant',
      url: 'https://courrier.exemple',
      section: 'Littoral',
      targets: {
        site: { to: `ghost:${ghost.url}`, secret: 'SITE_KEY' },
        archives: { to: `folder:${pages}` },
        partenaire: { to: `webhook:${webhook.url}`, secret: 'PARTNER_SECRET' },
      },
    }),
  )
  const service = await openService({
    options: ['--config', config],
    environment: { SITE_KEY: ghost.key, PARTNER_SECRET: randomBytes(24).toString('hex') },
  })
  return {
    service,
    ghost,
    webhook,
    pages,
    async close() {
      await service.close()
      ghost.stop()
      webhook.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
