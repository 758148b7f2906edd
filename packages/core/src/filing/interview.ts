import { applyEdits, originalSpan } from './aligned-text.ts'
import type { FilingRules } from './filing-rules.ts'
import { countWords } from './headline.ts'
import type { LaidParagraph } from './lay-out.ts'

/** More questions than one: a single one may head any section. */
const FEWEST_QUESTIONS = 2
const MOST_WORDS_OF_A_QUESTION = 60
const QUESTION = /\?\s*["»”]?$/u
const OPENS_QUOTE = /^\s*(?:[-–—]\s*)?["«“]/u
/** « – Le plan coûtera … »: answers of printed interviews open with a dash, as the items of a list do. */
const ANSWERS = /^(?:paragraph|item)$/u
const DASH = /^[-–—]\s+/u

/**
 * Questions and answers as an interview sets them: the questions become subheadings, the answers quotations, for they
 * are somebody's words and not the story's. A story that only asks itself questions stays as it is: somebody has to
 * be spoken to, or to speak of himself.
 */
export function markInterview(
  paragraphs: readonly LaidParagraph[],
  { interview }: Pick<FilingRules, 'interview'>,
): readonly LaidParagraph[] {
  const questions = paragraphs.flatMap((_, place) => (isQuestion(paragraphs, place) ? [place] : []))
  const answers = new Set(questions.flatMap((place) => answersTo(paragraphs, place)))
  const asked = questions.filter((place) => interview.spokenTo.test(textAt(paragraphs, place)))
  const own = [...answers].filter((place) => interview.speaksOfSelf.test(unquoted(textAt(paragraphs, place))))
  const enough = questions.length >= FEWEST_QUESTIONS
  if (!enough || (asked.length === 0 && own.length * 2 < questions.length)) return paragraphs
  return paragraphs.map((paragraph, place) => {
    if (questions.includes(place)) return { ...paragraph, is: 'subheading' as const }
    return answers.has(place) ? quoted(paragraph, interview.marks) : paragraph
  })
}

const textAt = (paragraphs: readonly LaidParagraph[], place: number): string =>
  paragraphs[place]?.block.text ?? ''

const unquoted = (text: string): string => text.replace(/«[^»]*»|"[^"]*"|“[^”]*”/gu, ' ')

function isQuestion(paragraphs: readonly LaidParagraph[], place: number): boolean {
  const [one, next] = [paragraphs[place], paragraphs[place + 1]]
  return (
    one !== undefined &&
    ANSWERS.test(next?.is ?? '') &&
    place > 0 &&
    /^(?:paragraph|subheading)$/u.test(one.is) &&
    QUESTION.test(one.block.text) &&
    !QUESTION.test(next?.block.text ?? '') &&
    countWords(one.block.text) <= MOST_WORDS_OF_A_QUESTION
  )
}

/** The paragraphs behind a question, up to the next one or a subheading. */
function answersTo(paragraphs: readonly LaidParagraph[], question: number): readonly number[] {
  const found: number[] = []
  for (let place = question + 1; ANSWERS.test(paragraphs[place]?.is ?? ''); place++) {
    if (isQuestion(paragraphs, place)) break
    found.push(place)
  }
  return found
}

/** The paragraph between quotation marks, where it has none yet. */
function quoted(paragraph: LaidParagraph, [opening, closing]: readonly [string, string]): LaidParagraph {
  const { block, mends } = paragraph
  if (OPENS_QUOTE.test(block.text)) return { ...paragraph, is: 'paragraph', isAnswer: true }
  const dash = DASH.exec(block.text)?.[0].length ?? 0
  const end = block.text.length
  const word = /^\S+/u.exec(block.text.slice(dash))?.[0] ?? ''
  return {
    ...paragraph,
    is: 'paragraph',
    isAnswer: true,
    block: applyEdits(block, [
      { start: 0, end: dash, text: opening },
      { start: end, end, text: closing },
    ]),
    mends: [
      ...mends,
      {
        kind: 'quotation-marks',
        span: originalSpan(block, { start: 0, end: dash + word.length }),
        before: block.text.slice(0, dash + word.length),
        after: `${opening}${word}`,
        made: true,
      },
    ],
  }
}
