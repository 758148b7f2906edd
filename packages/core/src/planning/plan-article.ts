import type { Planned, Read } from '../dossier.ts'
import type { Language } from '../languages/language.ts'
import type { Statement } from '../reading/reading.ts'
import { allot } from './allot.ts'
import { salientTopics } from './background.ts'
import { type BodyUnit, bodyUnits, takeStandfirst } from './body.ts'
import { type Demand, demandOf } from './demand.ts'
import { descriptionsOf } from './descriptions.ts'
import { headlinesOf } from './headlines.ts'
import { type Keyphrase, keyphrasesOf } from './keyphrases.ts'
import { passagesOf } from './passages.ts'
import type { PlannedSection, PlannedSummary, Rendering } from './plan.ts'
import { hasPhrase } from './renderings.ts'
import { keyphrasesAsked } from './search-queries.ts'
import { groupSections } from './sections.ts'
import { ALIKE, AlikeTexts } from './similarity.ts'
import { headSections } from './subheadings.ts'
import { type SummaryCandidates, summaryCandidates } from './summary.ts'
import { titlesWithin, titleTagsOf } from './title-tags.ts'
import { varied } from './varied.ts'

/** Headings that the blocks that sum up bring with them, as a rule. */
const SUMMARY_HEADINGS = 3
const FEWEST_SECTIONS = 3
const SECONDARY_KEYPHRASES = 5
/** Share of the best keyphrase's score. */
const NEARLY_AS_GOOD = 0.7
/** A wire story ends on what matters least. */
const SECTIONS_WITH_NEWS = 1

/** Adds what the article will say, in which order and under which headings. The same input, the same plan. */
export function plan(read: Read, language: Language): Planned {
  const { story, reading, brief, queries = [], variant = 0 } = read
  const demand = demandOf(brief)
  const passages = passagesOf(story.text, reading)
  const { standfirst, rest } = takeStandfirst(bodyUnits(story, reading, language), story.text, language)
  const units = fitting(rest, standfirst, story.text, demand, language)
  const told = [...standfirst, ...units.flatMap(({ statements }) => statements)]
  const searched = keyphrasesAsked(queries, story.text, reading, language)
  const found = [...searched, ...keyphrasesOf(story, reading, language)]
  const ranked = withAsked(found, demand)
  const headlines = headlinesOf(story, told, passages, ranked, variant, language)
  const keyphrases = searched.length > 0 ? ranked : withTitle(ranked, headlines, demand, language)
  const keyphrase = keyphrases[0]?.phrase ?? ''
  const fewest = Math.max(FEWEST_SECTIONS, demand.subheadings - SUMMARY_HEADINGS)
  const groups = groupSections(units, fewest)
  const taken = headlines.slice(0, 1).map(({ text }) => text)
  const sections = headSections(
    groups,
    Math.max(fewest, demand.subheadings),
    passages,
    keyphrases,
    taken,
    story.text,
    demand.seo,
    variant,
    language,
  )
  const candidates = apartFrom(
    summaryCandidates(told, passages, story, reading, demand.seo, language),
    sections,
  )
  const descriptions = descriptionsOf(headlines, told, passages, keyphrase, demand.description, language)
  const topics = salientTopics(story, reading, language)
  const body = wordsOf(told, story.text, language)
  const allotment = allot(candidates, topics, body, demand, language)
  return {
    ...read,
    plan: {
      freely: demand.seo,
      keyphrase,
      secondaryKeyphrases: secondaryOf(keyphrases),
      headlines,
      titleTags: titleTagsOf(headlines, factsIn(sections), keyphrase, told, demand.titleTag, language),
      descriptions: varied(descriptions, variant),
      standfirst: standfirst.map(({ id }) => id),
      sections: isEmpty(allotment.summary) ? withKeyphrase(sections, keyphrase, language) : sections,
      ...allotment,
    },
  }
}

/** Subheadings and their fellows, those of the first sections first. */
const factsIn = (sections: readonly PlannedSection[]): readonly Rendering[] =>
  sections
    .slice(0, SECTIONS_WITH_NEWS)
    .flatMap(({ subheading, alternatives }) => [subheading, ...alternatives])

const wordsOf = (statements: readonly Statement[], text: string, language: Language): number =>
  statements.reduce((sum, { start, end }) => sum + language.countWords(text.slice(start, end)), 0)

/** Where the brief sets a limit the last paragraphs of the story go first: a wire story ends on what matters least. */
function fitting(
  units: readonly BodyUnit[],
  standfirst: readonly Statement[],
  text: string,
  demand: Demand,
  language: Language,
): readonly BodyUnit[] {
  let left = demand.atMost - wordsOf(standfirst, text, language)
  const end = units.findIndex(({ words }) => {
    left -= words
    return left < 0
  })
  return end < 0 ? units : units.slice(0, end)
}

/** The keyphrases of the brief before those of the story. */
function withAsked(found: readonly Keyphrase[], demand: Demand): readonly Keyphrase[] {
  const main = demand.keyphrase === undefined ? found.slice(0, 1) : [asked(demand.keyphrase)]
  const others = [...demand.secondaryKeyphrases.map(asked), ...found]
  const distinct = others.filter(
    ({ phrase }, index) =>
      !main.some((one) => one.phrase === phrase) &&
      others.findIndex((one) => one.phrase === phrase) === index,
  )
  return [...main, ...distinct]
}

/**
 * Of phrases that are nearly as good as the best the first one that a title of the story's own words has: a keyphrase
 * that no title can have says less than its neighbour. One that the brief asks for stays.
 */
function withTitle(
  keyphrases: readonly Keyphrase[],
  headlines: readonly Rendering[],
  { titleTag }: Demand,
  language: Language,
): readonly Keyphrase[] {
  const best = keyphrases[0]?.score ?? 0
  if (best === Infinity) return keyphrases
  const titles = titlesWithin(headlines, titleTag, language)
  const titled = keyphrases
    .filter(({ score }) => score >= NEARLY_AS_GOOD * best)
    .find(({ phrase }) => titles.some((title) => hasPhrase(title, phrase)))
  return titled === undefined ? keyphrases : [titled, ...keyphrases.filter((one) => one !== titled)]
}

/** Those asked for, then those that neither hold another nor are held by one: « taux de fécondité », not « taux » too. */
function secondaryOf([main, ...others]: readonly Keyphrase[]): readonly string[] {
  const taken: Keyphrase[] = main === undefined ? [] : [main]
  for (const one of others) {
    if (taken.length > SECONDARY_KEYPHRASES) break
    if (one.score === Infinity || !taken.some((other) => isWithin(one, other) || isWithin(other, one)))
      taken.push(one)
  }
  return taken.slice(1).map(({ phrase }) => phrase)
}

const isWithin = ({ lemmas }: Keyphrase, other: Keyphrase): boolean =>
  lemmas.every((lemma) => other.lemmas.includes(lemma))

const asked = (phrase: string): Keyphrase => ({
  phrase,
  lemmas: phrase.toLowerCase().split(/\s+/u),
  score: Infinity,
})

const isEmpty = (summary: PlannedSummary): boolean =>
  Object.values(summary).every(({ length }) => length === 0)

/** Where no block that sums up brings a subheading with the keyphrase, the last section's has to. */
function withKeyphrase(
  sections: readonly PlannedSection[],
  keyphrase: string,
  language: Language,
): readonly PlannedSection[] {
  const last = sections.at(-1)
  if (
    last === undefined ||
    keyphrase === '' ||
    sections.some(({ subheading }) => hasPhrase(subheading.text, keyphrase))
  )
    return sections
  const text = language.headings.whatIsKnown(keyphrase)
  const subheading = { ...last.subheading, text, kind: 'derived' as const }
  return [
    ...sections.slice(0, -1),
    { ...last, subheading, alternatives: [last.subheading, ...last.alternatives] },
  ]
}

/** A question that heads a section is answered there, a point that heads one has been made. */
function apartFrom(candidates: SummaryCandidates, sections: readonly PlannedSection[]): SummaryCandidates {
  const headings = new AlikeTexts()
  for (const { subheading } of sections) headings.add(subheading.text)
  return {
    ...candidates,
    keyPoints: candidates.keyPoints.filter(({ text }) => !headings.has(text, ALIKE)),
    questions: candidates.questions.filter(
      ({ question, answer }) => !headings.has(question.text, 1) && !headings.has(answer.text, ALIKE),
    ),
  }
}
