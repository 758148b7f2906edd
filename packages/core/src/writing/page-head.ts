import type { Written } from '../dossier.ts'
import type { Edition } from '../edition.ts'
import type { Labels } from '../languages/labels.ts'
import { textWidth } from '../text-width.ts'
import { absoluteAddress, editionData } from './edition-data.ts'
import { webAddress } from './web-address.ts'

export interface HeadMeta {
  readonly attribute: 'name' | 'property'
  readonly name: string
  /** Never empty. */
  readonly content: string
}

/** Everything that a machine reads at the head of a page, for whoever writes the page or looks at it. */
export interface PageHead {
  readonly title: string
  readonly metas: readonly HeadMeta[]
  readonly canonical?: string
  /** Structured data as plain JSON. */
  readonly data: Readonly<Record<string, unknown>>
}

/** Pixels of a title in results, and the size they are set in. */
const WIDEST_TITLE = 600
const TITLE_SIZE = 20

export function pageHead(
  written: Written,
  { labels }: { readonly labels: Labels },
  edition: Edition = {},
): PageHead {
  const { article, story } = written
  const data = editionData(written, edition)
  const canonical = webAddress(edition.address)
  const description = article.description.text
  const title = article.headline.text
  const [cover] = edition.cover?.files ?? []
  const image = cover && webAddress(absoluteAddress(cover.src, canonical))
  const metas: readonly (readonly [HeadMeta['attribute'], string, string | undefined])[] = [
    ['name', 'description', description],
    ['name', 'robots', 'max-image-preview:large'],
    ['name', 'author', story.byline],
    ['name', 'generator', 'Intertitre'],
    ['property', 'og:type', 'article'],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:locale', labels.locale],
    ['property', 'og:site_name', edition.site?.name],
    ['property', 'og:url', canonical],
    ['property', 'og:image', image],
    ['property', 'og:image:width', image && String(cover?.width)],
    ['property', 'og:image:height', image && String(cover?.height)],
    ['property', 'og:image:alt', image && edition.cover?.alternative],
    ['property', 'article:published_time', story.published],
    ['property', 'article:modified_time', edition.modified],
    ['property', 'article:section', edition.section],
    ['name', 'twitter:card', edition.cover === undefined ? 'summary' : 'summary_large_image'],
    ['name', 'twitter:title', title],
    ['name', 'twitter:description', description],
    ['name', 'twitter:image', image],
  ]
  return {
    title: titleOf(article.titleTag.text, edition),
    metas: metas.flatMap(([attribute, name, content]) => (content ? [{ attribute, name, content }] : [])),
    ...(canonical !== undefined && { canonical }),
    data,
  }
}

/** With the name of the site where the pattern wants it and results have room for it. */
function titleOf(title: string, { site }: Edition): string {
  if (site?.titlePattern === undefined) return title
  const whole = site.titlePattern.replaceAll('{title}', title).replaceAll('{site}', site.name)
  return textWidth(whole, TITLE_SIZE) <= WIDEST_TITLE ? whole : title
}
