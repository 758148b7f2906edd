import type { Planned } from '../../dossier.ts'
import type { Language } from '../../languages/language.ts'
import { visible } from '../../reading/instructions.ts'
import { sliceOf } from '../../span.ts'
import type { Article, ArticleSentence, Block, Questions, Section, Standfirst } from '../article.ts'
import { countBlockWords } from '../count-words.ts'
import type { NumberedFact } from './prompts/prompts.ts'

/** A fact and the statement of the story that it is. */
export interface Fact extends NumberedFact {
  readonly statement: string
}

interface AnyPart {
  /** « head », « section 2 », « questions ». */
  readonly name: string
  /** Places in the blocks of the offline article that it takes, one behind the other. */
  readonly from: number
  readonly to: number
  readonly facts: readonly Fact[]
}

/** A stretch of the body that a model may tell in its own words. */
export interface SectionPart extends AnyPart {
  readonly kind: 'section'
  /** Absent where the article has no subheadings. */
  readonly section?: Section
  readonly blocks: readonly Block[]
  readonly words: number
}

/** Headline, title tag, description and standfirst. */
export interface HeadPart extends AnyPart {
  readonly kind: 'head'
  readonly standfirst: Standfirst
}

export interface QuestionsPart extends AnyPart {
  readonly kind: 'questions'
  readonly section: Section
  readonly items: Questions['items']
}

export type Part = HeadPart | SectionPart | QuestionsPart

/** The headline needs more than the standfirst's facts. */
const HEAD_FACTS = 10
/** Statements of one question where no subheading parts the text. */
const LONGEST_RUN = 10

/**
 * What a model is asked for, the head first, then in reading order. `withheld` are statements that it is not
 * given: the offline writer's sentences stand there.
 */
export function partsOf(
  base: Article,
  planned: Planned,
  withheld: ReadonlySet<string>,
  language: Pick<Language, 'countWords'>,
): readonly Part[] {
  const factsOf = factFinder(planned, withheld)
  const heads: HeadPart[] = []
  const others: Part[] = []
  let sections = 0
  for (let at = 0; at < base.blocks.length; at++) {
    const block = base.blocks[at] as Block
    if (block.type === 'standfirst') {
      const ids = [...statementsOf([block]), ...planned.plan.sections.flatMap(({ statements }) => statements)]
      const facts = factsOf([...new Set(ids)].slice(0, HEAD_FACTS))
      heads.push({ kind: 'head', name: 'head', from: at, to: at + 1, facts, standfirst: block })
      continue
    }
    const end = block.type === 'section' ? at + 1 : runEnd(base.blocks, at)
    const inner = block.type === 'section' ? block.blocks : base.blocks.slice(at, end)
    const questions = questionsOf(block)
    if (questions !== undefined)
      others.push({ kind: 'questions', name: 'questions', from: at, to: at + 1, facts: [], ...questions })
    else if (isBody(inner)) {
      const facts = factsOf(statementsOf(inner))
      const words = inner.reduce((sum, each) => sum + countBlockWords(each, language), 0)
      const name = `section ${++sections}`
      if (facts.length > 0)
        others.push({
          ...{ kind: 'section', name, from: at, to: end, facts, blocks: inner, words },
          ...(block.type === 'section' && { section: block }),
        })
    }
    at = end - 1
  }
  return [...heads, ...others]
}

/** Behind the paragraphs and lists that follow each other, as many as one question holds. */
function runEnd(blocks: readonly Block[], from: number): number {
  let to = from
  while (to < blocks.length && isTold(blocks[to] as Block)) {
    if (to > from && statementsOf(blocks.slice(from, to + 1)).length > LONGEST_RUN) break
    to++
  }
  return Math.max(to, from + 1)
}

const isTold = (block: Block): boolean => block.type === 'paragraph' || block.type === 'list'

/** Nothing but paragraphs and lists that tell statements. */
const isBody = (blocks: readonly Block[]): boolean =>
  blocks.every(isTold) &&
  blocks.some((block) => block.type === 'paragraph' && statementsOf([block]).length > 0)

function questionsOf(block: Block): Pick<QuestionsPart, 'section' | 'items'> | undefined {
  if (block.type !== 'section') return undefined
  const [only, ...more] = block.blocks
  return only?.type === 'questions' && more.length === 0 ? { section: block, items: only.items } : undefined
}

/** In reading order, each once. */
export const statementsOf = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(blocks.flatMap((block) => sentencesIn(block).flatMap(({ statement }) => statement ?? []))),
]

/** Of what tells statements. */
export const sentencesIn = (block: Block): readonly ArticleSentence[] => {
  if (block.type === 'list')
    return [...(block.introduction === undefined ? [] : [block.introduction]), ...block.items]
  return block.type === 'paragraph' || block.type === 'standfirst' ? block.sentences : []
}

function factFinder({ story, reading }: Planned, withheld: ReadonlySet<string>) {
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
  return (ids: readonly string[]): readonly Fact[] =>
    ids.flatMap((id) => {
      const statement = statements.get(id)
      if (statement === undefined || withheld.has(id)) return []
      return [{ statement: id, number: Number(id.slice(1)), text: visible(sliceOf(story.text, statement)) }]
    })
}
