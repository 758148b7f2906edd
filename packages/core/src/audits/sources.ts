/** Said by who runs the search or keeps the standard; measured by a study; or what the trade is used to. */
export type GroundsKind = 'documented' | 'measured' | 'convention'

/** Where a rule comes from. */
export interface Source {
  readonly kind: GroundsKind
  readonly name: string
  readonly url: string
  /** Year and month of the text that the rule was made from. */
  readonly dated: string
  /** Year and month by which somebody should look whether it still says so. */
  readonly review: string
}

const google = (name: string, path: string, dated = '2025-06', review = '2027-06'): Source => ({
  kind: 'documented',
  name: `Google Search Central, ${name}`,
  url: `https://developers.google.com/${path}`,
  dated,
  review,
})

export const TITLE_LINKS = google('Influencing title links', 'search/docs/appearance/title-link')
export const SNIPPETS = google('Control your snippets', 'search/docs/appearance/snippet')
export const ARTICLE_DATA = google(
  'Article structured data',
  'search/docs/appearance/structured-data/article',
)
export const DATA_POLICIES = google(
  'General structured data guidelines',
  'search/docs/appearance/structured-data/sd-policies',
)
export const FAQ_DATA = google(
  'FAQ structured data',
  'search/docs/appearance/structured-data/faqpage',
  '2026-05',
  '2027-05',
)
export const CANONICALS = google(
  'Specify a canonical URL',
  'search/docs/crawling-indexing/consolidate-duplicate-urls',
)
export const ROBOTS_META = google('Robots meta tag', 'search/docs/crawling-indexing/robots-meta-tag')
export const HREFLANG = google(
  'Localized versions of a page',
  'search/docs/specialty/international/localized-versions',
)
export const LINKS = google('Link best practices', 'search/docs/crawling-indexing/links-crawlable')
export const IMAGES = google('Image SEO best practices', 'search/docs/appearance/google-images')
export const DISCOVER = google('Discover and your website', 'search/docs/appearance/google-discover')
export const STATUS_CODES = google(
  'HTTP status codes and network errors',
  'search/docs/crawling-indexing/http-network-errors',
)
export const ADDRESSES = google('URL structure', 'search/docs/crawling-indexing/url-structure')
export const FETCH_LIMITS = google(
  'Googlebot',
  'search/docs/crawling-indexing/googlebot',
  '2026-02',
  '2027-02',
)
export const PUBLICATION_DATES = google('Publication dates', 'search/docs/appearance/publication-dates')
export const NEWS_TRANSPARENCY = google(
  'Understanding the sources behind Google News',
  'search/blog/2021/06/google-news-sources',
  '2021-06',
)
export const HELPFUL_CONTENT = google(
  'Creating helpful content',
  'search/docs/fundamentals/creating-helpful-content',
)
export const SPAM_POLICIES = google('Spam policies', 'search/docs/essentials/spam-policies')
export const STARTER_GUIDE = google('SEO starter guide', 'search/docs/fundamentals/seo-starter-guide')
export const FAVICONS = google('Define a favicon', 'search/docs/appearance/favicon-in-search')
export const ROBOTS_FILE: Source = {
  kind: 'documented',
  name: 'RFC 9309, Robots Exclusion Protocol',
  url: 'https://www.rfc-editor.org/rfc/rfc9309',
  dated: '2022-09',
  review: '2028-09',
}
export const WCAG: Source = {
  kind: 'documented',
  name: 'W3C, Web Content Accessibility Guidelines 2.2',
  url: 'https://www.w3.org/TR/WCAG22/',
  dated: '2024-12',
  review: '2027-12',
}
export const HTML_STANDARD: Source = {
  kind: 'documented',
  name: 'WHATWG, HTML standard',
  url: 'https://html.spec.whatwg.org/multipage/',
  dated: '2025-06',
  review: '2027-06',
}
export const OPEN_GRAPH: Source = {
  kind: 'documented',
  name: 'The Open Graph protocol',
  url: 'https://ogp.me/',
  dated: '2014-10',
  review: '2028-01',
}
export const SOURCE_TYPES: Source = {
  kind: 'documented',
  name: 'IPTC, Digital Source Type NewsCodes',
  url: 'https://cv.iptc.org/newscodes/digitalsourcetype/',
  dated: '2025-05',
  review: '2027-05',
}
export const AI_ACT: Source = {
  kind: 'documented',
  name: 'Regulation (EU) 2024/1689, article 50(4), in force for texts since August 2026',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  dated: '2024-07',
  review: '2027-08',
}
export const PROMPT_INJECTION: Source = {
  kind: 'documented',
  name: 'OWASP, LLM01:2025 Prompt Injection',
  url: 'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
  dated: '2024-11',
  review: '2027-11',
}
export const GEO_STUDY: Source = {
  kind: 'measured',
  name: 'Aggarwal et al., « GEO: Generative Engine Optimization », KDD 2024',
  url: 'https://arxiv.org/abs/2311.09735',
  dated: '2024-06',
  review: '2027-06',
}
export const TITLE_STUDY: Source = {
  kind: 'measured',
  name: 'Zyppy, how often Google rewrites 80,959 titles',
  url: 'https://zyppy.com/seo/google-title-rewrite-study/',
  dated: '2022-01',
  review: '2027-06',
}
export const SCANNING_STUDY: Source = {
  kind: 'measured',
  name: 'Nielsen Norman Group, « How Users Read on the Web »',
  url: 'https://www.nngroup.com/articles/how-users-read-on-the-web/',
  dated: '1997-10',
  review: '2028-01',
}
export const READING_EASE: Source = {
  kind: 'measured',
  name: 'Kandel and Moles, « Application de l’indice de Flesch à la langue française »',
  url: 'https://fr.wikipedia.org/wiki/Tests_de_lisibilit%C3%A9_Flesch-Kincaid',
  dated: '1958-10',
  review: '2029-01',
}
export const YOAST: Source = {
  kind: 'convention',
  name: 'Yoast SEO, scoring criteria of its analyses',
  url: 'https://github.com/Yoast/wordpress-seo/tree/trunk/packages/yoastseo/src/scoring/assessments',
  dated: '2025-12',
  review: '2027-06',
}
export const PRESS_HABITS: Source = {
  kind: 'convention',
  name: 'Usages of French newsrooms, after the manual of Agence France-Presse',
  url: 'https://www.afp.com/fr',
  dated: '2016-06',
  review: '2028-01',
}
export const PRESS_ETHICS: Source = {
  kind: 'convention',
  name: 'Déclaration des devoirs et des droits des journalistes (charte de Munich)',
  url: 'https://www.snj.fr/',
  dated: '1971-11',
  review: '2029-01',
}
export const TRUST_STANDARD: Source = {
  kind: 'documented',
  name: 'CWA 17493, Journalism Trust Initiative',
  url: 'https://www.journalismtrustinitiative.org/',
  dated: '2019-12',
  review: '2027-12',
}
export const PLAIN_STYLE: Source = {
  kind: 'convention',
  name: 'Académie française, « Dire, ne pas dire »',
  url: 'https://www.academie-francaise.fr/dire-ne-pas-dire',
  dated: '2025-06',
  review: '2028-01',
}
export const EQUALITY_GUIDE: Source = {
  kind: 'convention',
  name: 'Haut Conseil à l’Égalité, « Pour une communication publique sans stéréotype de sexe »',
  url: 'https://www.haut-conseil-egalite.gouv.fr/',
  dated: '2022-03',
  review: '2027-12',
}
/** The project's own promise. */
export const OWN_PROMISE: Source = {
  kind: 'convention',
  name: 'Intertitre, the brief is a contract and every statement is proven',
  url: 'design.md',
  dated: '2026-11',
  review: '2028-11',
}
