import type { Written } from '../dossier.ts'
import { type Edition, type Picture, versionIn } from '../edition.ts'
import type { Language } from '../languages/language.ts'
import { countArticleWords } from '../writing/count-words.ts'
import { absoluteAddress } from '../writing/edition-data.ts'
import { makingOf } from '../writing/making-of.ts'
import { webAddress } from '../writing/web-address.ts'
import { asciiUri } from './ascii-uri.ts'
import type { PageLanguage } from './html/place.ts'
import { renderFragment } from './html.ts'
import { itemStatus, seconds, ZONED } from './item-status.ts'
import { itemUri } from './item-uri.ts'
import { renderText } from './text.ts'

type NinjsLanguage = PageLanguage & Pick<Language, 'countWords'>
type Json = Readonly<Record<string, unknown>>

const SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json'

/**
 * The article as ninjs 3.0, IPTC’s News in JSON, for newsroom systems: headline, summary, body as HTML
 * and as text, sources, pictures. Dates only where they are whole, with a zone; nothing empty.
 * Source: https://iptc.org/std/ninjs/
 */
export function renderNinjs(written: Written, language: NinjsLanguage, edition: Edition = {}): string {
  return `${JSON.stringify(itemOf(written, language, edition), undefined, 2)}\n`
}

function itemOf(written: Written, language: NinjsLanguage, edition: Edition): Json {
  const { article, story } = written
  const { labels } = language
  const wordCount = countArticleWords(article, language)
  const { status, created, embargoed } = itemStatus(written, edition)
  const text = renderText(written, language, edition)
  return known({
    uri: asciiUri(itemUri(article, edition)),
    standard: { name: 'ninjs', version: '3.0', schema: SCHEMA },
    type: 'text',
    representationType: 'full',
    profile: 'text',
    version: String(versionIn(edition)),
    versionCreated: created,
    firstCreated: zoned(story.published),
    pubStatus: status,
    embargoedUntil: embargoed,
    language: article.language,
    title: article.titleTag.text,
    slugline: article.slug,
    by: story.byline,
    located: story.dateline?.place,
    copyrightHolder: edition.site?.name,
    edNote: labels.making(makingOf(written)),
    headlines: [
      { role: 'main', contentType: 'text/plain', value: article.headline.text },
      { role: 'title', contentType: 'text/plain', value: article.titleTag.text },
    ],
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: article.description.text }],
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        wordCount,
        value: renderFragment(written, language, edition),
      },
      { role: 'main', contentType: 'text/plain', wordCount, charCount: text.length, value: text },
    ],
    subjects: [article.keyphrase, ...article.secondaryKeyphrases]
      .filter(Boolean)
      .map((name) => ({ name, rel: 'about' })),
    infoSources: infoSources(written),
    associations: edition.cover && associationsOf(edition.cover, webAddress(edition.address)),
  })
}

const known = (values: Json): Json =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )

const zoned = (date: string | undefined): string | undefined =>
  date !== undefined && ZONED.test(date) ? seconds(date) : undefined

function infoSources({ story }: Written): readonly Json[] {
  const agency = story.dateline?.agency
  const uri = webAddress(story.url)
  return agency === undefined && uri === undefined
    ? []
    : [
        known({
          name: agency ?? story.byline ?? story.origin.name,
          role: 'origin',
          uri: uri && asciiUri(uri),
        }),
      ]
}

function associationsOf(
  { files, alternative, credit }: Picture,
  address: string | undefined,
): readonly Json[] {
  const placed = files.map(({ src, width, height }) => ({
    href: asciiUri(absoluteAddress(src, address)),
    width,
    height,
  }))
  const [first] = placed
  if (first === undefined || webAddress(first.href) === undefined) return []
  return [
    known({
      name: 'cover',
      uri: first.href,
      type: 'picture',
      copyrightHolder: credit,
      descriptions: [{ role: 'alternative', contentType: 'text/plain', value: alternative }],
      renditions: placed.map(({ href, width, height }) => ({
        name: `${width}x${height}`,
        href,
        width,
        height,
      })),
    }),
  ]
}
