import { instructsMachine, visible } from '../../reading/instructions.ts'
import type { Discrepancy } from '../../verification/claim.ts'
import type { Judgement } from '../../verification/judge.ts'
import { type Model, ModelError, type Tokens } from './model.ts'
import type { Prompts, Refused } from './prompts/prompts.ts'
import { ANSWERS, asSentence, ObjectReader } from './read-answer.ts'
import type { Translation } from './record.ts'
import { plain } from './screen.ts'

/** A sentence of a story in another language. */
export interface ForeignSentence {
  readonly text: string
  /** Sentences of one paragraph share it. */
  readonly paragraph: number
}

export interface TranslatingTools {
  readonly model: Model
  readonly prompts: Prompts
  /** Of the language to write in, as it calls itself. */
  readonly language: string
  /** ISO 639-1 of the story. */
  readonly from: string
  /** Holds a translation against its original: numbers, units, dates, names and quotations. */
  readonly compare: (original: string, translation: string) => Pick<Judgement, 'discrepancies'>
  readonly onAnswer?: (tokens: Tokens) => void
}

export interface Translated {
  /** Paragraphs of the story, in the order of the original; without sentences that were left out. */
  readonly paragraphs: readonly string[]
  readonly translation: Translation
}

/** Sentences in one question. */
const AT_ONCE = 12
const TOKENS_PER_CHARACTER = 1.2

/**
 * Has a model translate a story sentence by sentence. A sentence whose facts differ from the original's is asked
 * for once more; where they still differ, it is left out and told. Sentences that turn to a machine are never shown
 * to the model. Rejects with a `ModelError`.
 */
export async function translate(
  sentences: readonly ForeignSentence[],
  tools: TranslatingTools,
): Promise<Translated> {
  const done = new Map<number, string>()
  const refused = new Map<number, Refused>()
  const open = sentences.flatMap(({ text }, index) =>
    instructsMachine(text) ? [] : [{ text: visible(text), index }],
  )
  for (let from = 0; from < open.length; from += AT_ONCE) {
    const shown = open.slice(from, from + AT_ONCE).map(({ text, index }) => ({ number: index + 1, text }))
    const take = (number: number, proposed: string) => {
      const original = sentences[number - 1]?.text
      if (original === undefined || !shown.some((each) => each.number === number) || done.has(number - 1))
        return
      const text = plain(proposed)
      const { discrepancies } = tools.compare(original, text)
      if (discrepancies.length === 0) {
        done.set(number - 1, text)
        refused.delete(number - 1)
      } else refused.set(number - 1, { number, text, discrepancies })
    }
    await askFor(tools.prompts.translation(shown, tools.language), shown, tools, take)
    const wrong = [...refused.values()].filter(({ number }) => shown.some((each) => each.number === number))
    if (wrong.length > 0) await askFor(tools.prompts.again(shown, wrong), shown, tools, take)
  }
  if (done.size === 0)
    throw new ModelError('refused', `${tools.model.name} gave no translation that keeps to the story.`)
  return { paragraphs: paragraphsOf(sentences, done), translation: recordOf(sentences, done, refused, tools) }
}

async function askFor(
  prompt: string,
  shown: readonly { readonly text: string }[],
  { model, prompts, language, onAnswer = () => {} }: TranslatingTools,
  take: (number: number, text: string) => void,
): Promise<void> {
  const reader = new ObjectReader()
  const length = shown.reduce((sum, { text }) => sum + text.length, 0)
  const request = {
    ...{ part: 'translation', system: prompts.translator(language), prompt, schema: ANSWERS.again },
    maxTokens: 800 + Math.ceil(TOKENS_PER_CHARACTER * length),
  }
  const { tokens } = await model.answer(request, (piece) => {
    for (const object of reader.push(piece)) {
      const proposed = asSentence(object)
      if (proposed?.number !== undefined) take(proposed.number, proposed.text)
    }
  })
  onAnswer(tokens)
}

function paragraphsOf(
  sentences: readonly ForeignSentence[],
  done: ReadonlyMap<number, string>,
): readonly string[] {
  const paragraphs = new Map<number, string[]>()
  for (const [index, { paragraph }] of sentences.entries()) {
    const text = done.get(index)
    if (text !== undefined) paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text])
  }
  return [...paragraphs.values()].map((texts) => texts.join(' '))
}

const QUOTED = /["“”«»]/u

function recordOf(
  sentences: readonly ForeignSentence[],
  done: ReadonlyMap<number, string>,
  refused: ReadonlyMap<number, Refused>,
  { from }: TranslatingTools,
): Translation {
  const pairs = [...done].sort(([one], [other]) => one - other)
  return {
    from,
    sentences: pairs.map(([index, text]) => {
      const original = sentences[index]?.text ?? ''
      return { original, text, quotes: QUOTED.test(original) }
    }),
    leftOut: sentences.flatMap(({ text: original }, index) => {
      if (done.has(index)) return []
      const proposed = refused.get(index)
      const differs = (proposed?.discrepancies ?? []).map(({ value }: Pick<Discrepancy, 'value'>) => value)
      return [{ original, differs, ...(proposed !== undefined && { proposed: proposed.text }) }]
    }),
  }
}
