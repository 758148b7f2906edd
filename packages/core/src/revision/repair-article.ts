import type { Language } from '../languages/language.ts'
import { type Claim, isRefuted } from '../verification/claim.ts'
import { claimTexts } from '../verification/claims.ts'
import { allBlocks } from '../writing/all-blocks.ts'
import type { Article, ArticleSentence, Evidence } from '../writing/article.ts'
import { countArticleWords } from '../writing/count-words.ts'
import { structuredData } from '../writing/structured-data.ts'
import type { StoryVersion } from './compare-stories.ts'
import { mapSentences } from './map-sentences.ts'

/** What was done to one text of the article; without `after` it was left out. */
export interface Repair {
  /** In the article before the repair. */
  readonly path: string
  readonly before: string
  readonly after?: string
}

export interface RepairTools {
  readonly language: Language
  /** Every text of an article with its verdict against the new version. */
  readonly verify: (article: Article) => readonly Claim[]
  readonly version: StoryVersion
  /** An article written anew from the new version: what head and subheadings are taken from. */
  readonly fresh: Article
  /** What the new version says in the place of a claim of the article, the closest first. */
  readonly restated: (claim: Claim) => readonly string[]
}

/** A repair may take from a sentence what another leaned on. */
const ROUNDS = 4

/**
 * The article with each refused text mended, told in the new version's own words, or left out; all else
 * stays as it was, the address too. What no repair makes true is in `claims` of the article given back.
 */
export function repairArticle(
  article: Article,
  claims: readonly Claim[],
  tools: RepairTools,
): { readonly article: Article; readonly claims: readonly Claim[]; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = []
  let current = article
  let found = claims
  for (let round = 0; round < ROUNDS && found.some(isRefuted); round++) {
    const change = changeOf(current, found, tools, round === ROUNDS - 1)
    if (change.repairs.length === 0) break
    repairs.push(...change.repairs)
    current = withData(change.article, tools)
    found = tools.verify(current)
  }
  const restored = withStatements(current, found, tools.version)
  return { article: restored, claims: found, repairs }
}

function changeOf(
  article: Article,
  claims: readonly Claim[],
  tools: RepairTools,
  isLast: boolean,
): { readonly article: Article; readonly repairs: readonly Repair[] } {
  const open = new Map(
    claims
      .filter((claim) => isRefuted(claim) && !claim.path.startsWith('structuredData'))
      .map((claim) => [claim.path, claim]),
  )
  const taken = new Set(claims.filter((claim) => !isRefuted(claim)).map(({ text }) => text))
  const repairs: Repair[] = []
  const changed = mapSentences(article, (path, sentence) => {
    const claim = open.get(path)
    if (claim === undefined) return sentence
    const after = isLast ? undefined : candidateFor(claim, article, tools, taken)
    if (after !== undefined) taken.add(after)
    repairs.push({ path, before: sentence.text, ...(after !== undefined && { after }) })
    return after === undefined
      ? undefined
      : {
          ...sentence,
          text: after,
          kind: 'edited',
          evidence: [],
        }
  })
  return { article: changed, repairs }
}

/** The first that the new version bears out in that place and that stands nowhere else in the body. */
function candidateFor(
  claim: Claim,
  article: Article,
  tools: RepairTools,
  taken: ReadonlySet<string>,
): string | undefined {
  const isHead = !claim.path.startsWith('blocks')
  return candidatesFor(claim, tools)
    .map((text) => tools.language.typeset(text))
    .find(
      (text) =>
        text !== claim.text &&
        (isHead || !taken.has(text)) &&
        !tools
          .verify(withText(article, claim.path, text))
          .some((each) => each.path === claim.path && isRefuted(each)),
    )
}

function candidatesFor(claim: Claim, { fresh, restated }: RepairTools): readonly string[] {
  const mended = mendedText(claim)
  const mends = mended === undefined ? [] : [mended]
  if (claim.path === 'headline' || claim.path === 'titleTag' || claim.path === 'description')
    return [...mends, fresh[claim.path].text]
  if (claim.path.endsWith('.subheading')) return [...mends, ...subheadingsOf(fresh)]
  if (/\.(?:question|subject|introduction|when|speaker|rows\.\d+\.\d+)$/u.test(claim.path)) return mends
  return [...mends, ...restated(claim)]
}

const subheadingsOf = ({ blocks }: Article): readonly string[] =>
  allBlocks(blocks).flatMap((block) => (block.type === 'section' ? [block.subheading.text] : []))

/** With every mend that the proof proposes; undefined where something has none. */
function mendedText({ text, discrepancies }: Claim): string | undefined {
  const mends = discrepancies.map(({ mend }) => mend)
  if (mends.length === 0 || mends.some((mend) => mend === undefined)) return undefined
  const ordered = mends
    .filter((mend) => mend !== undefined)
    .sort((one, other) => other.span.start - one.span.start)
  let [mended, last] = [text, Number.POSITIVE_INFINITY]
  for (const { span, text: words } of ordered) {
    if (span.end > last) continue
    mended = mended.slice(0, span.start) + words + mended.slice(span.end)
    last = span.start
  }
  return mended
}

const withText = (article: Article, at: string, text: string): Article =>
  mapSentences(article, (path, sentence) => (path === at ? { text, kind: 'edited', evidence: [] } : sentence))

/** Structured data and sources are made anew: they repeat what the page and the story say. */
export function withData(
  { blocks, ...rest }: Article,
  { language, version: { story }, fresh }: Pick<RepairTools, 'language' | 'version' | 'fresh'>,
): Article {
  const sources = fresh.blocks.find((block) => block.type === 'sources')
  const article = {
    ...rest,
    blocks: blocks.map((block) => (block.type === 'sources' && sources !== undefined ? sources : block)),
  }
  const words = countArticleWords(article, language)
  const faqPage = '@graph' in article.structuredData
  return { ...article, structuredData: structuredData({ story, article, words, faqPage }, language) }
}

/** Evidence and statements are those of the new version, as the proof found them. */
function withStatements(article: Article, claims: readonly Claim[], version: StoryVersion): Article {
  const byPath = new Map(claims.map((claim) => [claim.path, claim]))
  const paths = new Set(claimTexts(article).map(({ path }) => path))
  return mapSentences(article, (path, sentence) => {
    const claim = paths.has(path) ? byPath.get(path) : undefined
    if (claim === undefined || claim.text !== sentence.text) return sentence
    const stands = sentence.evidence.length > 0 && sentence.evidence.every((each) => standsIn(version, each))
    return stands ? sentence : restatedSentence(sentence, claim, version.reading)
  })
}

/** What rests on context or library does so as before. */
const standsIn = ({ story }: StoryVersion, { source, span, text }: Evidence): boolean =>
  source !== story.id || story.text.slice(span.start, span.end) === text

function restatedSentence(
  { text, kind, statement: before }: ArticleSentence,
  { evidence, verdict }: Claim,
  { statements }: StoryVersion['reading'],
): ArticleSentence {
  const [first] = evidence
  const statement =
    before === undefined || first?.source !== 'story'
      ? undefined
      : statements.find(({ start, end }) => start <= first.span.start && first.span.end <= end)?.id
  return {
    text,
    kind: verdict === 'altered' || verdict === 'unsupported' ? kind : verdict,
    evidence,
    ...(statement !== undefined && { statement }),
  }
}
