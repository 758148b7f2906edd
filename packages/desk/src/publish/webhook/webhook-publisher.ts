import { footLines, html, InputError, renderFragment, renderJsonLd, renderMarkdown } from '@intertitre/core'
import { askTarget } from '../ask-target.ts'
import { missingPassages } from '../compare-texts.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Placing, Publication, Publisher, RemoteItem } from '../publication.ts'
import { readPublicPage } from '../read-public-page.ts'
import { signWebhook } from './sign-webhook.ts'

/** Characters: what is shorter can be guessed. */
const SHORTEST_SECRET = 24

/**
 * Whoever listens at an address: told of the article in one signed message. What was sent is known from the
 * ledger alone; a message that is sent again, because its answer was lost, has the same id.
 */
export function webhookPublisher(address: string, secret: string, now: () => Date): Publisher<RemoteItem> {
  if (secret.length < SHORTEST_SECRET)
    throw new InputError(
      'invalid-option',
      `expected a secret of ${SHORTEST_SECRET} characters at least for the webhook, but it is shorter.`,
    )
  const { host } = new URL(address)
  const name = `the webhook at ${host}`
  const remarks = new Set<string>()
  return {
    name,
    isBlind: true,
    remarks: () => [...remarks],

    async find(_publication, known) {
      if (known?.fingerprint === undefined) return undefined
      return { ...known, fingerprint: known.fingerprint }
    },

    async put(publication, placing, found) {
      const type = TYPES[placing.status]
      const { key, digest } = publication
      const id = idOf([key, digest, placing.status, placing.at ?? null], found)
      const json = await send(id, type, dataOf(publication, placing, now()))
      const url: unknown = json?.url
      const isPage = typeof url === 'string' && /^https?:\/\//u.test(url) && URL.canParse(url)
      return { id, ...placing, fingerprint: id, ...(isPage && { url }) }
    },

    async takeDown({ key, dossier: { article } }, found) {
      const id = idOf([key, 'withdrawn'], found)
      await send(id, 'article.withdrawn', { key, slug: article.slug, ...(found.url && { url: found.url }) })
      return { id, status: 'draft', fingerprint: id, ...(found.url && { url: found.url }) }
    },

    async compare({ dossier }, _placing, { status, url }) {
      const page =
        url === undefined || status !== 'published' ? undefined : await readPublicPage(url, address, remarks)
      if (page !== undefined) return missingPassages(dossier, page)
      if (remarks.size === 0)
        remarks.add('a webhook is not read back, unless it answers with the “url” of a published page')
      return []
    },
  }

  async function send(id: string, type: string, data: object) {
    const body = Buffer.from(JSON.stringify({ type, timestamp: now().toISOString(), data }))
    const { json } = await askTarget(name, {
      method: 'POST',
      url: address,
      bytes: body,
      headers: { 'content-type': 'application/json', ...signWebhook(secret, { id, body, now: now() }) },
      mayBeEmpty: true,
    })
    return json
  }
}

const TYPES = {
  draft: 'article.draft',
  scheduled: 'article.scheduled',
  published: 'article.published',
} as const

/**
 * The same for the same article in the same place, also where a lost answer makes it come twice; another one
 * where it was taken down meanwhile, for then it is to have its effect again.
 */
const idOf = (parts: readonly unknown[], before: RemoteItem | undefined): string =>
  `msg_${fingerprint([...parts, before?.fingerprint ?? null]).slice(0, 32)}`

function dataOf(publication: Publication, placing: Placing, now: Date): object {
  const { key, digest, shown, language, edition, tags, cover } = publication
  const { headline, titleTag, description, slug, keyphrase, language: code } = shown.article
  const published = placing.status === 'draft' ? {} : { published: placing.at ?? now.toISOString() }
  const foot = footLines(shown, { language, edition }).map((line) => html`<p>${line}</p>\n`)
  return {
    key,
    digest,
    ...placing,
    slug,
    language: code,
    headline: headline.text,
    title: titleTag.text,
    description: description.text,
    keyphrase,
    tags,
    ...(edition.section !== undefined && { section: edition.section }),
    html: `${renderFragment(shown, language, edition)}${html`${foot}`.text}`,
    markdown: renderMarkdown(shown, language, { ...edition, ...published }),
    structuredData: JSON.parse(renderJsonLd(shown, edition)),
    ...(cover !== undefined && {
      picture: {
        name: cover.name,
        type: cover.type,
        alternative: cover.alternative,
        ...(cover.credit !== undefined && { credit: cover.credit }),
        base64: Buffer.from(cover.bytes).toString('base64'),
      },
    }),
  }
}
