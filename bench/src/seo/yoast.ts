import { createRequire } from 'node:module'
import { type Audited, type Edition, type Language, pageOfArticle, renderFragment } from '@intertitre/core'
import { processorTime } from '../processor-time.ts'

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
  /** Milliseconds of the processor. */
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

/** What an editor fills in beside the text field; the names are Yoast’s. Widths are pixels. */
export interface PaperAttributes {
  readonly keyword: string
  readonly title: string
  readonly titleWidth: number
  readonly description: string
  readonly slug: string
  readonly locale: string
  readonly permalink: string
  readonly textTitle: string
}

/**
 * What Yoast’s two analyses say of an article as its editor sees it: the fragment in the text field, title,
 * description and slug beside it, one keyphrase without synonyms, as the free version has it.
 */
export function judgeByYoast(dossier: Audited, language: Language, edition: Edition): YoastScores {
  const { article } = dossier
  const title = pageOfArticle(dossier, language, edition).titles[0]?.text ?? ''
  return assess(`${coverOf(edition)}${renderFragment(dossier, language, edition)}`, {
    keyword: article.keyphrase,
    title,
    titleWidth: title.length * PIXELS_PER_CHARACTER,
    description: article.description.text,
    slug: article.slug,
    locale: 'fr_FR',
    permalink: edition.address ?? `https://exemple.fr/${article.slug}`,
    textTitle: article.headline.text,
  })
}

/** The SEO and the readability analysis of yoastseo 3.6 with its French researcher, over HTML. */
export function assess(text: string, attributes: PaperAttributes): YoastScores {
  const { Paper } = require('yoastseo') as { Paper: new (text: string, attributes: object) => unknown }
  const load = (path: string): AssessorClass => require(`yoastseo/build/${path}`).default
  const Researcher = require('yoastseo/build/languageProcessing/languages/fr/Researcher').default
  const assessors = ['scoring/assessors/seoAssessor', 'scoring/assessors/contentAssessor'].map(load)
  const start = processorTime()
  const paper = new Paper(text, attributes)
  const researcher = new Researcher(paper)
  const [seo, readability] = assessors.map((Assessor) => {
    const assessor = new Assessor(researcher, {})
    assessor.assess(paper)
    return assessor
  })
  const scores = { seo: seo!.calculateOverallScore(), readability: readability!.calculateOverallScore() }
  const time = processorTime() - start
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
