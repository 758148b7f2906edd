import type { Planned } from '../../dossier.ts'
import type { Language } from '../../languages/language.ts'
import type { Passage } from '../../languages/realisation.ts'
import type { PlannedSection, Rendering } from '../../planning/plan.ts'
import { tellingOf } from '../../planning/telling.ts'
import type { Statement } from '../../reading/reading.ts'
import { type Span, sliceOf } from '../../span.ts'
import type { ArticleSentence, Block, List, Quote, Section } from '../article.ts'
import type { Leaves } from './leaves.ts'

/** The proof has not refused these words. */
export type Accepts = (words: Pick<Rendering, 'text'>) => boolean

const MOST_WORDS_IN_A_PARAGRAPH = 85

/** The sections that tell the story, in its order; an enumeration becomes a list. */
export function bodySections(
  { plan, reading, story }: Planned,
  passages: ReadonlyMap<string, Passage>,
  accepted: Accepts,
  leaves: Leaves,
  language: Language,
): readonly Omit<Section, 'id'>[] {
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
  const answers = new Set(story.paragraphs.flatMap(({ span, isAnswer }) => (isAnswer ? [span.start] : [])))
  const sections: Omit<Section, 'id'>[] = []
  for (const section of plan.sections) {
    const blocks = blocksOf(section, plan.freely, answers, accepted, statements, passages, leaves, language)
    const safe = { ...section.subheading, text: language.headings.whatIsKnown(plan.keyphrase) }
    const subheading = [section.subheading, ...section.alternatives].find(accepted)
    const before = sections.at(-1)
    // Where the proof refused every subheading the section before goes on.
    if (subheading === undefined && before !== undefined)
      sections.splice(-1, 1, { ...before, blocks: [...before.blocks, ...blocks] })
    else
      sections.push({
        type: 'section',
        level: section.level,
        subheading: leaves.of(subheading ?? safe),
        blocks,
      })
  }
  return sections
}

function blocksOf(
  { statements: ids }: PlannedSection,
  freely: boolean,
  answers: ReadonlySet<number>,
  accepted: Accepts,
  statements: ReadonlyMap<string, Statement>,
  passages: ReadonlyMap<string, Passage>,
  leaves: Leaves,
  language: Language,
): readonly Block[] {
  const blocks: Block[] = []
  const texts: string[] = []
  let open: { sentences: ArticleSentence[]; paragraph: number; words: number } | undefined
  const close = () => {
    if (open !== undefined) blocks.push({ type: 'paragraph', sentences: open.sentences })
    open = undefined
  }
  for (const id of ids) {
    const statement = statements.get(id)
    const passage = passages.get(id)
    if (statement === undefined || passage === undefined) continue
    const answer = answers.has(statement.start) ? answerOf(passage, leaves) : undefined
    if (answer !== undefined) {
      close()
      blocks.push(answer)
      continue
    }
    const list = listOf(passage, leaves, language)
    if (list !== undefined && textsIn(list).every(accepted)) {
      close()
      blocks.push(list)
      continue
    }
    const told =
      introduced(passage, texts, accepted, leaves, language) ??
      sentencesOf(passage, freely, accepted, leaves, language)
    texts.push(...told.map(({ text }) => text))
    const words = told.reduce((sum, { text }) => sum + language.countWords(text), 0)
    const goesOn = open?.paragraph === statement.paragraph && open.words + words <= MOST_WORDS_IN_A_PARAGRAPH
    if (open !== undefined && goesOn) {
      open.sentences.push(...told)
      open.words += words
    } else {
      close()
      open = { sentences: [...told], paragraph: statement.paragraph, words }
    }
  }
  close()
  return blocks
}

/** « a-t-elle ajouté » with her name, where the section has not named her yet. */
function introduced(
  passage: Passage,
  before: readonly string[],
  accepted: Accepts,
  leaves: Leaves,
  { realisation }: Language,
): readonly ArticleSentence[] | undefined {
  const { statement, text: story } = passage
  const source = statement.attribution?.source
  const text = source === undefined ? undefined : realisation.nameSpeaker(passage)
  if (source === undefined || text === undefined) return undefined
  const name = sliceOf(story, source).match(/[\p{L}\d]+/gu) ?? []
  if (before.some((told) => name.some((word) => word.length > 3 && told.includes(word)))) return undefined
  const rendering: Rendering = {
    text,
    kind: 'edited',
    evidence: [{ start: statement.start, end: statement.end }],
  }
  return accepted(rendering) ? [leaves.of({ ...rendering, statement: statement.id })] : undefined
}

/** A statement in the words of its telling, or as the story has it where the proof refused these. */
function sentencesOf(
  passage: Passage,
  freely: boolean,
  accepted: Accepts,
  leaves: Leaves,
  language: Language,
): readonly ArticleSentence[] {
  const { statement } = passage
  const evidence = [{ start: statement.start, end: statement.end }]
  const parts = tellingOf(passage, freely, language)?.map((text) => ({
    text,
    kind: 'edited' as const,
    evidence,
  }))
  if (parts === undefined || !parts.every(accepted)) return [leaves.verbatim(statement)]
  return parts.map((part) => leaves.of({ ...part, statement: statement.id }))
}

/** What somebody answers in an interview, whole and with the name beside it. */
function answerOf({ statement, text, quotes }: Passage, leaves: Leaves): Quote | undefined {
  const { speaker, attribution, start, end } = statement
  const whole = quotes.some((quote) => quote.start === start && quote.end === end)
  if (speaker === undefined || attribution !== undefined || !whole) return undefined
  const name: Rendering = { text: sliceOf(text, speaker), kind: 'derived', evidence: [speaker] }
  return { type: 'quote', sentences: [leaves.verbatim(statement)], speaker: leaves.of(name) }
}

function listOf(passage: Passage, leaves: Leaves, language: Language): List | undefined {
  const draft = language.realisation.list(passage)
  if (draft === undefined) return undefined
  const { statement } = passage
  const whole: Span = { start: statement.start, end: statement.end }
  const last = draft.items.length - 1
  return {
    type: 'list',
    ordered: false,
    introduction: leaves.of({
      text: draft.introduction,
      kind: 'edited',
      evidence: [whole],
      statement: statement.id,
    }),
    items: draft.items.map((item, index) =>
      leaves.of({
        text: `${item}${index === last ? '.' : ' ;'}`,
        kind: 'edited',
        evidence: [whole],
        statement: statement.id,
      }),
    ),
  }
}

const textsIn = ({ introduction, items }: List): readonly ArticleSentence[] => [
  ...(introduction === undefined ? [] : [introduction]),
  ...items,
]

/** The story's lede, sentence by sentence. */
export const standfirstOf = (
  { plan }: Planned,
  passages: ReadonlyMap<string, Passage>,
  accepted: Accepts,
  leaves: Leaves,
  language: Language,
): Block => ({
  type: 'standfirst',
  sentences: plan.standfirst.flatMap((id) => {
    const passage = passages.get(id)
    return passage === undefined ? [] : sentencesOf(passage, plan.freely, accepted, leaves, language)
  }),
})
