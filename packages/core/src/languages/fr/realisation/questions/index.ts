import type { Lexicon } from '../../../language.ts'
import type { Passage, QuestionDraft } from '../../../realisation.ts'
import { type Assertion, assertionsOf } from '../assertion.ts'
import { howMany } from './how-many.ts'
import { says } from './says.ts'
import { subjectQuestion } from './subject.ts'
import { what } from './what.ts'
import { when } from './when.ts'
import { where } from './where.ts'
import { whether } from './whether.ts'
import { why } from './why.ts'

type Question = (assertion: Assertion, lexicon: Lexicon) => QuestionDraft | undefined

const QUESTIONS: readonly Question[] = [why, howMany, when, where, whether, what, subjectQuestion]

/** The questions that a passage answers, best first; empty where its tree is in doubt. */
export function questionsOf(passage: Passage, lexicon: Lexicon): readonly QuestionDraft[] {
  if (passage.statement.anaphoric) return []
  const asked = assertionsOf(passage, lexicon).flatMap((assertion) =>
    QUESTIONS.map((question) => question(assertion, lexicon)),
  )
  return [...asked, says(passage)]
    .filter((draft) => draft !== undefined)
    .sort((one, other) => other.weight - one.weight)
}
