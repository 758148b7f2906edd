import type { Written } from '../dossier.ts'
import type { Edition, Picture } from '../edition.ts'
import type { Author, Site } from '../site.ts'
import { signingSite } from './signing-site.ts'
import { translatedQuotes } from './translated-quotes.ts'
import { webAddress } from './web-address.ts'

type Json = Readonly<Record<string, unknown>>

const SOURCE_TYPE = 'https://schema.org/'

/**
 * The article's structured data as it is published: what the article says (`Article.structuredData`,
 * all of it proven), and what the desk adds. What nobody signed
 * is the site’s. Nothing empty. With the wire's place as `dateline`, and
 * IPTC's word for how the text was made: by rules alone, or by a model that was trained on texts.
 */
export function editionData(written: Written, edition: Edition): Json {
  const { article, story } = written
  const data = article.structuredData
  const graph = data['@graph']
  if (!Array.isArray(graph)) return { ...data, ...additions(data) }
  const [first, ...others] = graph as readonly Json[]
  return { ...data, '@graph': [{ ...first, ...additions(first ?? {}) }, ...others] }

  function additions(node: Json): Json {
    const { site, section, cover, reviewer, modified, corrections = [] } = edition
    const url = webAddress(edition.address)
    const text = (value: string | undefined): string | undefined => (value?.trim() ? value.trim() : undefined)
    return known({
      author: withAddresses(node.author, site?.authors ?? []) ?? organisation(signingSite(written, edition)),
      dateModified: text(modified),
      dateline: text(story.dateline?.place),
      articleSection: text(section),
      publisher:
        site &&
        known({
          ...organisation(site),
          logo: webAddress(site.logo) && { '@type': 'ImageObject', url: site.logo },
        }),
      url,
      mainEntityOfPage: url && { '@type': 'WebPage', '@id': url },
      image: cover && imagesOf(cover, url),
      editor: text(reviewer) && { '@type': 'Person', name: text(reviewer) },
      hasPart: translatedQuotes(article).map(({ text: words, original, from }) => ({
        '@type': 'Quotation',
        text: words,
        inLanguage: article.language,
        translationOfWork: { '@type': 'Quotation', text: original, inLanguage: from },
      })),
      correction: corrections.map(({ date, text: words }) => ({
        '@type': 'CorrectionComment',
        text: words,
        datePublished: date,
      })),
      digitalSourceType: `${SOURCE_TYPE}${
        article.writer === 'offline'
          ? 'AlgorithmicMediaDigitalSource'
          : 'TrainedAlgorithmicMediaDigitalSource'
      }`,
    })
  }
}

const known = (values: Json): Json =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )

const organisation = (site: Site | undefined): Json | undefined =>
  site && known({ '@type': 'Organization', name: site.name, url: webAddress(site.url) })

/** Authors with the address that the site gives for their name. */
function withAddresses(author: unknown, authors: readonly Author[]): unknown {
  if (Array.isArray(author)) return author.map((each) => withAddresses(each, authors))
  if (typeof author !== 'object' || author === null || !('name' in author)) return undefined
  const url = webAddress(authors.find(({ name }) => name === author.name)?.url)
  return url === undefined ? author : { ...author, url }
}

const imagesOf = ({ files, alternative, credit }: Picture, address: string | undefined): Json[] =>
  files.map(({ src, width, height }) =>
    known({
      '@type': 'ImageObject',
      url: absoluteAddress(src, address),
      width,
      height,
      caption: alternative,
      creditText: credit,
    }),
  )

/** What stands beside the page at `address`, with its whole address; as it is where there is none. */
export function absoluteAddress(src: string, address: string | undefined): string {
  if (address === undefined || /^[a-z][a-z0-9+.-]*:/iu.test(src)) return src
  const origin = /^https?:\/\/[^/?#]+/iu.exec(address)?.[0] ?? ''
  if (src.startsWith('/')) return origin + src
  const folder = address
    .slice(origin.length)
    .replace(/[?#].*$/u, '')
    .replace(/[^/]*$/u, '')
  return `${origin}${folder || '/'}${src}`
}
