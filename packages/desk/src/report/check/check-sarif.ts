import { type Discrepancy, isRefuted, type MessageLanguage, type Span } from '@intertitre/core'
import manifest from '../../../package.json' with { type: 'json' }
import type { CheckedClaim, CheckOutcome } from '../../check/check-article.ts'
import { lineFinder } from '../../check/line-finder.ts'
import { discrepancyMessage } from './discrepancy-message.ts'
import { FIELD_WORDS } from './words.ts'

/** SARIF 2.1.0 (OASIS), what code hosts and editors show beside a file: one result for each thing that differs. */
export function checkSarif(outcome: CheckOutcome, language: MessageLanguage): object {
  const claims = outcome.claims.filter((claim) => isRefuted(claim) || claim.accepted !== undefined)
  const places = placesIn(outcome)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'intertitre',
            version: manifest.version,
            rules: Object.entries(FIELD_WORDS).map(([id, words]) => ({
              id,
              shortDescription: { text: words[language] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: claims.flatMap((claim) =>
          claim.discrepancies.map((each) => resultOf(each, claim, outcome, places, language)),
        ),
      },
    ],
  }
}

/** Tells places of the article's file, and of each source's by its id. */
interface Places {
  article(span: Span): object
  source(id: string, span: Span): object | undefined
}

function placesIn({ article, sources }: CheckOutcome): Places {
  const inArticle = regionFinder(article.original)
  const inSource = new Map(
    sources.map((each) => [each.source.id, { each, region: regionFinder(each.original) }]),
  )
  return {
    article: inArticle,
    source(id, span) {
      const found = inSource.get(id)
      const place = found?.each.place(span)
      return found === undefined || place === undefined
        ? undefined
        : location(found.each.name, found.region(place))
    },
  }
}

function resultOf(
  discrepancy: Discrepancy,
  claim: CheckedClaim,
  { article }: CheckOutcome,
  places: Places,
  language: MessageLanguage,
): object {
  const { evidence, mend } = discrepancy
  const at = placeIn(claim, discrepancy.span) ?? claim.place
  const related = evidence === undefined ? undefined : places.source(evidence.source, evidence.span)
  const mended = placeIn(claim, mend?.span)
  return {
    ruleId: discrepancy.field,
    level: claim.verdict === 'altered' ? 'error' : 'warning',
    message: { text: `${claim.text} – ${discrepancyMessage(discrepancy, language)}` },
    locations: [location(article.name, at === undefined ? undefined : places.article(at))],
    ...(related !== undefined && {
      relatedLocations: [{ ...related, message: { text: evidence?.text ?? '' } }],
    }),
    ...(mend !== undefined &&
      mended !== undefined && { fixes: [fix(article.name, places.article(mended), mend.text)] }),
    ...(claim.accepted !== undefined && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: claim.accepted.reason }],
    }),
  }
}

const fix = (name: string, deletedRegion: object, text: string): object => ({
  description: { text },
  artifactChanges: [
    {
      artifactLocation: { uri: uriOf(name) },
      replacements: [{ deletedRegion, insertedContent: { text } }],
    },
  ],
})

/** Where a stretch of a claim stands, if the claim stands in the file as it is told. */
function placeIn({ place, text }: CheckedClaim, span: Span | undefined): Span | undefined {
  if (place === undefined || span === undefined || place.end - place.start !== text.length) return undefined
  return { start: place.start + span.start, end: place.start + span.end }
}

const location = (name: string, region: object | undefined): object => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(name) },
    ...(region !== undefined && { region }),
  },
})

function regionFinder(text: string): (span: Span) => object {
  const find = lineFinder(text)
  return ({ start, end }) => {
    const [from, to] = [find(start), find(end)]
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
  }
}

/** Relative, as the file was named; standard input has a name of its own. */
const uriOf = (name: string): string =>
  name === '-' ? 'stdin' : name.split('\\').join('/').split('/').map(encodeURIComponent).join('/')
