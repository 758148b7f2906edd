import {
  createProver,
  type Document,
  denialDifference,
  fileStory,
  frenchFiling,
  InputError,
  identifyLanguage,
  type Language,
  ModelError,
  readPlainText,
  sameUnits,
  type Translation,
  textSource,
  translate,
  withEnglishNames,
} from '@intertitre/core'
import { proofBetween } from '../check/proof-between.ts'
import type { Order } from '../engine.ts'
import { promptsFor } from './model-writing.ts'

/** The order with its story in the article's language; as it came where it is in it already, or nobody can tell. */
export async function translateOrder(
  order: Order,
  language: Language,
  onStage: (stage: string) => void,
): Promise<{ order: Order; translation?: Translation }> {
  const { writing, story } = order
  const { brief, blocks } = withoutBrief(story, language)
  const from = identifyLanguage(blocks.map(({ text }) => text).join('\n'))
  if (writing === undefined || from === undefined || from === language.code) return { order }
  const sentences = blocks.flatMap(({ text }, paragraph) =>
    textSource('original', text).sentences.map(({ span }) => ({
      text: text.slice(span.start, span.end).replace(/\s+/gu, ' '),
      paragraph,
    })),
  )
  const { model } = await writing.open()
  onStage(`translating with ${model.name}`)
  try {
    const { paragraphs, translation } = await translate(sentences, {
      ...{ model, prompts: promptsFor(from), language: language.name, from },
      compare: comparisonWith(language, from, order.date ?? story.published),
    })
    const told = readPlainText(paragraphs.join('\n\n'), story.origin.name)
    const stated = order.brief ?? brief
    return {
      order: {
        ...order,
        story: { ...told, ...(story.published !== undefined && { published: story.published }) },
        ...(stated !== undefined && { brief: stated }),
      },
      translation,
    }
  } catch (error) {
    if (error instanceof ModelError) throw new InputError('model', error.message, { cause: error })
    throw error
  }
}

/** What is wanted may stand at the head of the story; it is no part of it. */
function withoutBrief(
  story: Document,
  { lexicon }: Language,
): { brief?: string; blocks: Document['blocks'] } {
  const { brief } = fileStory(story, {
    rules: frenchFiling,
    lexicon,
    identifyLanguage: () => frenchFiling.code,
  })
  const flat = (text: string) => text.replace(/\s+/gu, ' ').trim()
  const [first, ...rest] = story.blocks
  return brief.text !== '' && first !== undefined && flat(first.text) === flat(brief.text)
    ? { brief: brief.text, blocks: rest }
    : { blocks: story.blocks }
}

/**
 * Both ways, so that nothing is added and nothing lost: numbers, dates and names as `check` compares two languages,
 * units, denials, and how many quotations there are. The words of a quotation are others in another language.
 */
function comparisonWith(language: Language, from: string, published: string | undefined) {
  const { language: proof } = proofBetween([language.code, from], language)
  const differences = (source: string, claim: string) =>
    createProver([textSource('original', source, published)], proof)
      .prove({ text: claim })
      .discrepancies.filter(
        ({ field }) => field !== 'quote' && field !== 'content' && field !== 'attribution',
      )
  return (original: string, translation: string) => {
    const named = withEnglishNames(translation)
    const whole = { field: 'content' as const, value: translation }
    const denial = denialDifference(
      { text: original, language: from },
      { text: translation, language: language.code },
    )
    const isSame = sameUnits(translation, original) && quotesIn(original) === quotesIn(translation)
    return {
      discrepancies: [
        ...differences(original, named),
        ...differences(named, original)
          .map(({ value, ...rest }) => ({ ...rest, value: '', stated: value }))
          .filter(({ field }) => field !== 'name'),
        ...(denial === undefined ? [] : [{ field: 'polarity' as const, ...denial }]),
        ...(isSame ? [] : [whole]),
      ],
    }
  }
}

const quotesIn = (text: string): number =>
  Math.ceil((text.match(/["“”]/gu)?.length ?? 0) / 2) + (text.match(/«/gu)?.length ?? 0)
