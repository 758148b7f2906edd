import { createRequire } from 'node:module'
import { type Audited, type Edition, type Language, pageOfArticle, renderFragment } from '@intertitre/core'

/** Of one check, as Yoast says it: 9 is good, 6 could be better, 3 and less is bad. */
export interface YoastResult {
  readonly check: string
  readonly score: number
  readonly text: string
}

export interface YoastScores {
  /** 0 to 100; free analyses reach 93 or so, for some checks give 8 of 9 at most. */
  readonly seo: number
  /** 30, 60 or 90. */
  readonly readability: number
  readonly results: readonly YoastResult[]
  /** Milliseconds. */
  readonly time: number
}

interface Assessor {
  assess(paper: unknown): void
  calculateOverallScore(): number
  getValidResults(): readonly { getIdentifier(): string; getScore(): number; getText(): string }[]
}
type AssessorClass = new (researcher: unknown, options: object) => Assessor

const require = createRequire(import.meta.url)
/** Results widths of titles at 20 pixels; ours are Arial’s, theirs come from the browser. */
const PIXELS_PER_CHARACTER = 9.2

/**
 * What Yoast's two analyses say of an article as its editor sees it: the fragment in the text field, title,
 * description and slug beside it. The French researcher of yoastseo 3.6.
 */
export function judgeByYoast(dossier: Audited, language: Language, edition: Edition): YoastScores {
  const { Paper } = require('yoastseo') as { Paper: new (text: string, attributes: object) => unknown }
  const load = (path: string): AssessorClass => require(`yoastseo/build/${path}`).default
  const Researcher = require('yoastseo/build/languageProcessing/languages/fr/Researcher').default
  const { article } = dossier
  const title = pageOfArticle(dossier, language, edition).titles[0]?.text ?? ''
  const attributes = {
    keyword: article.keyphrase,
    synonyms: article.secondaryKeyphrases.join(','),
    title,
    titleWidth: title.length * PIXELS_PER_CHARACTER,
    description: article.description.text,
    slug: article.slug,
    locale: 'fr_FR',
    permalink: edition.address ?? `https://exemple.fr/${article.slug}`,
    textTitle: article.headline.text,
  }
  const start = performance.now()
  const paper = new Paper(`${coverOf(edition)}${renderFragment(dossier, language, edition)}`, attributes)
  const researcher = new Researcher(paper)
  const [seo, readability] = ['scoring/assessors/seoAssessor', 'scoring/assessors/contentAssessor'].map(
    (path) => {
      const assessor = new (load(path))(researcher, {})
      assessor.assess(paper)
      return assessor
    },
  )
  const scores = { seo: seo!.calculateOverallScore(), readability: readability!.calculateOverallScore() }
  const time = performance.now() - start
  const results = [seo!, readability!].flatMap((assessor) =>
    assessor.getValidResults().map((result) => ({
      check: result.getIdentifier(),
      score: result.getScore(),
      text: result.getText().replace(/<[^>]+>/gu, ''),
    })),
  )
  return { ...scores, results, time }
}

/** A CMS puts the picture of an article into its text. */
function coverOf({ cover }: Edition): string {
  const [file] = cover?.files ?? []
  return file === undefined || cover === undefined
    ? ''
    : `<figure><img src="${file.src}" alt="${cover.alternative.replace(/[&"<>]/gu, ' ')}"></figure>\n`
}
