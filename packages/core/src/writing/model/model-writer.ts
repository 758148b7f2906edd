import type { Clause } from '../../brief/clause.ts'
import type { Planned } from '../../dossier.ts'
import type { Language } from '../../languages/language.ts'
import { instructionsIn } from '../../reading/instructions.ts'
import type { ReplacedClaim } from '../../verification/claim.ts'
import { claimTexts } from '../../verification/claims.ts'
import type { DraftProof } from '../../verification/draft-proof.ts'
import type { Article } from '../article.ts'
import type { Writer } from '../writer.ts'
import { type Asking, ask, type StandingRole } from './ask.ts'
import { type Draft, isWritten, NOTHING_TOLD, type Told } from './draft.ts'
import type { Model, ModelError } from './model.ts'
import { type Part, partsOf } from './parts.ts'
import type { Prompts } from './prompts/prompts.ts'
import type { Translation, WritingRecord } from './record.ts'
import { screenFor } from './screen.ts'
import { assembled, broken, concerned, type Grounds, kept, settled, settledBase } from './settle.ts'

/** How far a model has come. */
export interface WritingProgress {
  readonly done: number
  readonly parts: number
  /** What has just come to stand; absent where a part begins or ends. A later step may still take it back. */
  readonly text?: StandingText
}

/** A text of a model that the proof lets stand, and where in the article. */
export interface StandingText {
  /** Place of its part among all parts, in reading order. */
  readonly part: number
  readonly role: StandingRole
  readonly text: string
  /** What its section is called until the model says otherwise. */
  readonly heading?: string
}

export interface ModelWriterTools {
  readonly model: Model
  readonly prompts: Prompts
  /** Makes what the model is not asked for, and what takes the place of what the proof refuses. */
  readonly offline: Writer
  readonly proofOf: (planned: Planned) => DraftProof
  readonly language: Language
  /** How the story came into the article's language, where it had to. */
  readonly translation?: Translation
  readonly onProgress?: (progress: WritingProgress) => void
}

/** How often parts that break a clause are written again. */
const REPAIRS = 2
/** Answers that break off before a single sentence stands. */
const MOST_IN_VAIN = 3

/**
 * Any language model as a writer: it proposes, sentence by sentence, and what the proof refuses twice is
 * written offline. The article has no refused claim that the offline article would not have, and meets every
 * clause that it would meet. Rejects with a `ModelError` only where no part was answered.
 */
export function modelWriter(tools: ModelWriterTools): Writer {
  const replaced = new WeakMap<Article, readonly ReplacedClaim[]>()
  return {
    name: tools.model.name,
    redrafts: 0,
    replaced: (article) => replaced.get(article) ?? [],
    async write(planned) {
      const { article, refused } = await writeWith(tools, planned)
      replaced.set(article, refused)
      return article
    },
  }
}

async function writeWith(
  { model, prompts, offline, proofOf, language, translation, onProgress = () => {} }: ModelWriterTools,
  planned: Planned,
): Promise<{ article: Article; refused: readonly ReplacedClaim[] }> {
  const proof = proofOf(planned)
  const base = await settledBase(planned, offline, proof)
  const grounds: Grounds = { planned, proof, base, language, model: model.name }
  const orders = [
    ...instructionsIn(planned.story, planned.reading),
    ...planned.context.flatMap((story, index) => instructionsIn(story, planned.contextReadings[index]!)),
  ]
  const withheld = new Set(
    orders.filter(({ source }) => source === planned.story.id).map((each) => each.statement),
  )
  const parts = partsOf(base, planned, withheld, language)
  const log = logFor(parts, onProgress)
  const asking: Asking = {
    ...{
      model,
      prompts,
      language,
      keyphrase: planned.plan.keyphrase,
      head: headWishes(planned.brief.clauses),
    },
    ...{ screen: screenFor(planned, proof, orders, language), ...log.listeners },
  }
  let draft = settled(await asked(parts, asking, log), grounds)
  for (let repair = 0; repair < REPAIRS && !log.isOver(); repair++) {
    const next = await repaired(draft, asking, grounds)
    if (next === draft) break
    draft = next
  }
  draft = kept(draft, grounds)
  const { article } = assembled(draft, grounds)
  const record = log.record(
    model.name,
    draft,
    orders.map(({ statement: _, ...evidence }) => evidence),
  )
  return {
    article: { ...article, record: { ...record, ...(translation !== undefined && { translation }) } },
    refused: replacedIn(article, draft),
  }
}

/** The head first and alone: a model that does not answer is found out by one question. */
async function asked(parts: readonly Part[], asking: Asking, log: Log): Promise<Draft> {
  const draft = new Map<Part, Told>(parts.map((part) => [part, NOTHING_TOLD]))
  const [head, ...rest] = parts
  const askOne = async (part: Part) => {
    if (log.isOver()) return
    draft.set(part, await ask(part, asking))
    log.done()
  }
  if (head !== undefined) await askOne(head)
  log.throwIfUnanswered('first')
  const open = [...rest]
  const inTurn = async () => {
    for (let part = open.shift(); part !== undefined; part = open.shift()) await askOne(part)
  }
  await Promise.all(Array.from({ length: Math.max(1, asking.model.concurrency) }, inTurn))
  log.throwIfUnanswered('finally')
  return draft
}

/** Parts are written again where a clause is not met that the offline article meets; the same draft where none is. */
async function repaired(draft: Draft, asking: Asking, grounds: Grounds): Promise<Draft> {
  const [unmet] = broken(draft, grounds)
  if (unmet === undefined) return draft
  const note = noteFor(unmet, asking.prompts)
  const parts = concerned(unmet, draft, grounds).slice(0, MOST_REPAIRED)
  if (note === undefined || parts.length === 0) return draft
  const again = new Map(draft)
  for (const part of parts) {
    const told = await ask(part, asking, note)
    const before = draft.get(part) ?? NOTHING_TOLD
    if (isWritten(told)) again.set(part, { ...told, refused: [...before.refused, ...told.refused] })
  }
  return settled(again, grounds)
}

const MOST_REPAIRED = 3

function noteFor(
  { clause, values }: ReturnType<typeof broken>[number],
  { notes }: Prompts,
): string | undefined {
  switch (clause.kind) {
    case 'length': {
      const gap = clause.words - Number(values.words)
      return gap > 0 ? notes.tooShort(gap) : notes.tooLong(-gap)
    }
    case 'keyphrase':
      return notes.missing([clause.phrase])
    case 'words-to-use':
      return notes.missing(clause.phrases)
    default:
      return undefined
  }
}

const TITLE_TAG = 60
const DESCRIPTION = { least: 110, most: 156 }

function headWishes(clauses: readonly Clause[]): Asking['head'] {
  const title = clauses.find((clause) => clause.kind === 'title-length')
  const description = clauses.find((clause) => clause.kind === 'description-length')
  return {
    titleTag: Math.min(TITLE_TAG, title?.kind === 'title-length' ? title.characters : TITLE_TAG),
    description: {
      least: Math.min(
        DESCRIPTION.least,
        description?.kind === 'description-length' ? description.characters / 2 : DESCRIPTION.least,
      ),
      most: Math.min(
        DESCRIPTION.most,
        description?.kind === 'description-length' ? description.characters : DESCRIPTION.most,
      ),
    },
  }
}

/** What was refused, beside the sentence that tells its statement now. */
function replacedIn(article: Article, draft: Draft): readonly ReplacedClaim[] {
  const texts = claimTexts(article)
  return [...draft.values()].flatMap(({ refused }) =>
    refused.map(({ claim, statements }) => {
      const now = texts.find(({ path, sentence }) =>
        statements.length > 0
          ? path.includes('.sentences.') &&
            sentence.statement !== undefined &&
            statements.includes(sentence.statement)
          : path === claim.path,
      )
      return now === undefined
        ? claim
        : { ...claim, replacement: { path: now.path, text: now.sentence.text } }
    }),
  )
}

type Log = ReturnType<typeof logFor>

/** What came of the questions so far. */
function logFor(parts: readonly Part[], onProgress: (progress: WritingProgress) => void) {
  const failures: { part: string; error: ModelError; said: boolean }[] = []
  let [answers, input, output, done] = [0, 0, 0, 0]
  let isAnythingTold = false
  const tell = (text?: StandingText) =>
    onProgress({ done, parts: parts.length, ...(text !== undefined && { text }) })
  const listeners: Pick<Asking, 'onAnswer' | 'onText' | 'onFailure'> = {
    onAnswer(tokens) {
      answers++
      input += tokens.input
      output += tokens.output
    },
    onText(part, role, text) {
      isAnythingTold = true
      const heading = part.kind === 'head' ? undefined : part.section?.subheading.text
      tell({ part: parts.indexOf(part), role, text, ...(heading !== undefined && { heading }) })
    },
    onFailure(part, error, said) {
      failures.push({ part: part.name, error, said })
    },
  }
  const isFruitless = () => answers === 0 && !isAnythingTold
  tell()
  return {
    listeners,
    done() {
      done++
      tell()
    },
    /** No further question will be answered. */
    isOver: () =>
      failures.some(({ error }) => error.lasts) || (isFruitless() && failures.length >= MOST_IN_VAIN),
    /** `finally`: no further part will be asked for. */
    throwIfUnanswered(when: 'first' | 'finally') {
      const [first] = failures
      if (first !== undefined && isFruitless() && (when === 'finally' || !first.said)) throw first.error
    },
    record: (model: string, draft: Draft, instructions: WritingRecord['instructions']): WritingRecord => {
      const told = [...draft.values()]
      const sum = (count: (each: Told) => number) => told.reduce((total, each) => total + count(each), 0)
      const again = sum((each) => each.again)
      return {
        ...{ model, answers, tokens: { input, output } },
        proposed: {
          kept:
            sum(
              ({ kept: own, fields, questions }) => own.length + Object.keys(fields).length + questions.size,
            ) - again,
          ...{ again, replaced: sum(({ refused }) => refused.length) },
        },
        parts: { asked: parts.length, written: told.filter(isWritten).length },
        failures: failures.map(({ part, error: { kind, message } }) => ({ part, kind, message })),
        instructions,
      }
    },
  }
}
