import {
  type Audited,
  type Brief,
  checkBrief,
  countArticleWords,
  DOSSIER_VERSION,
  type Document,
  type Filed,
  type FilingOptions,
  fileStory,
  frenchFiling,
  InputError,
  identifyLanguage,
  keyphrasesAsked,
  type Language,
  offlineWriter,
  produce,
  type Stage,
  type Translation,
  type Writer,
} from '@intertitre/core'
import { editionMaker } from './edition-wishes.ts'
import type { Order, Outcome } from './engine.ts'
import { refuseWithdrawn } from './input/refuse-withdrawn.ts'
import { loadFrench } from './load-french.ts'
import type { WritingOutcome } from './models/model-writing.ts'
import { renderFile } from './output/render-file.ts'
import { renderPictures } from './output/render-pictures.ts'
import { withTimeZone } from './with-time-zone.ts'

/** What each stage is called on a terminal. */
const STAGES: Readonly<Record<Stage, string>> = {
  reading: 'reading the story',
  planning: 'planning',
  writing: 'writing',
  verifying: 'checking every statement',
  auditing: 'auditing',
}

/** Files the order's documents and takes them through every stage, with the offline writer, in French. */
export async function produceArticle(order: Order, onStage: (stage: string) => void): Promise<Outcome> {
  refuseWithdrawn(order.story)
  onStage('loading French')
  const language = await loadFrench()
  const { order: told, translation } = await inFrench(order, language, onStage)
  onStage('filing')
  const filed = fileOrder(told, language)
  const edition = editionMaker(order.edition ?? {}, language)
  const produceWith = (writer: Writer) =>
    produce(filed, { language, writer, editionOf: edition, onStage: (stage) => onStage(STAGES[stage]) })
  const { dossier, outcome: writing } = await written(order, language, produceWith, onStage, translation)
  return {
    dossier,
    clauses: checkBrief(dossier, language),
    words: countArticleWords(dossier.article, language),
    unknowns: dossier.plan.summary.unknowns.map(({ subject }) => language.typeset(subject.text)),
    ...(order.queries !== undefined && {
      queriesAnswered: keyphrasesAsked(order.queries, dossier.story.text, dossier.reading, language).length,
    }),
    dismissals: order.edition?.site?.dismissals ?? [],
    ...(writing !== undefined && { writing }),
    render: (format) => renderFile(format, dossier, language, edition(dossier)),
    pictures: () => renderPictures(dossier, edition(dossier), order.edition ?? {}, language),
  }
}

/** Files the story and its context, and reads the brief. Throws an `InputError` where one cannot be served. */
export const fileOrder = (order: Order, language: Language): Filed =>
  file(order, { rules: frenchFiling, lexicon: language.lexicon, identifyLanguage })
/** By the built-in writer, or by the order's model, whose code is loaded only then. */
async function written(
  { writing }: Order,
  language: Language,
  produceWith: (writer: Writer) => Promise<Audited>,
  onStage: (stage: string) => void,
  translation: Translation | undefined,
): Promise<{ dossier: Audited; outcome?: WritingOutcome }> {
  if (writing === undefined) return { dossier: await produceWith(offlineWriter(language)) }
  const { writeWithModel } = await import('./models/model-writing.ts')
  return writeWithModel(writing, language, produceWith, onStage, translation)
}

/** A model that writes also translates a story in another language. */
async function inFrench(
  order: Order,
  language: Language,
  onStage: (stage: string) => void,
): Promise<{ order: Order; translation?: Translation }> {
  if (order.writing === undefined) return { order }
  const { translateOrder } = await import('./models/translate-order.ts')
  return translateOrder(order, language, onStage)
}

type FilingTools = Pick<FilingOptions, 'rules' | 'lexicon' | 'identifyLanguage'>

function file(order: Order, tools: FilingTools): Filed {
  const { story, context, brief, usualBrief, date, keyphrase, queries, variant, edition } = order
  const options = {
    ...tools,
    ...(brief !== undefined && { brief }),
    ...(date !== undefined && { published: date }),
  }
  const read = fileStory(story, options)
  const isBriefless = brief === undefined && read.brief.text.trim() === ''
  const filed =
    isBriefless && usualBrief !== undefined ? fileStory(story, { ...options, brief: usualBrief }) : read
  return {
    version: DOSSIER_VERSION,
    story: withTimeZone(filed.story, edition?.timeZone),
    context: context.map((document, index) => fileContext(document, `context-${index + 1}`, tools)),
    brief: keyphrase === undefined ? filed.brief : withKeyphrase(filed.brief, keyphrase.trim()),
    ...(queries !== undefined && { queries }),
    ...(variant !== undefined && { variant }),
  }
}

/** Says which file it is about: there may be many. */
function fileContext(document: Document, id: string, tools: FilingTools): Filed['story'] {
  try {
    return fileStory(document, { ...tools, id }).story
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(error.code, `In the context ${document.origin.name}: ${error.message}`, {
      cause: error,
    })
  }
}

/** In the place of the brief's own main keyphrase. */
const withKeyphrase = (brief: Brief, phrase: string): Brief => ({
  ...brief,
  clauses: [
    ...brief.clauses.filter((clause) => clause.kind !== 'keyphrase' || clause.role !== 'main'),
    { kind: 'keyphrase', role: 'main', phrase },
  ],
})
