import { countArticleWords, InputError, isRefuted, parseDossier, verify } from '@intertitre/core'
import { type EditionWishes, editionMaker } from '../edition-wishes.ts'
import { readDocument } from '../input/read-document.ts'
import { isoDate } from '../iso-date.ts'
import { loadFrench } from '../load-french.ts'
import type { ModelWriting } from '../models/model-writing.ts'
import type { ServedModel } from '../models/served-model.ts'
import { renderFile } from '../output/render-file.ts'
import { produceArticle } from '../produce-article.ts'
import { tallyOf } from '../report/tally.ts'
import { compareDocuments, reviseArticle } from '../revision/revise-article.ts'
import { auditText } from './audit-text.ts'
import { checkText } from './check-text.ts'
import { NO_MODEL } from './no-model.ts'
import { readText } from './read-text.ts'
import type {
  ProvenDossier,
  TaskInputs,
  TaskName,
  TaskOptions,
  TaskOutputs,
  WriteInput,
  WriterName,
} from './tasks.ts'

/** What holds for every article of the desk. */
export interface TaskSettings {
  readonly edition?: EditionWishes
  readonly usualBrief?: string
  /** The model that writes where that is wanted. */
  readonly model?: ServedModel
}

/** What a task tells while it runs, and what lets it end in order. */
type Listeners = Pick<TaskOptions, 'onStage' | 'onReport' | 'stop'>

/** Runs one task here and now. Rejects with an `InputError` where the input cannot be served. */
export type TaskRunner = <N extends TaskName>(
  name: N,
  input: TaskInputs[N],
  listeners?: Listeners,
) => Promise<TaskOutputs[N]>

type Runners = {
  readonly [N in TaskName]: (input: TaskInputs[N], listeners: Listeners) => Promise<TaskOutputs[N]>
}

export function taskRunner(given: TaskSettings = {}): TaskRunner {
  const { model, ...settings } = given
  const runners: Runners = {
    file: ({ source }) => readDocument(source),
    write: (input, listeners) => write(input, given, listeners),
    produce: async ({ order, writer }, listeners) => {
      const { dossier, words } = await produceArticle(
        { ...settings, ...order, ...(await writingBy(writer, model, listeners)) },
        listeners.onStage ?? ignore,
      )
      return { dossier, words }
    },
    check: async (input) => checkText(dated(input), await loadFrench()),
    audit: async (input) => auditText(input, await loadFrench(), settings.edition?.site),
    read: async (input) => readText(input, await loadFrench()),
    prove: async ({ dossier }) => prove(dossier),
    revise: async ({ dossier, story, now }) => {
      const { edition } = settings
      const wishes = { now: new Date(now), isSameStory: true, ...(edition !== undefined && { edition }) }
      return reviseArticle(dossier, story, await loadFrench(), wishes)
    },
    compare: async ({ before, after }) => compareDocuments(before, after, await loadFrench()),
    render: async ({ dossier, format, version }) => {
      const language = await loadFrench()
      const edition = {
        ...editionMaker(settings.edition ?? {}, language)(dossier),
        ...(version !== undefined && { version }),
      }
      return { content: await renderFile(format, dossier, language, edition) }
    },
  }
  return (name, input, listeners = {}) => runners[name](input, listeners)
}

async function write(
  input: WriteInput,
  { edition, usualBrief, model }: TaskSettings,
  listeners: Listeners,
): Promise<TaskOutputs['write']> {
  const { story, context = [], brief, date, keyphrase, writer } = dated(input)
  const outcome = await produceArticle(
    {
      story: 'blocks' in story ? story : await readDocument(story),
      context: await Promise.all(context.map((source) => readDocument(source))),
      ...(brief !== undefined && { brief }),
      ...(date !== undefined && { date }),
      ...(keyphrase !== undefined && { keyphrase }),
      ...(usualBrief !== undefined && { usualBrief }),
      ...(edition !== undefined && { edition }),
      ...(await writingBy(writer, model, listeners)),
    },
    listeners.onStage ?? ignore,
  )
  return { dossier: outcome.dossier, tally: tallyOf(outcome) }
}

const ignore = (): void => {}

/** The model's code is loaded only where it writes. */
async function writingBy(
  writer: WriterName | undefined,
  model: ServedModel | undefined,
  { stop, onReport }: Listeners,
): Promise<{ readonly writing?: ModelWriting }> {
  if (writer !== 'model') return {}
  if (model === undefined) throw new InputError('model', NO_MODEL)
  const { servedWriting } = await import('../models/served-model.ts')
  return { writing: servedWriting(model, stop, onReport) }
}

function dated<I extends { readonly date?: string }>(input: I): I {
  if (input.date === undefined) return input
  const date = isoDate(input.date)
  if (date !== undefined) return { ...input, date }
  throw new InputError(
    'invalid-date',
    `expected a date as 2026-11-24 or 2026-11-24T18:30+01:00, but it is “${input.date.slice(0, 40)}”.`,
  )
}

/** Whatever verdicts the dossier brings, those of the proof take their place; what a person let stand stays so. */
export async function prove(value: unknown): Promise<ProvenDossier> {
  const dossier = parseDossier(JSON.stringify(value) ?? '')
  const language = await loadFrench()
  const { claims } = verify(dossier, language)
  return {
    dossier: { ...dossier, claims },
    refuted: claims.filter(isRefuted).length,
    words: countArticleWords(dossier.article, language),
  }
}
