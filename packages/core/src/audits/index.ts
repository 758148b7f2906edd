import { lateFigures } from './answers/late-figures.ts'
import { lateQuotes } from './answers/late-quotes.ts'
import { lateSources } from './answers/late-sources.ts'
import { slowAnswers } from './answers/slow-answers.ts'
import type { Audit } from './audit.ts'
import { brokenData } from './data/broken-data.ts'
import { emptyData } from './data/empty-data.ts'
import { faqData } from './data/faq-data.ts'
import { incompleteArticleData } from './data/incomplete-article-data.ts'
import { malformedAuthors } from './data/malformed-authors.ts'
import { missingArticleData } from './data/missing-article-data.ts'
import { missingRatios } from './data/missing-ratios.ts'
import { unshownData } from './data/unshown-data.ts'
import { unzonedDates } from './data/unzoned-dates.ts'
import { competingLinks } from './keyphrase/competing-links.ts'
import { crowdedAlternatives } from './keyphrase/crowded-alternatives.ts'
import { crowdedSubheadings } from './keyphrase/crowded-subheadings.ts'
import { keyphraseMissingFromAlternatives } from './keyphrase/keyphrase-missing-from-alternatives.ts'
import { keyphraseMissingFromDescription } from './keyphrase/keyphrase-missing-from-description.ts'
import { keyphraseMissingFromHeadline } from './keyphrase/keyphrase-missing-from-headline.ts'
import { keyphraseMissingFromIntroduction } from './keyphrase/keyphrase-missing-from-introduction.ts'
import { keyphraseMissingFromSlug } from './keyphrase/keyphrase-missing-from-slug.ts'
import { keyphraseMissingFromSubheadings } from './keyphrase/keyphrase-missing-from-subheadings.ts'
import { keyphraseMissingFromTitle } from './keyphrase/keyphrase-missing-from-title.ts'
import { lateKeyphrase } from './keyphrase/late-keyphrase.ts'
import { longKeyphrase } from './keyphrase/long-keyphrase.ts'
import { missingKeyphrase } from './keyphrase/missing-keyphrase.ts'
import { sparseKeyphrase } from './keyphrase/sparse-keyphrase.ts'
import { stuffedDescription } from './keyphrase/stuffed-description.ts'
import { stuffedKeyphrase } from './keyphrase/stuffed-keyphrase.ts'
import { unevenKeyphrase } from './keyphrase/uneven-keyphrase.ts'
import { usedKeyphrase } from './keyphrase/used-keyphrase.ts'
import { missingByline } from './news/missing-byline.ts'
import { missingDate } from './news/missing-date.ts'
import { missingDateline } from './news/missing-dateline.ts'
import { missingReviewer } from './news/missing-reviewer.ts'
import { missingSources } from './news/missing-sources.ts'
import { opinionInNews } from './news/opinion-in-news.ts'
import { undisclosedMachine } from './news/undisclosed-machine.ts'
import { unexplainedChanges } from './news/unexplained-changes.ts'
import { machineOrders } from './proof/machine-orders.ts'
import { unmetClauses } from './proof/unmet-clauses.ts'
import { unsupportedClaims } from './proof/unsupported-claims.ts'
import { alikeSentences } from './reading/alike-sentences.ts'
import { doubledWords } from './reading/doubled-words.ts'
import { exclusiveWording } from './reading/exclusive-wording.ts'
import { fewConnectives } from './reading/few-connectives.ts'
import { hardReading } from './reading/hard-reading.ts'
import { heavyWording } from './reading/heavy-wording.ts'
import { longNounChains } from './reading/long-noun-chains.ts'
import { longSentences } from './reading/long-sentences.ts'
import { longWords } from './reading/long-words.ts'
import { passiveVoice } from './reading/passive-voice.ts'
import { repeatedOpenings } from './reading/repeated-openings.ts'
import { repeatedWords } from './reading/repeated-words.ts'
import { unexplainedAcronyms } from './reading/unexplained-acronyms.ts'
import { wordsToAvoid } from './reading/words-to-avoid.ts'
import { blockedIndexing } from './search/blocked-indexing.ts'
import { chainedRedirects } from './search/chained-redirects.ts'
import { failedStatus } from './search/failed-status.ts'
import { frames } from './search/frames.ts'
import { invalidHreflang } from './search/invalid-hreflang.ts'
import { invalidRobotsFile } from './search/invalid-robots-file.ts'
import { missingAlternatives } from './search/missing-alternatives.ts'
import { missingCanonical } from './search/missing-canonical.ts'
import { missingDescription } from './search/missing-description.ts'
import { missingExternalLinks } from './search/missing-external-links.ts'
import { missingIcon } from './search/missing-icon.ts'
import { missingImages } from './search/missing-images.ts'
import { missingInternalLinks } from './search/missing-internal-links.ts'
import { missingLanguage } from './search/missing-language.ts'
import { missingSharingTags } from './search/missing-sharing-tags.ts'
import { missingTitle } from './search/missing-title.ts'
import { missingViewport } from './search/missing-viewport.ts'
import { oversizedPage } from './search/oversized-page.ts'
import { rewrittenTitle } from './search/rewritten-title.ts'
import { severalDescriptions } from './search/several-descriptions.ts'
import { smallImages } from './search/small-images.ts'
import { smallPreviews } from './search/small-previews.ts'
import { uncrawlableLinks } from './search/uncrawlable-links.ts'
import { unfitDescription } from './search/unfit-description.ts'
import { unsizedImages } from './search/unsized-images.ts'
import { untidySlug } from './search/untidy-slug.ts'
import { vagueLinks } from './search/vague-links.ts'
import { wideTitle } from './search/wide-title.ts'
import { wrongCanonical } from './search/wrong-canonical.ts'
import { bareHeadings } from './structure/bare-headings.ts'
import { centredText } from './structure/centred-text.ts'
import { emptyHeadings } from './structure/empty-headings.ts'
import { longParagraphs } from './structure/long-paragraphs.ts'
import { longSections } from './structure/long-sections.ts'
import { missingContents } from './structure/missing-contents.ts'
import { missingHeadline } from './structure/missing-headline.ts'
import { missingLists } from './structure/missing-lists.ts'
import { severalHeadlines } from './structure/several-headlines.ts'
import { shortText } from './structure/short-text.ts'
import { skippedLevels } from './structure/skipped-levels.ts'
import { unusedCapacity } from './structure/unused-capacity.ts'

/** Every audit, by family, in the order in which their findings are shown. */
export const audits: readonly Audit[] = [
  unmetClauses,
  unsupportedClaims,
  machineOrders,

  missingKeyphrase,
  longKeyphrase,
  keyphraseMissingFromTitle,
  lateKeyphrase,
  keyphraseMissingFromHeadline,
  keyphraseMissingFromIntroduction,
  keyphraseMissingFromSubheadings,
  crowdedSubheadings,
  keyphraseMissingFromDescription,
  stuffedDescription,
  keyphraseMissingFromSlug,
  keyphraseMissingFromAlternatives,
  crowdedAlternatives,
  sparseKeyphrase,
  stuffedKeyphrase,
  unevenKeyphrase,
  competingLinks,
  usedKeyphrase,

  missingHeadline,
  severalHeadlines,
  skippedLevels,
  emptyHeadings,
  bareHeadings,
  longSections,
  longParagraphs,
  shortText,
  unusedCapacity,
  missingLists,
  missingContents,
  centredText,

  longSentences,
  hardReading,
  passiveVoice,
  fewConnectives,
  repeatedOpenings,
  repeatedWords,
  doubledWords,
  alikeSentences,
  longNounChains,
  longWords,
  unexplainedAcronyms,
  heavyWording,
  exclusiveWording,
  wordsToAvoid,

  missingTitle,
  wideTitle,
  rewrittenTitle,
  missingDescription,
  unfitDescription,
  severalDescriptions,
  missingCanonical,
  wrongCanonical,
  blockedIndexing,
  smallPreviews,
  invalidHreflang,
  vagueLinks,
  uncrawlableLinks,
  missingInternalLinks,
  missingExternalLinks,
  missingImages,
  missingAlternatives,
  smallImages,
  unsizedImages,
  missingSharingTags,
  missingViewport,
  missingLanguage,
  missingIcon,
  untidySlug,
  frames,
  oversizedPage,
  failedStatus,
  chainedRedirects,
  invalidRobotsFile,

  missingArticleData,
  brokenData,
  incompleteArticleData,
  unzonedDates,
  malformedAuthors,
  missingRatios,
  unshownData,
  emptyData,
  faqData,

  missingByline,
  missingDateline,
  missingDate,
  missingSources,
  unexplainedChanges,
  opinionInNews,
  undisclosedMachine,
  missingReviewer,

  lateFigures,
  lateQuotes,
  lateSources,
  slowAnswers,
]
