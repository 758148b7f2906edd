import {
  type Audited,
  draftProof,
  englishPrompts,
  frenchPrompts,
  InputError,
  type Language,
  ModelError,
  modelWriter,
  offlineWriter,
  type Prompts,
  type SecondReading,
  secondReading,
  type Translation,
  type Writer,
} from '@intertitre/core'
import type { OpenedModel } from './open-model.ts'
import type { Spending } from './spending.ts'
import { reporter, reportLine, type WritingReport } from './writing-report.ts'

/** Who writes, and who reads it over. */
export interface ModelWriting {
  /** Throws an `InputError` where it cannot be asked at all. */
  open(): Promise<OpenedModel>
  /** A model that reads each claim beside its evidence; never the one that wrote. */
  openReader?(): Promise<OpenedModel>
  /** The built-in writer writes where the model does not. */
  readonly isFallbackWanted: boolean
  /** Told how far it has come, at each part and each text that stands. */
  readonly onReport?: (report: WritingReport) => void
}

/** What came of it. */
export interface WritingOutcome {
  readonly spending?: Spending
  readonly reading?: { readonly found: SecondReading; readonly spending: Spending }
  /** Why the built-in writer wrote instead. */
  readonly fallback?: string
}

const PROMPTS: Readonly<Record<string, Prompts>> = { fr: frenchPrompts, en: englishPrompts }
export const promptsFor = (code: string): Prompts => PROMPTS[code] ?? englishPrompts

/**
 * Takes a dossier through all stages with the model as its writer. Where the model cannot write, the built-in
 * writer does if that is wanted; otherwise throws an `InputError`.
 */
export async function writeWithModel(
  writing: ModelWriting,
  language: Language,
  produceWith: (writer: Writer) => Promise<Audited>,
  onStage: (stage: string) => void,
  translation?: Translation,
): Promise<{ dossier: Audited; outcome: WritingOutcome }> {
  const offline = offlineWriter(language)
  try {
    const reader = await writing.openReader?.()
    const opened = await writing.open()
    const writer = modelWriter({
      ...{ model: opened.model, prompts: promptsFor(language.code), offline, language },
      proofOf: (planned) => draftProof(planned, language),
      ...(translation !== undefined && { translation }),
      onProgress: reporter(opened, (report) => {
        onStage(reportLine(report))
        writing.onReport?.(report)
      }),
    })
    const written = await produceWith(writer)
    const outcome = { spending: opened.spending() }
    if (reader === undefined) return { dossier: written, outcome }
    onStage(`reading over with ${reader.model.name}`)
    const found = await secondReading(written, reader.model, promptsFor(language.code))
    return {
      dossier: { ...written, secondReading: found },
      outcome: { ...outcome, reading: { found, spending: reader.spending() } },
    }
  } catch (error) {
    const isOfModel = error instanceof ModelError || (error instanceof InputError && error.code === 'model')
    if (!isOfModel) throw error
    if (!writing.isFallbackWanted) throw new InputError('model', error.message, { cause: error })
    return { dossier: await produceWith(offline), outcome: { fallback: error.message } }
  }
}
