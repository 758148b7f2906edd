import type { Planned } from '../../dossier.ts'
import type { Language } from '../../languages/language.ts'
import { passagesOf } from '../../planning/passages.ts'
import type { Plan, PlannedSummary, Rendering } from '../../planning/plan.ts'
import { ALIKE, AlikeTexts } from '../../planning/similarity.ts'
import type { Article, Block, Section } from '../article.ts'
import { countArticleWords } from '../count-words.ts'
import { slugOf } from '../slug.ts'
import { structuredData } from '../structured-data.ts'
import type { Writer } from '../writer.ts'
import { type Accepts, bodySections, standfirstOf } from './body-sections.ts'
import { backgroundSections, sourcesBlock } from './closing-sections.ts'
import { type Leaves, leavesOf } from './leaves.ts'
import { type SummarySections, summarySections } from './summary-sections.ts'

/** Another draft costs milliseconds, and what takes the place of a refused text may be refused in its turn. */
const REDRAFTS = 4
const LONGEST_SLUG = 60
/** Share of subheadings that carry the keyphrase: a third at least. */
const KEYPHRASE_SHARE = 1 / 3

/** The writer that needs no model: it sets the plan's renderings and the story's own sentences. */
export const offlineWriter = (language: Language): Writer => ({
  name: 'offline',
  redrafts: REDRAFTS,
  write: async (planned, refused = []) => write(planned, new Set(refused.map(({ text }) => text)), language),
})

function write(planned: Planned, refused: ReadonlySet<string>, language: Language): Article {
  const { story, plan, reading, brief } = planned
  const leaves = leavesOf(story, language)
  const accepted: Accepts = (rendering) => !refused.has(language.typeset(rendering.text))
  const topics = plan.background.flatMap(({ topic: id, sentences }) => {
    const topic = language.background.find((one) => one.id === id)
    return topic === undefined ? [] : [{ ...topic, sentences: topic.sentences.slice(0, sentences) }]
  })
  const passages = passagesOf(story.text, reading)
  const body = bodySections(planned, passages, accepted, leaves, language)
  const standfirst = standfirstOf(planned, passages, accepted, leaves, language)
  const background = backgroundSections(topics, leaves)
  const told = toldIn([standfirst, ...body.flatMap(({ blocks: inner }) => inner)])
  const summary = summarySections(
    withoutRefused(plan.summary, accepted, told),
    plan.keyphrase,
    keyphrasesWanted(plan, [...body, ...background]),
    leaves,
    language,
  )
  const plain = brief.clauses.some(({ kind }) => kind === 'no-subheadings')
  const blocks: readonly Block[] = [
    standfirst,
    ...(plain ? body.flatMap(({ blocks: inner }) => inner) : inOrder(body, background, summary, language)),
    sourcesBlock(planned, topics, language),
  ]
  return articleOf(planned, blocks, accepted, leaves, language)
}

const inOrder = (
  body: readonly Omit<Section, 'id'>[],
  background: readonly Omit<Section, 'id'>[],
  { before, after }: SummarySections,
  language: Language,
): readonly Section[] => withIds([...before, ...body, ...background, ...after], language)

function articleOf(
  { story, plan }: Planned,
  blocks: readonly Block[],
  accepted: Accepts,
  leaves: Leaves,
  language: Language,
): Article {
  const best = (candidates: readonly Rendering[]) => candidates.find(accepted) ?? candidates.at(-1) ?? EMPTY
  const article = {
    writer: 'offline',
    language: language.code,
    headline: leaves.of(best(plan.headlines)),
    titleTag: leaves.of(best(plan.titleTags)),
    description: leaves.of(best(plan.descriptions)),
    slug: addressOf(plan.keyphrase, best(plan.headlines).text, language),
    keyphrase: plan.keyphrase,
    secondaryKeyphrases: plan.secondaryKeyphrases,
    blocks,
  }
  const words = countArticleWords(article, language)
  return { ...article, structuredData: structuredData({ story, article, words }, language) }
}

/** From the headline, with the keyphrase before it where the headline lacks it. */
function addressOf(keyphrase: string, headline: string, language: Language): string {
  const wanted = slugOf(keyphrase, LONGEST_SLUG, language.functionWords)
  const own = slugOf(headline, LONGEST_SLUG, language.functionWords)
  return own.includes(wanted) ? own : slugOf(`${keyphrase} ${headline}`, LONGEST_SLUG, language.functionWords)
}

const EMPTY: Rendering = { text: '', kind: 'derived', evidence: [] }

/** How many of the summary's headings need the keyphrase for a third of all to have it. */
function keyphrasesWanted({ keyphrase }: Plan, sections: readonly Omit<Section, 'id'>[]): number {
  const has = sections.filter(({ subheading }) =>
    subheading.text.toLowerCase().includes(keyphrase.toLowerCase()),
  ).length
  const total = sections.length + 4
  return Math.max(1, Math.ceil(total * KEYPHRASE_SHARE) - has)
}

/** The sentences of the body: where the proof refused a telling the story's own stands there after all. */
function toldIn(blocks: readonly Block[]): AlikeTexts {
  const told = new AlikeTexts()
  for (const block of blocks) if ('sentences' in block) for (const { text } of block.sentences) told.add(text)
  return told
}

function withoutRefused(summary: PlannedSummary, accepted: Accepts, told: AlikeTexts): PlannedSummary {
  const isNew = (rendering: Rendering) => accepted(rendering) && !told.has(rendering.text, ALIKE)
  return {
    keyPoints: summary.keyPoints.filter(isNew),
    figures: summary.figures.filter(({ label, value }) => accepted(label) && accepted(value)),
    people: summary.people.filter(({ name, role }) => accepted(name) && accepted(role)),
    landmarks: summary.landmarks.filter(({ items }) => accepted(items)),
    quantities: summary.quantities.filter(accepted),
    excerpts: summary.excerpts.filter(isNew),
    timeline: summary.timeline.filter(({ when, what }) => accepted(when) && accepted(what)),
    unknowns: summary.unknowns.filter(({ subject, sentence }) => accepted(subject) && accepted(sentence)),
    questions: summary.questions.filter(({ question, answer }) => accepted(question) && isNew(answer)),
  }
}

/** An address for each section, after its subheading; numbered where two are the same. */
function withIds(sections: readonly Omit<Section, 'id'>[], language: Language): readonly Section[] {
  const taken = new Set<string>()
  return sections.map((section) => {
    const wish = slugOf(section.subheading.text, LONGEST_SLUG, language.functionWords) || 'section'
    let id = wish
    for (let count = 2; taken.has(id); count++) id = `${wish}-${count}`
    taken.add(id)
    return { ...section, id }
  })
}
