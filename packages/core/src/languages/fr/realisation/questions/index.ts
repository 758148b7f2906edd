import { memoiseFor } from '../../../../memoise.ts'
import type { Lexicon } from '../../../language.ts'
import type { Passage, QuestionDraft } from '../../../realisation.ts'
import { type Assertion, assertionsOf, pointsAway } from '../assertion.ts'
import { about } from './about.ts'
import { argument } from './argument.ts'
import { how } from './how.ts'
import { howMany } from './how-many.ts'
import { howMuch } from './how-much.ts'
import { says } from './says.ts'
import { subjectQuestion } from './subject.ts'
import { what } from './what.ts'
import { whatIs } from './what-is.ts'
import { when } from './when.ts'
import { where } from './where.ts'
import { whether } from './whether.ts'
import { which } from './which.ts'
import { why } from './why.ts'

type Question = (assertion: Assertion, lexicon: Lexicon) => QuestionDraft | undefined

const QUESTIONS: readonly Question[] = [
  why,
  howMany,
  howMuch,
  when,
  where,
  whether,
  which,
  how,
  argument,
  what,
  subjectQuestion,
  about,
]

/** The questions that a passage answers, best first; empty where its tree is in doubt. */
export const questionsOf = memoiseFor((passage: Passage, lexicon: Lexicon): readonly QuestionDraft[] => {
  if (pointsAway(passage)) return whatIs(passage, lexicon)
  const asked = assertionsOf(passage, lexicon).flatMap((assertion) =>
    QUESTIONS.map((question) => question(assertion, lexicon)),
  )
  return [...asked, ...whatIs(passage, lexicon), says(passage)]
    .filter((draft) => draft !== undefined)
    .sort((one, other) => other.weight - one.weight)
})
