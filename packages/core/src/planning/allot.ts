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

/** Words beyond those missing that an explanation may take: it is told in whole sentences. */
const OVERFILL = 45

/**
 * Shares the words asked for out: the blocks that sum up at their usual size, the topic the story is most
 * about, then more of both until there are words enough or the story has no more to give: facts of the story before
 * explanations, explanations before questions that are hardly asked. Background
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
  const choose = (words: number, strained = false) =>
    chosen(candidates, { ...wish, words, strained }, language)
  const usual = choose(0)
  const most = choose(Infinity, true)
  const library = [...topics.all, ...topics.beside]
  const libraryWords = library.reduce((sum, topic) => sum + topicWords(topic, language), 0)
  const capacity = capacityOf({ body, summary: most.words, background: libraryWords })
  const goal = Math.min(Math.max(demand.atLeast * MARGIN, body + usual.words), Math.max(capacity.total, body))
  const isShort = goal > body + usual.words
  const room = demand.noSubheadings ? 0 : Math.max(0, demand.atMost - body)
  const mostBackground = Math.min(goal * MOST_BACKGROUND, room - Math.min(room, usual.words))
  const explain = (words: number) =>
    explained(isShort ? library : topics.main.slice(0, 1), words, library, language)
  const summarise = (background: number, strained: boolean) =>
    choose(Math.min(goal - body - background, goal * MOST_SUMMARY), strained)
  const isReached = (summary: Chosen, background: Explained) =>
    body + summary.words + background.words >= goal
  // The story's own facts first, then what explains it, then what is asked less or said again; last more of the library.
  const main = explained(topics.main.slice(0, 1), mostBackground, library, language)
  const lacking = goal - body - summarise(main.words, false).words
  const missing = lacking <= main.words ? main.words : lacking + OVERFILL
  const enough = isShort ? explain(Math.min(mostBackground, missing)) : main
  const first = [enough, explain(mostBackground)].find((one) => isReached(summarise(one.words, true), one))
  const beside = first ?? explain(mostBackground)
  const plain = summarise(beside.words, false)
  const full = isReached(plain, beside) ? plain : summarise(beside.words, true)
  const summary = [full, usual].find(({ words }) => words + beside.words <= room) ?? NOTHING
  const background = within(beside, body + summary.words, explain)
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
