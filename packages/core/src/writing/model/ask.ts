import { identifyLanguage } from '../../filing/identify-language.ts'
import type { Language } from '../../languages/language.ts'
import { ALIKE, AlikeTexts } from '../../planning/similarity.ts'
import type { Claim } from '../../verification/claim.ts'
import type { ArticleSentence } from '../article.ts'
import type { KeptSentence } from './compose.ts'
import { type HeadField, NOTHING_TOLD, type Told } from './draft.ts'
import { type Model, ModelError, type ModelRequest, type Tokens } from './model.ts'
import type { HeadPart, Part, QuestionsPart, SectionPart } from './parts.ts'
import type { HeadWishes, Prompts } from './prompts/prompts.ts'
import {
  ANSWERS,
  asQuestion,
  asSentence,
  fieldOf,
  ObjectReader,
  type ProposedSentence,
} from './read-answer.ts'
import type { Screen } from './screen.ts'

/** What asking for a part needs. */
export interface Asking {
  readonly model: Model
  readonly prompts: Prompts
  readonly screen: Screen
  readonly language: Pick<Language, 'code' | 'name' | 'countWords'>
  readonly keyphrase: string
  readonly head: Omit<HeadWishes, 'keyphrase'>
  /** Told each answer that came, whole or in part. */
  readonly onAnswer: (tokens: Tokens) => void
  /** Told each text that the proof lets stand, as it arrives. */
  readonly onText: (part: Part, role: StandingRole, text: string) => void
  /** Told what kept a part from being answered; `said`: some of an answer had come. */
  readonly onFailure: (part: Part, error: ModelError, said: boolean) => void
}

/** Where a text of a model stands. */
export type StandingRole = 'headline' | 'subheading' | 'sentence'

/** Characters. */
const LONGEST_HEADLINE = 110
const LONGEST_SUBHEADING = 90
const LONGEST_QUESTION = 140
/** How many sentences back an attribution is still in a reader's mind, as the proof has it. */
const BACK = 2

/** Asks for one part, and once more for what the proof refuses. Never rejects for want of an answer. */
export function ask(part: Part, asking: Asking, note?: string): Promise<Told> {
  switch (part.kind) {
    case 'head':
      return askHead(part, asking, note)
    case 'section':
      return askSection(part, asking, note)
    case 'questions':
      return askQuestions(part, asking)
  }
}

async function askSection(part: SectionPart, asking: Asking, note?: string): Promise<Told> {
  const { prompts, keyphrase } = asking
  const subheading = part.section?.subheading.text
  const prompt = (extra = note) =>
    prompts.section(part.facts, {
      ...{ keyphrase, words: part.words },
      ...(subheading !== undefined && { subheading }),
      ...(extra !== undefined && { note: extra }),
    })
  const { answer, sentences } = await readSentences(part, prompt, ANSWERS.section, asking)
  const heading = part.section && subheadingOf(part, fieldOf(answer, 'subheading'), asking)
  if (heading !== undefined) asking.onText(part, 'subheading', heading.text)
  return together(sentences, heading === undefined ? {} : { subheading: heading })
}

/** The offline subheading stays where it has the keyphrase and the model's has not. */
function subheadingOf(
  part: SectionPart,
  text: string | undefined,
  { screen, keyphrase }: Asking,
): ArticleSentence | undefined {
  if (text === undefined || text.length > LONGEST_SUBHEADING) return undefined
  const has = (words = '') => words.toLowerCase().includes(keyphrase.toLowerCase())
  if (has(part.section?.subheading.text) && !has(text)) return undefined
  const unstopped = text.replace(/[.:]\s*$/u, '')
  const screened = screen({
    text: unstopped,
    role: roleOf(unstopped, 'heading'),
    beside: [],
    path: pathOf(part),
  })
  return 'kept' in screened ? screened.kept : undefined
}

const roleOf = (text: string, role: 'heading' | 'sentence') => (/\?\s*$/u.test(text) ? 'question' : role)

const pathOf = ({ from }: Part): string => `blocks.${from}`

async function askHead(part: HeadPart, asking: Asking, note?: string): Promise<Told> {
  const { prompts, keyphrase, head } = asking
  const prompt = (extra = note) =>
    [...(extra === undefined ? [] : [extra, '']), prompts.head(part.facts, { keyphrase, ...head })].join('\n')
  const { answer, sentences } = await readSentences(part, prompt, ANSWERS.head, asking)
  const fits: Readonly<Record<HeadField, (length: number) => boolean>> = {
    headline: (length) => length <= LONGEST_HEADLINE,
    titleTag: (length) => length <= head.titleTag,
    description: (length) => length >= head.description.least && length <= head.description.most,
  }
  const fields: Partial<Record<HeadField, ArticleSentence>> = {}
  const refused: Claim[] = []
  for (const name of ['headline', 'titleTag', 'description'] as const) {
    const text = fieldOf(answer, name)
    if (text === undefined || !fits[name](text.length)) continue
    const screened = asking.screen({
      text: name === 'description' ? text : text.replace(/\.\s*$/u, ''),
      role: roleOf(text, name === 'description' ? 'sentence' : 'heading'),
      beside: [],
      path: name,
    })
    if ('kept' in screened) {
      fields[name] = screened.kept
      if (name === 'headline') asking.onText(part, name, screened.kept.text)
    } else refused.push(screened.refused)
  }
  const told = together(sentences, fields)
  return { ...told, refused: [...told.refused, ...refused.map((claim) => ({ claim, statements: [] }))] }
}

async function askQuestions(part: QuestionsPart, asking: Asking): Promise<Told> {
  const { prompts, screen } = asking
  const items = part.items.map(({ question, answer }, index) => ({
    number: index + 1,
    question: question.text,
    answer: answer.map(({ text }) => text).join(' '),
    fact: answer.flatMap(({ evidence }) => evidence.map(({ text }) => text)).join(' '),
  }))
  const questions = new Map<number, { question: ArticleSentence; answer: ArticleSentence }>()
  const refused: Told['refused'][number][] = []
  await heard(
    part,
    requestFor(part, prompts.questions(items), ANSWERS.questions, asking),
    asking,
    (object) => {
      const proposed = asQuestion(object)
      const index = (proposed?.number ?? 0) - 1
      const item = part.items[index]
      if (proposed === undefined || item === undefined || questions.has(index)) return
      if (proposed.question.length > LONGEST_QUESTION || !/\?\s*$/u.test(proposed.question)) return
      const asked = screen({ text: proposed.question, role: 'question', beside: [], path: pathOf(part) })
      const answered = screen({
        ...{ text: proposed.answer, role: 'sentence' as const },
        ...{ beside: [proposed.question], path: pathOf(part) },
      })
      if ('refused' in asked) refused.push({ claim: asked.refused, statements: [] })
      else if ('refused' in answered) refused.push({ claim: answered.refused, statements: [] })
      else if (
        item.answer.some(({ statement }) => statement === undefined || answered.tells.includes(statement))
      ) {
        questions.set(index, { question: asked.kept, answer: answered.kept })
        asking.onText(part, 'sentence', answered.kept.text)
      }
    },
  )
  return { ...NOTHING_TOLD, questions, refused }
}

interface Sentences {
  readonly kept: readonly KeptSentence[]
  readonly refused: Told['refused']
  readonly again: number
}

const together = ({ kept, refused, again }: Sentences, fields: Told['fields']): Told => ({
  ...NOTHING_TOLD,
  ...{ kept, refused, again, fields },
})

/**
 * The sentences of a part, each proven as it arrives. An answer that is no answer, or in another language, is
 * asked for once more; so is each sentence that the proof refuses.
 */
async function readSentences(
  part: HeadPart | SectionPart,
  prompt: (note?: string) => string,
  schema: ModelRequest['schema'],
  asking: Asking,
): Promise<{ readonly answer: string; readonly sentences: Sentences }> {
  const { notes } = asking.prompts
  let sieve = sieveFor(part, asking)
  let { text, failed } = await heard(part, requestFor(part, prompt(), schema, asking), asking, sieve.take)
  const note = sieve.isEmpty() ? notes.notJson : sieve.isForeign() ? notes.otherLanguage : undefined
  if (note !== undefined && !failed) {
    sieve = sieveFor(part, asking)
    const again = await heard(part, requestFor(part, prompt(note), schema, asking), asking, sieve.take)
    text = again.text
    failed = again.failed
  }
  const first = sieve.sentences()
  if (first.refused.length === 0 || failed) return { answer: text, sentences: first }
  const numbered = first.refused.map(({ claim }, index) => ({ ...claim, number: index + 1 }))
  const request = requestFor(part, asking.prompts.again(part.facts, numbered), ANSWERS.again, asking)
  await heard(part, { ...request, part: `${part.name}, again` }, asking, sieve.replace)
  return { answer: text, sentences: sieve.sentences() }
}

/** Collects the sentences of one answer: what the proof lets stand, in the places in which they came. */
function sieveFor(part: HeadPart | SectionPart, { screen, onText, language }: Asking) {
  const slots: { kept?: KeptSentence; refused?: Told['refused'][number]; isSecond?: boolean }[] = []
  const alike = new AlikeTexts()
  const heads = part.kind === 'section' && part.section !== undefined ? [part.section.subheading.text] : []
  const own = new Set(part.facts.map(({ statement }) => statement))
  const texts: string[] = []
  /** Places of the refused, as they were last told. */
  let numbered: readonly number[] = []
  const before = (place: number) =>
    slots
      .slice(0, place)
      .flatMap(({ kept }) => kept?.sentence.text ?? [])
      .slice(-BACK)
  const judged = ({ text, facts }: ProposedSentence, place: number) => {
    const screened = screen({
      ...{ text, role: 'sentence' as const },
      ...{ beside: [...heads, ...before(place)], path: `${pathOf(part)}.sentences.${place}` },
    })
    const tells = screened.tells.filter((id) => own.has(id))
    const meant = part.facts.filter(({ number }) => facts.includes(number)).map(({ statement }) => statement)
    if ('refused' in screened) return { refused: { claim: screened.refused, statements: meant } }
    // What rests on facts of other parts is told there.
    if (tells.length === 0 || alike.has(screened.kept.text, ALIKE)) return {}
    alike.add(screened.kept.text)
    onText(part, 'sentence', screened.kept.text)
    const statement = tells[0] as string
    return { kept: { sentence: { ...screened.kept, statement }, tells } }
  }
  return {
    take(object: unknown) {
      const proposed = asSentence(object)
      if (proposed === undefined) return
      texts.push(proposed.text)
      slots.push(judged(proposed, slots.length))
    },
    /** In the place of a refused one, by its number. */
    replace(object: unknown) {
      const proposed = asSentence(object)
      const place = numbered[(proposed?.number ?? 0) - 1]
      if (proposed === undefined || place === undefined || slots[place]?.refused === undefined) return
      const second = judged(proposed, place)
      if (second.kept !== undefined) slots[place] = { kept: second.kept, isSecond: true }
    },
    sentences(): Sentences {
      numbered = slots.flatMap(({ refused }, place) => (refused === undefined ? [] : [place]))
      return {
        kept: slots.flatMap(({ kept }) => kept ?? []),
        refused: slots.flatMap(({ refused }) => refused ?? []),
        again: slots.filter(({ isSecond }) => isSecond).length,
      }
    },
    isEmpty: () => texts.length === 0,
    isForeign: () => (identifyLanguage(texts.join(' ')) ?? language.code) !== language.code,
  }
}

/** JSON and subwords make about four tokens of a French word, with room for a model that says more. */
const TOKENS_PER_WORD = 6
const LEAST_TOKENS = 800

const requestFor = (
  part: Part,
  prompt: string,
  schema: ModelRequest['schema'],
  { prompts, language }: Asking,
): ModelRequest => ({
  part: part.name,
  system: prompts.system(language.name),
  prompt,
  schema,
  maxTokens:
    LEAST_TOKENS + TOKENS_PER_WORD * language.countWords(part.facts.map(({ text }) => text).join(' ')),
})

/** Asks, and tells each object of the answer as it is closed. What came before an answer broke off counts. */
async function heard(
  part: Part,
  request: ModelRequest,
  { model, onAnswer, onFailure }: Asking,
  onObject: (object: unknown) => void,
): Promise<{ readonly text: string; readonly failed: boolean }> {
  const reader = new ObjectReader()
  let text = ''
  const take = (piece: string) => {
    text += piece
    for (const object of reader.push(piece)) onObject(object)
  }
  try {
    const { tokens } = await model.answer(request, take)
    onAnswer(tokens)
    return { text, failed: false }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    onFailure(part, error, text !== '')
    return { text, failed: true }
  }
}
