import type { Planned } from '../../dossier.ts'
import type { Language } from '../../languages/language.ts'
import type { Claim } from '../../verification/claim.ts'
import type { Article, ArticleSentence, Block, Standfirst } from '../article.ts'
import { countArticleWords } from '../count-words.ts'
import { structuredData } from '../structured-data.ts'
import { composeBlocks, type KeptSentence } from './compose.ts'
import type { Part, QuestionsPart } from './parts.ts'

export type HeadField = 'headline' | 'titleTag' | 'description'

/** What a model has given for one part, as far as the proof lets it stand. */
export interface Told {
  readonly kept: readonly KeptSentence[]
  readonly fields: Readonly<Partial<Record<HeadField | 'subheading', ArticleSentence>>>
  /** By the item's place. */
  readonly questions: ReadonlyMap<
    number,
    { readonly question: ArticleSentence; readonly answer: ArticleSentence }
  >
  /** What was refused and is not in `kept`, with the statements that it was to tell. */
  readonly refused: readonly { readonly claim: Claim; readonly statements: readonly string[] }[]
  /** Texts that were kept only when asked again. */
  readonly again: number
}

export const NOTHING_TOLD: Told = { kept: [], fields: {}, questions: new Map(), refused: [], again: 0 }

/** Which part tells what. */
export type Draft = ReadonlyMap<Part, Told>

export interface Assembled {
  readonly article: Article
  /** The part that each block of the article is of; undefined for what the offline writer alone makes. */
  readonly owners: readonly (Part | undefined)[]
}

/** The article of a draft: what no model tells stands as in the offline article. */
export function assemble(
  base: Article,
  draft: Draft,
  planned: Planned,
  model: string,
  language: Pick<Language, 'countWords' | 'labels' | 'functionWords'>,
): Assembled {
  const byPlace = new Map([...draft.keys()].map((part) => [part.from, part]))
  const blocks: Block[] = []
  const owners: (Part | undefined)[] = []
  for (let at = 0; at < base.blocks.length; at++) {
    const part = byPlace.get(at)
    const made =
      part === undefined
        ? [base.blocks[at] as Block]
        : blocksOf(part, draft.get(part) ?? NOTHING_TOLD, planned, language)
    blocks.push(...made)
    owners.push(...made.map(() => part))
    if (part !== undefined) at = part.to - 1
  }
  const head = [...draft].find(([{ kind }]) => kind === 'head')?.[1].fields ?? {}
  const writer = [...draft.values()].some(isWritten) ? model : base.writer
  const { subheading: _, ...fields } = head
  const article = { ...base, writer, ...fields, blocks }
  const words = countArticleWords(article, language)
  return {
    article: {
      ...article,
      structuredData: structuredData({ story: planned.story, article, words }, language),
    },
    owners,
  }
}

/** Words of a model stand there. */
export const isWritten = ({ kept, fields, questions }: Told): boolean =>
  kept.length + Object.keys(fields).length + questions.size > 0

function blocksOf(
  part: Part,
  told: Told,
  planned: Planned,
  language: Pick<Language, 'countWords'>,
): readonly Block[] {
  switch (part.kind) {
    case 'head':
      return [standfirstOf(part.standfirst, told)]
    case 'questions':
      return [questionsOf(part, told)]
    case 'section': {
      const blocks = told.kept.length === 0 ? part.blocks : composeBlocks(part, told.kept, planned, language)
      if (part.section === undefined) return blocks
      return [{ ...part.section, subheading: told.fields.subheading ?? part.section.subheading, blocks }]
    }
  }
}

/** The lede is told whole: a standfirst that leaves out one of its statements is none. */
function standfirstOf(standfirst: Standfirst, { kept }: Told): Standfirst {
  const told = new Set(kept.flatMap(({ tells }) => tells))
  const isWhole = standfirst.sentences.every(
    ({ statement }) => statement === undefined || told.has(statement),
  )
  return kept.length > 0 && isWhole
    ? { ...standfirst, sentences: kept.map(({ sentence }) => sentence) }
    : standfirst
}

const questionsOf = ({ section, items }: QuestionsPart, { questions }: Told): Block => ({
  ...section,
  blocks: [
    {
      type: 'questions',
      items: items.map((item, index) => {
        const told = questions.get(index)
        return told === undefined ? item : { ...item, question: told.question, answer: [told.answer] }
      }),
    },
  ],
})

/** The same without some of its texts. */
export function without(told: Told, refused: readonly Claim[]): Told {
  const byText = new Map(refused.map((claim) => [claim.text, claim]))
  const isOut = ({ text }: ArticleSentence) => byText.has(text)
  const out = told.kept.filter(({ sentence }) => isOut(sentence))
  const fields = Object.entries(told.fields).filter(([, field]) => !isOut(field))
  const questions = [...told.questions].filter(
    ([, { question, answer }]) => !isOut(question) && !isOut(answer),
  )
  const gone = [
    ...out.map(({ sentence, tells }) => ({ claim: byText.get(sentence.text) as Claim, statements: tells })),
    ...[
      ...Object.values(told.fields),
      ...[...told.questions.values()].flatMap(({ question, answer }) => [question, answer]),
    ]
      .filter(isOut)
      .map(({ text }) => ({ claim: byText.get(text) as Claim, statements: [] })),
  ]
  return {
    ...told,
    kept: told.kept.filter(({ sentence }) => !isOut(sentence)),
    fields: Object.fromEntries(fields),
    questions: new Map(questions),
    refused: [...told.refused, ...gone],
  }
}
