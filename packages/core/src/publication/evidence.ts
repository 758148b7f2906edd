import type { Verified } from '../dossier.ts'
import type { Story } from '../filing/story.ts'
import type { Language } from '../languages/language.ts'
import { sha256 } from '../sha256.ts'
import type { Span } from '../span.ts'
import type { Claim, Discrepancy } from '../verification/claim.ts'
import { claimTexts } from '../verification/claims.ts'
import type { SourceText } from '../verification/source-index.ts'
import { sourcesOf } from '../verification/verify.ts'
import type { Article, Evidence } from '../writing/article.ts'
import {
  EVIDENCE_CONTEXT,
  type EvidenceAnnotation,
  type EvidenceFile,
  type EvidencePlace,
} from './schema/evidence.ts'
import { type CharacterCount, countCharacters, selectorsFor } from './selectors.ts'

/** A text that claims may rest on, with what is known of its making. */
export interface ProvenSource extends Pick<SourceText, 'id' | 'text'> {
  readonly name: string
  readonly language?: string
  readonly url?: string
  readonly byline?: string
  readonly agency?: string
}

/** A claim and where it stands. */
export interface ProvenClaim extends Claim {
  /** `passage`: index of its passage; `span`: in the text of its passage. */
  readonly at: { readonly passage: number; readonly span: Span }
}

/** An article after its proof. */
export interface Proven {
  readonly article: {
    readonly name: string
    readonly language?: string
    /** « offline », or the name of the model that wrote; absent where nobody says. */
    readonly writer?: string
    readonly passages: readonly { readonly text: string }[]
  }
  /** The story first. */
  readonly sources: readonly ProvenSource[]
  /** In reading order. */
  readonly claims: readonly ProvenClaim[]
}

/** The text of an article that annotations point into: its passages, one a line. */
export const annotatedText = (passages: Proven['article']['passages']): string =>
  passages.map(({ text }) => text).join('\n')

/** Every text of an article of ours that a reader or a machine sees, in reading order. */
export const articlePassages = (article: Article): Proven['article']['passages'] =>
  claimTexts(article).map(({ sentence: { text } }) => ({ text }))

/** The article of a dossier: each of its claims is a passage, those that only machines read included. */
export function provenDossier(dossier: Verified, language: Pick<Language, 'background'>): Proven {
  const { article, claims, story, context } = dossier
  const told = new Map([story, ...context].map((each) => [each.id, each]))
  return {
    article: {
      name: 'article.json',
      language: article.language,
      writer: article.writer,
      passages: claims.map(({ text }) => ({ text })),
    },
    sources: sourcesOf(dossier, language).map(({ id, text }) => {
      const story = told.get(id)
      return {
        id,
        text,
        name: nameOf(story?.origin.name ?? id),
        language: story?.language ?? article.language,
        ...(story !== undefined && storyOrigin(story)),
      }
    }),
    claims: claims.map((claim, passage) => ({
      ...claim,
      at: { passage, span: { start: 0, end: claim.text.length } },
    })),
  }
}

/** Where a story comes from, as far as it says. */
export const storyOrigin = ({
  url,
  byline,
  dateline,
}: Story): Pick<ProvenSource, 'url' | 'byline' | 'agency'> => ({
  ...(url !== undefined && { url }),
  ...(byline !== undefined && { byline }),
  ...(dateline?.agency !== undefined && { agency: dateline.agency }),
})

/** A file's name without its folder, which is nobody else's business. */
const nameOf = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path

/**
 * Each claim of an article with its verdict and the passages that it rests on, as W3C Web Annotations,
 * with PROV terms for who wrote what from what: JSON, one annotation a line, in reading order. Places
 * are counted in characters of each text; the article's is `annotatedText`. What its writer or anybody
 * gives as evidence from an unknown text is left out.
 * Sources: https://www.w3.org/TR/annotation-model/, https://www.w3.org/TR/prov-o/
 */
export function renderEvidence(proven: Proven): string {
  const { items, provenance, ...head } = evidenceFile(proven)
  const lines = (list: readonly unknown[]): string => list.map((each) => JSON.stringify(each)).join(',\n')
  const parts = Object.entries(head).map(([name, part]) => `${JSON.stringify(name)}: ${JSON.stringify(part)}`)
  return `{\n${parts.join(',\n')},\n"provenance": [\n${lines(provenance)}\n],\n"items": [\n${lines(items)}\n]\n}\n`
}

function evidenceFile(proven: Proven): EvidenceFile {
  const { article, claims } = proven
  const texts = textsOf(proven)
  const ids = uniqueIds()
  return {
    '@context': [...EVIDENCE_CONTEXT],
    type: 'AnnotationPage',
    partOf: {
      type: 'AnnotationCollection',
      label: article.name,
      total: claims.length,
      wasGeneratedBy: '#proof',
    },
    startIndex: 0,
    provenance: provenanceOf(proven),
    items: claims.map((claim) => annotationOf(claim, ids(claim.path), texts)),
  }
}

/** Several sentences of one passage share its path: « #paragraph.3 », « #paragraph.3~2 ». */
function uniqueIds(): (path: string) => string {
  const seen = new Map<string, number>()
  return (path) => {
    const times = (seen.get(path) ?? 0) + 1
    seen.set(path, times)
    return `${referenceTo(path)}${times === 1 ? '' : `~${times}`}`
  }
}

const referenceTo = (id: string): string => `#${encodeURI(id)}`

interface Texts {
  /** A stretch of one of the article's passages. */
  inArticle(passage: number, span: Span): EvidencePlace
  /** A stretch of a source; undefined where nobody has the source. */
  inSource(evidence: Evidence): EvidencePlace | undefined
}

function textsOf({ article, sources }: Proven): Texts {
  const own = countCharacters(annotatedText(article.passages))
  const starts: number[] = []
  let start = 0
  for (const { text } of article.passages) {
    starts.push(start)
    start += text.length + 1
  }
  const counts = new Map(sources.map(({ id, text }) => [id, countCharacters(text)]))
  return {
    inArticle(passage, span) {
      const base = starts[passage] ?? 0
      return placeIn('article', own, { start: base + span.start, end: base + span.end })
    },
    inSource({ source, span }) {
      const count = counts.get(source)
      return count === undefined ? undefined : placeIn(source, count, span)
    },
  }
}

const placeIn = (id: string, count: CharacterCount, span: Span): EvidencePlace => ({
  type: 'SpecificResource',
  source: referenceTo(id),
  selector: [...selectorsFor(count, span)],
})

function annotationOf(claim: ProvenClaim, id: string, texts: Texts): EvidenceAnnotation {
  const { at, verdict, evidence, confidence, discrepancies, accepted } = claim
  const passages = evidence.flatMap((each) => texts.inSource(each) ?? [])
  const from = [...new Set(passages.map(({ source }) => source))]
  return {
    id,
    type: 'Annotation',
    motivation: 'assessing',
    target: texts.inArticle(at.passage, at.span),
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: verdict },
      ...passages.map((passage) => ({ ...passage, purpose: 'linking' as const })),
      ...(accepted === undefined ? [] : [acceptanceOf(accepted)]),
    ],
    ...(from.length > 0 && isQuoted(claim) && { wasQuotedFrom: from }),
    ...(from.length > 0 && isReworded(claim) && { wasDerivedFrom: from }),
    ...(confidence !== undefined && { confidence }),
    ...(discrepancies.length > 0 && {
      discrepancies: discrepancies.map((each) => discrepancyOf(each, at, texts)),
    }),
  }
}

const isQuoted = ({ verdict }: Claim): boolean => verdict === 'verbatim' || verdict === 'background'
const isReworded = ({ verdict }: Claim): boolean => verdict === 'edited' || verdict === 'derived'

const acceptanceOf = ({ reason, by }: NonNullable<Claim['accepted']>) => ({
  type: 'TextualBody' as const,
  purpose: 'moderating' as const,
  value: reason,
  ...(by !== undefined && { creator: { type: 'Person' as const, name: by } }),
})

function discrepancyOf(
  { field, value, span, stated, evidence, mend }: Discrepancy,
  at: ProvenClaim['at'],
  texts: Texts,
) {
  const placed = ({ start, end }: Span): EvidencePlace =>
    texts.inArticle(at.passage, { start: at.span.start + start, end: at.span.start + end })
  const body = evidence === undefined ? undefined : texts.inSource(evidence)
  return {
    field,
    value,
    ...(span !== undefined && { target: placed(span) }),
    ...(stated !== undefined && { stated }),
    ...(body !== undefined && { body }),
    ...(mend !== undefined && { mend: { target: placed(mend.span), value: mend.text } }),
  }
}

/** Who wrote the article from what, and what the proof held it against. */
function provenanceOf({ article, sources }: Proven): EvidenceFile['provenance'] {
  const { name, language, writer } = article
  const used = sources.map(({ id }) => referenceTo(id))
  return [
    {
      id: '#article',
      type: 'prov:Entity',
      name,
      ...(language !== undefined && { language }),
      sha256: sha256(annotatedText(article.passages)),
      ...(writer !== undefined && {
        wasGeneratedBy: '#writing',
        wasAttributedTo: ['#writer'],
        wasDerivedFrom: used,
      }),
    },
    ...sources.flatMap(sourceProvenance),
    ...(writer === undefined
      ? []
      : [
          { id: '#writing', type: 'prov:Activity' as const, used, wasAssociatedWith: '#writer' },
          { id: '#writer', type: 'prov:SoftwareAgent' as const, name: writer },
        ]),
    { id: '#proof', type: 'prov:Activity', used: ['#article', ...used], wasAssociatedWith: '#prover' },
    { id: '#prover', type: 'prov:SoftwareAgent', name: 'Intertitre' },
  ]
}

function sourceProvenance({
  id,
  name,
  language,
  text,
  url,
  byline,
  agency,
}: ProvenSource): EvidenceFile['provenance'] {
  const reference = referenceTo(id)
  const agents = [
    ...(byline === undefined
      ? []
      : [{ id: `${reference}-author`, type: 'prov:Agent' as const, name: byline }]),
    ...(agency === undefined
      ? []
      : [{ id: `${reference}-agency`, type: 'prov:Organization' as const, name: agency }]),
  ]
  return [
    {
      id: reference,
      type: 'prov:Entity',
      name,
      ...(language !== undefined && { language }),
      sha256: sha256(text),
      ...(url !== undefined && { url }),
      ...(agents.length > 0 && { wasAttributedTo: agents.map((agent) => agent.id) }),
    },
    ...agents,
  ]
}
