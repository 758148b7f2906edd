import {
  type Article,
  type Audited,
  allBlocks,
  auditArticle,
  auditMessages,
  type Claim,
  checkBrief,
  countArticleWords,
  createVerifier,
  type Dismissal,
  isRefuted,
  type Language,
  messageOf,
  overlaps,
  type Planned,
  renderJsonLd,
  scoreOf,
  slugOf,
  structuredData,
} from '@intertitre/core'
import type { SiteSettings } from '../backend/backend.ts'
import { articleOf, metaOf } from '../document/article-of-document.ts'
import type { Place } from '../document/document-node.ts'
import { documentOf } from '../document/document-of-article.ts'
import { knownSentences } from '../document/known-sentences.ts'
import { blockReader } from './block-reader.ts'
import { editionOn } from './edition-on.ts'
import { keyphrasePlaces } from './keyphrase-places.ts'
import type {
  Acceptance,
  AuditReport,
  Candidates,
  Draft,
  InterfaceLanguage,
  Opened,
  PlacedClaim,
  PlacedFinding,
  ProofReport,
  StoryView,
} from './protocol.ts'

/** The checks of one article while somebody edits it. */
export interface Session {
  readonly opened: Opened
  prove(draft: Draft): ProofReport
  /** What takes longer: contract, audits, keyphrase, structured data. */
  audit(draft: Draft): AuditReport
  finish(draft: Draft): Audited
  accept(acceptance: Acceptance): void
  dismiss(dismissal: Dismissal): void
  reinstate(audit: string): void
  speak(language: InterfaceLanguage): void
}

export interface SessionSettings {
  /** Of this article, from before. */
  readonly dismissals: readonly Dismissal[]
  /** How the site publishes, as it is now. */
  readonly settings: () => SiteSettings
}

const LONGEST_SLUG = 60

interface ReadDraft {
  readonly draft: Draft
  readonly article: Article
  readonly places: ReadonlyMap<string, Place>
  readonly claims: readonly Claim[]
}

/** Sources are prepared once; after a keystroke only what changed is judged again. */
export function createSession(
  dossier: Audited,
  language: Language,
  { dismissals, settings }: SessionSettings,
): Session {
  const { article: original, claims: before, findings: _, replaced, ...planned } = dossier
  const known = knownSentences([original, replaced])
  const verifyDraft = createVerifier(planned, language)
  const idOf = (subheading: string): string => slugOf(subheading, LONGEST_SLUG, language.functionWords)
  const numbered = claimNumbers(language)
  const documentIn = blockReader()
  const accepted: Claim[] = before.filter((claim) => claim.accepted !== undefined)
  let dismissed = dismissals
  let spoken: InterfaceLanguage = 'fr'
  let last: ReadDraft | undefined

  function readDraft(draft: Draft): ReadDraft {
    if (last?.draft.revision === draft.revision) return last
    const { headline, blocks, places } = articleOf(documentIn(draft), known, idOf)
    const { titleTag, description, slug, keyphrase, secondaryKeyphrases } = draft.meta
    const base = {
      writer: original.writer,
      language: original.language,
      headline,
      titleTag: known.whole(titleTag),
      description: known.whole(description),
      slug,
      keyphrase,
      secondaryKeyphrases,
      blocks,
    }
    const words = countArticleWords(base, language)
    const article = {
      ...base,
      structuredData: structuredData({ story: planned.story, article: base, words }, language),
    }
    last = { draft, article, places, claims: verifyDraft(article, accepted) }
    return last
  }

  const finish = (draft: Draft): Audited => {
    const { article, claims } = readDraft(draft)
    return auditArticle(
      { ...planned, article, claims, ...(replaced !== undefined && { replaced }) },
      language,
      editionOn(settings(), { article, story: planned.story }, language),
    )
  }

  return {
    opened: openedOf(dossier, planned, language),
    speak(language) {
      spoken = language
    },
    accept({ path, text, reason, by }) {
      const claim = last?.claims.find((each) => each.path === path && each.text === text)
      if (claim === undefined) return
      accepted.push({ ...claim, accepted: { reason, ...(by !== undefined && { by }) } })
      last = undefined
    },
    dismiss(dismissal) {
      dismissed = [...dismissed.filter(({ audit }) => audit !== dismissal.audit), dismissal]
    },
    reinstate(audit) {
      dismissed = dismissed.filter((each) => each.audit !== audit)
    },
    prove(draft) {
      const { article, claims, places } = readDraft(draft)
      return {
        revision: draft.revision,
        ...numbered(claims, places),
        words: countArticleWords(article, language),
      }
    },
    audit(draft) {
      const { article, places, claims } = readDraft(draft)
      const audited = finish(draft)
      const score = scoreOf(audited.findings, [...(settings().site?.dismissals ?? []), ...dismissed])
      return {
        revision: draft.revision,
        clauses: checkBrief(audited, language),
        points: score.points,
        passed: score.passed.length,
        findings: findingsOf(audited, score.failed, places, spoken),
        dismissed: score.dismissed.map(({ audit, reason }) => ({
          audit: audit.id,
          name: auditMessages[audit.id]![spoken].name,
          reason,
          isOwn: dismissed.some((each) => each.audit === audit.id),
        })),
        keyphrasePlaces: keyphrasePlaces(article, places),
        structuredData: JSON.parse(
          renderJsonLd(audited, editionOn(settings(), audited, language)),
        ) as AuditReport['structuredData'],
        usedStatements: usedStatements(planned, claims),
      }
    },
    finish,
  }
}

/** Numbers claims; those that are as before keep theirs. */
function claimNumbers(language: Language) {
  const known = new Map<string, { readonly id: number; readonly claim: Claim }>()
  let count = 0
  return (claims: readonly Claim[], places: ReadonlyMap<string, Place>) => {
    const fresh: (readonly [number, Omit<PlacedClaim, 'place'>])[] = []
    const ids = claims.map((claim) => {
      const key = `${claim.path}\u0000${claim.text}`
      const before = known.get(key)
      if (before !== undefined && isSame(before.claim, claim)) return before.id
      const id = ++count
      known.set(key, { id, claim })
      fresh.push([id, shownClaim(claim, language)])
      return id
    })
    const flat = claims.flatMap(({ path }) => {
      const place = places.get(path)
      return place === undefined ? [-1, -1] : [place.from, place.to]
    })
    return { ids, places: Int32Array.from(flat), fresh }
  }
}

/** The proof gives the same lists for a text that it has not judged again. */
const isSame = (one: Claim, other: Claim): boolean =>
  one.verdict === other.verdict &&
  one.evidence === other.evidence &&
  one.discrepancies === other.discrepancies &&
  one.accepted?.reason === other.accepted?.reason

function shownClaim(claim: Claim, { typeset }: Language): Omit<PlacedClaim, 'place'> {
  return {
    path: claim.path,
    text: claim.text,
    verdict: claim.verdict,
    refuted: isRefuted(claim),
    ...(claim.accepted !== undefined && { accepted: claim.accepted }),
    evidence: claim.evidence.flatMap(({ source, span }) => (source === 'story' ? [span] : [])),
    otherEvidence: claim.evidence.flatMap(({ source, text }) =>
      source === 'story' ? [] : [{ source, text }],
    ),
    differences: claim.discrepancies.map(({ field, value, span, stated, evidence, mend }) => ({
      field,
      value,
      ...(span !== undefined && { span }),
      ...(stated !== undefined && { stated }),
      ...(evidence?.source === 'story' && { storySpan: evidence.span }),
      ...(mend !== undefined && { mend: { span: mend.span, text: typeset(mend.text) } }),
    })),
  }
}

function findingsOf(
  { findings }: Audited,
  failed: ReturnType<typeof scoreOf>['failed'],
  places: ReadonlyMap<string, Place>,
  language: InterfaceLanguage,
): readonly PlacedFinding[] {
  return failed.flatMap(({ id, family, importance }) =>
    (findings[id] ?? []).map((finding) => {
      const message = auditMessages[id]![language]
      const own = places.get(finding.path)
      return {
        audit: id,
        name: message.name,
        family,
        importance,
        message: messageOf(id, finding, language),
        advice: message.advice,
        path: finding.path,
        ...(own !== undefined && { place: within(own, finding.span) }),
      }
    }),
  )
}

/** Where a finding has no extent its whole text is meant. */
const within = ({ from, to }: Place, { start, end }: { start: number; end: number }): Place =>
  end > start ? { from: Math.min(from + start, to), to: Math.min(from + end, to) } : { from, to }

/** Statements that a text which readers see rests on. */
function usedStatements({ reading }: Planned, claims: readonly Claim[]): readonly string[] {
  const spans = claims
    .filter(({ path }) => path.startsWith('blocks') || path === 'headline')
    .flatMap(({ evidence }) => evidence.flatMap(({ source, span }) => (source === 'story' ? [span] : [])))
  return reading.statements
    .filter((statement) => spans.some((span) => overlaps(span, statement)))
    .map(({ id }) => id)
}

function openedOf(
  dossier: Audited,
  { plan, story, context, reading, brief }: Planned,
  language: Language,
): Opened {
  const { article } = dossier
  const kinds = { verbatim: 0, edited: 0, derived: 0, background: 0 }
  for (const { verdict } of dossier.claims)
    if (verdict !== 'altered' && verdict !== 'unsupported') kinds[verdict]++
  return {
    document: documentOf(article),
    meta: metaOf(article),
    story: storyView({ story, context, reading }, language),
    brief,
    writer: article.writer,
    candidates: candidatesOf(dossier, plan, language),
    capacity: plan.capacity.total,
    kinds,
  }
}

function storyView(
  { story, context, reading }: Pick<Planned, 'story' | 'context' | 'reading'>,
  language: Language,
): StoryView {
  const { text, headline, byline, published, paragraphs, origin } = story
  return {
    text,
    name: origin.name,
    context: Object.fromEntries(context.map(({ id, origin }) => [id, origin.name])),
    ...(headline !== undefined && { headline }),
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    words: language.countWords(text),
    paragraphs: paragraphs.map(({ span, role }) => ({ span, role })),
    sentences: reading.sentences.map(({ span }) => span),
    statements: reading.statements.map(({ id, start, end, unknown }) => ({
      id,
      start,
      end,
      isUnknown: unknown,
    })),
  }
}

/** Each candidate once, the one that stands there left out by whoever shows them. */
function candidatesOf({ article }: Audited, plan: Planned['plan'], language: Language): Candidates {
  const set = (renderings: readonly { readonly text: string }[]): readonly string[] => [
    ...new Set(renderings.map(({ text }) => language.typeset(text))),
  ]
  const sections = allBlocks(article.blocks).flatMap((block) => {
    if (block.type !== 'section') return []
    const planned = plan.sections.find(({ subheading, alternatives }) =>
      set([subheading, ...alternatives]).includes(block.subheading.text),
    )
    return planned === undefined
      ? []
      : [[block.id, set([planned.subheading, ...planned.alternatives])] as const]
  })
  return {
    headlines: set(plan.headlines),
    titleTags: set(plan.titleTags),
    descriptions: set(plan.descriptions),
    sections: Object.fromEntries(sections),
  }
}
