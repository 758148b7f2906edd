export type { Audit, Family, Importance } from './audits/audit.ts'
export { auditArticle } from './audits/audit-article.ts'
export { auditPage, type Findings } from './audits/audit-page.ts'
export type { Finding } from './audits/finding.ts'
export { audits } from './audits/index.ts'
export { type AuditMessage, auditMessages, type MessageLanguage, messageOf } from './audits/messages.ts'
export type {
  Page,
  PageBlock,
  PageBlockKind,
  PageData,
  PageImage,
  PageLink,
  PageMeta,
  PageRelation,
  PageResponse,
  PageText,
} from './audits/page.ts'
export { pageOfArticle } from './audits/page-of-article.ts'
export { type Score, scoreOf } from './audits/score.ts'
export { robotsAllow } from './audits/search/robots-file.ts'
export type { GroundsKind, Source } from './audits/sources.ts'
export { type AuditLanguage, type Subject, type SubjectOptions, subjectOf } from './audits/subject.ts'
export { type ClauseCheck, checkBrief } from './brief/check-brief.ts'
export type { Bound, Brief, Clause, ClauseKind, OutputFormat, Tone } from './brief/clause.ts'
export { interpret, readBrief } from './brief/read-brief.ts'
export {
  type Audited,
  DOSSIER_VERSION,
  type Filed,
  type Planned,
  type Read,
  type Verified,
  type Written,
} from './dossier.ts'
export type {
  Correction,
  Edition,
  InternalLink,
  Picture,
  PictureFile,
  RelatedArticle,
} from './edition.ts'
export type { BlockRun, Document, DocumentBlock } from './filing/document.ts'
export { type FilingOptions, fileStory } from './filing/file-story.ts'
export { identifyLanguage } from './filing/identify-language.ts'
export { readPlainText } from './filing/plain-text.ts'
export { LANGUAGE_NAMES } from './filing/refuse-languages.ts'
export type { Dateline, Mend, MendKind, Origin, Story, StoryFormat } from './filing/story.ts'
export { STORY_FORMATS } from './filing/story.ts'
export type {
  Concept,
  RelatedItem,
  StoryMetadata,
  StoryPicture,
  WireAction,
} from './filing/story-metadata.ts'
export { InputError, type InputErrorCode } from './input-error.ts'
export { type DenialDifference, denialDifference } from './languages/denials.ts'
export { englishProof } from './languages/en/proof/index.ts'
export { frenchFiling } from './languages/fr/filing.ts'
export { FUNCTION_WORDS as FRENCH_FUNCTION_WORDS } from './languages/fr/function-words.ts'
export { createFrench, type FrenchData } from './languages/fr/index.ts'
export type { Language } from './languages/language.ts'
export type { ResolvedDate } from './languages/mentions.ts'
export { plainLanguage } from './languages/plain.ts'
export { plainProof } from './languages/plain-proof.ts'
export type { ProofLanguage } from './languages/proof.ts'
export type { Plan } from './planning/plan.ts'
export { plan } from './planning/plan-article.ts'
export { keyphrasesAsked, type SearchQuery } from './planning/search-queries.ts'
export { sharedWording } from './planning/similarity.ts'
export { produce, type Stage, type Tools } from './produce.ts'
export type { ArchiveEntry } from './publication/archive-entry.ts'
export { type Cover, renderCover } from './publication/cover.ts'
export { dossierSchema } from './publication/dossier-schema.ts'
export {
  annotatedText,
  articlePassages,
  type Proven,
  type ProvenSource,
  provenDossier,
  renderEvidence,
  storyOrigin,
} from './publication/evidence.ts'
export type { FeedEntry } from './publication/feed-entry.ts'
export { type FlowBlock, type FlowItem, flowOf } from './publication/flow.ts'
export { renderGutenberg } from './publication/gutenberg.ts'
export { type Content, html, Markup } from './publication/html/markup.ts'
export { footLines, renderFragment, renderHtml } from './publication/html.ts'
export { type ItemStatus, itemStatus, ZONED } from './publication/item-status.ts'
export { parseDossier, renderJson } from './publication/json.ts'
export { type FeedHead, renderJsonFeed } from './publication/json-feed.ts'
export { renderJsonLd } from './publication/json-ld.ts'
export { renderLlms } from './publication/llms.ts'
export { renderMarkdown, renderSitePage } from './publication/markdown.ts'
export { renderNewsSitemap } from './publication/news-sitemap.ts'
export { renderNewsml } from './publication/newsml.ts'
export { renderNinjs } from './publication/ninjs.ts'
export { printable } from './publication/printable.ts'
export { type ProposedLinks, proposeLinks } from './publication/propose-links.ts'
export { renderRss } from './publication/rss.ts'
export { type EvidenceFile, evidenceJsonSchema } from './publication/schema/evidence.ts'
export { renderText } from './publication/text.ts'
export type { CoverFaces, TypeFace } from './publication/type-face.ts'
export {
  annotatedTexts,
  type EvidenceFault,
  parseEvidence,
  verifyEvidence,
} from './publication/verify-evidence.ts'
export { readConllu, writeConllu } from './reading/conllu.ts'
export { instructionsIn, instructsMachine } from './reading/instructions.ts'
export { read, readStory } from './reading/read.ts'
export type { Proposition, Reading, Sentence, Statement, Token } from './reading/reading.ts'
export { type Revision, type RevisionTools, revise } from './revise.ts'
export {
  compareStories,
  type PlacedStatement,
  type StatementChange,
  type StatementDifference,
  type StoryComparison,
  type StoryVersion,
} from './revision/compare-stories.ts'
export type { RevisionNote } from './revision/correction-note.ts'
export type { Repair } from './revision/repair-article.ts'
export type { Author, Dismissal, Site, SiteColours } from './site.ts'
export { covers, overlaps, type Span, sliceOf } from './span.ts'
export {
  type Claim,
  type ClaimField,
  type Discrepancy,
  isRefuted,
  type ReplacedClaim,
  type Verdict,
} from './verification/claim.ts'
export { type DraftProof, draftProof } from './verification/draft-proof.ts'
export { createLiveProof, type LiveProof, type ProofUpdate } from './verification/live-proof.ts'
export { type Passage, type PassageClaim, provePassages } from './verification/prove-passages.ts'
export { createProver, type Prover } from './verification/prover.ts'
export { type Doubt, type SecondReading, secondReading } from './verification/second-reading.ts'
export { type SourceText, storySource, textSource, topicSource } from './verification/source-index.ts'
export { splitText } from './verification/split-text.ts'
export { acceptClaims, createVerifier, sourcesOf, verify } from './verification/verify.ts'
export { allBlocks } from './writing/all-blocks.ts'
export type {
  Article,
  ArticleSentence,
  Block,
  Evidence,
  Reference,
  Section,
  SentenceKind,
} from './writing/article.ts'
export { articleAddress } from './writing/article-address.ts'
export { copiedShare, proseOf } from './writing/copied-share.ts'
export { countArticleWords } from './writing/count-words.ts'
export { absoluteAddress } from './writing/edition-data.ts'
export { makingOf } from './writing/making-of.ts'
export { sameUnits, withEnglishNames } from './writing/model/exonyms.ts'
export {
  type Model,
  type ModelAnswer,
  ModelError,
  type ModelErrorKind,
  type ModelRequest,
  type Tokens,
} from './writing/model/model.ts'
export { modelWriter, type StandingText, type WritingProgress } from './writing/model/model-writer.ts'
export { englishPrompts } from './writing/model/prompts/english.ts'
export { frenchPrompts } from './writing/model/prompts/french.ts'
export type { Prompts } from './writing/model/prompts/prompts.ts'
export type { Translation, WritingRecord } from './writing/model/record.ts'
export { type ForeignSentence, translate } from './writing/model/translate.ts'
export { offlineWriter } from './writing/offline/offline-writer.ts'
export { slugOf } from './writing/slug.ts'
export { structuredData } from './writing/structured-data.ts'
export type { Writer } from './writing/writer.ts'
