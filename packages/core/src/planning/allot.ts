import type { BackgroundTopic } from '../languages/background.ts'
import type { Language } from '../languages/language.ts'
import { type FoundTopics, fittingTopics, topicWords } from './background.ts'
import { capacityOf, MOST_BACKGROUND, MOST_SUMMARY } from './capacity.ts'
import type { Demand } from './demand.ts'
import type { Plan, PlannedSummary, PlannedTopic } from './plan.ts'
import { chooseSummary, type SummaryCandidates, type SummaryWish, summaryWords } from './summary.ts'

/** Aimed at beyond what is asked, so that no article is a word short by its typography. */
const MARGIN = 1.02

type Allotment = Pick<Plan, 'summary' | 'background' | 'budget' | 'capacity'>

/**
 * Shares the words asked for out: the blocks that sum up at their usual size, the topic the story is most
 * about, then more of both until there are words enough or the story has no more to give. Background
 * never makes more than a quarter of what comes out, summaries never more than 45 %. Under a limit, what
 * does not fit is left out. `body` is in words.
 */
export function allot(
  candidates: SummaryCandidates,
  topics: FoundTopics,
  body: number,
  demand: Demand,
  language: Language,
): Allotment {
  const wish = { keyPoints: demand.keyPoints ?? 0, questions: demand.questions ?? 0, table: demand.table }
  const choose = (words: number) => chosen(candidates, { ...wish, words }, language)
  const usual = choose(0)
  const most = choose(Infinity)
  const library = [...topics.all, ...topics.beside]
  const libraryWords = library.reduce((sum, topic) => sum + topicWords(topic, language), 0)
  const capacity = capacityOf({ body, summary: most.words, background: libraryWords })
  const goal = Math.min(Math.max(demand.atLeast * MARGIN, body + usual.words), Math.max(capacity.total, body))
  const isShort = goal > body + usual.words
  const room = demand.noSubheadings ? 0 : Math.max(0, demand.atMost - body)
  const explain = (words: number) =>
    explained(isShort ? library : topics.main.slice(0, 1), words, library, language)
  const first = explain(Math.min(goal * MOST_BACKGROUND, room - Math.min(room, usual.words)))
  const full = choose(Math.min(goal - body - first.words, goal * MOST_SUMMARY))
  const summary = [full, usual].find(({ words }) => words + first.words <= room) ?? NOTHING
  const background = within(first, body + summary.words, explain)
  return {
    summary: summary.summary,
    background: background.topics,
    budget: { body, summary: summary.words, background: background.words },
    capacity,
  }
}

interface Chosen {
  readonly summary: PlannedSummary
  readonly words: number
}

function chosen(candidates: SummaryCandidates, wish: SummaryWish, language: Language): Chosen {
  const summary = chooseSummary(candidates, wish, language)
  return { summary, words: summaryWords(summary, language) }
}

const NOTHING: Chosen = {
  summary: {
    keyPoints: [],
    figures: [],
    people: [],
    quantities: [],
    landmarks: [],
    excerpts: [],
    timeline: [],
    unknowns: [],
    questions: [],
  },
  words: 0,
}

interface Explained {
  readonly topics: readonly PlannedTopic[]
  readonly words: number
}

function explained(
  from: readonly BackgroundTopic[],
  most: number,
  all: readonly BackgroundTopic[],
  language: Language,
): Explained {
  const topics = fittingTopics(from, most, language)
  const words = topics.reduce((sum, { topic: id, sentences }) => {
    const topic = all.find((one) => one.id === id)
    return topic === undefined ? sum : sum + topicWords(topic, language, sentences)
  }, 0)
  return { topics, words }
}

/** A quarter of what the article came to, not of what was hoped for. */
function within(background: Explained, rest: number, explain: (words: number) => Explained): Explained {
  const most = (rest * MOST_BACKGROUND) / (1 - MOST_BACKGROUND)
  return background.words <= most ? background : explain(most)
}
