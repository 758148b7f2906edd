import { z } from 'zod'

/** A sentence as a model proposes it, with the numbers of the facts that it is to rest on. */
export interface ProposedSentence {
  readonly text: string
  readonly facts: readonly number[]
  /** Of the refused sentence that it is to replace. */
  readonly number?: number
}

export interface ProposedQuestion {
  readonly number: number
  readonly question: string
  readonly answer: string
}

/** UTF-16 units; no sentence of the press is longer. */
const LONGEST_TEXT = 1200
/** No part of an article has more. */
const MOST_OBJECTS = 80

const text = z.string().trim().min(1).max(LONGEST_TEXT)
const sentence = z.object({ text, facts: z.array(z.number()).catch([]), number: z.number().optional() })
const question = z.object({ number: z.number(), question: text, answer: text })

/** The innermost JSON objects of an answer, each as soon as it is closed; whatever stands around them is passed over. */
export class ObjectReader {
  readonly #opened: number[] = []
  #text = ''
  #at = 0
  #isString = false
  #found = 0

  /** The objects that this piece closes, in order; what is no JSON is left out. */
  push(piece: string): readonly unknown[] {
    this.#text += piece
    const closed: unknown[] = []
    for (; this.#at < this.#text.length && this.#found < MOST_OBJECTS; this.#at++) {
      const value = this.#step(this.#text[this.#at] as string)
      if (value === undefined) continue
      closed.push(value)
      this.#found++
    }
    return closed
  }

  #step(character: string): unknown {
    if (this.#isString) {
      if (character === '\\') this.#at++
      else if (character === '"') this.#isString = false
      return undefined
    }
    if (character === '"') this.#isString = this.#opened.length > 0
    if (character === '{') this.#opened.push(this.#at)
    if (character !== '}') return undefined
    const start = this.#opened.pop()
    return start === undefined ? undefined : parsed(this.#text.slice(start, this.#at + 1))
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

export function asSentence(value: unknown): ProposedSentence | undefined {
  const { success, data } = sentence.safeParse(value)
  if (!success) return undefined
  const { number, ...rest } = data
  return number === undefined ? rest : { ...rest, number }
}

export const asQuestion = (value: unknown): ProposedQuestion | undefined => question.safeParse(value).data

/** The first string under a key, also where the answer was cut off behind it. */
export function fieldOf(answer: string, key: string): string | undefined {
  const [, json] = new RegExp(`"${key}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")`, 'u').exec(answer) ?? []
  const value = json === undefined ? undefined : parsed(json)
  return text.safeParse(value).data
}

const facts = { type: 'array', items: { type: 'integer' } }
const string = { type: 'string' }
const object = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})
const arrayOf = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'array',
  items: object(properties),
})

/** JSON Schemas of the answers, one for each kind of question. */
export const ANSWERS = {
  section: object({ subheading: string, sentences: arrayOf({ text: string, facts }) }),
  head: object({
    headline: string,
    titleTag: string,
    description: string,
    sentences: arrayOf({ text: string, facts }),
  }),
  questions: object({
    questions: arrayOf({ number: { type: 'integer' }, question: string, answer: string }),
  }),
  again: object({ sentences: arrayOf({ number: { type: 'integer' }, text: string, facts }) }),
  reading: object({
    claims: arrayOf({ number: { type: 'integer' }, supported: { type: 'boolean' }, differs: string }),
  }),
} as const
