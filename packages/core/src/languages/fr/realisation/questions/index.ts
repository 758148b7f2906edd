import { memoiseFor } from '../../../../memoise.ts'
import type { Lexicon } from '../../../language.ts'
import type { Passage, QuestionDraft } from '../../../realisation.ts'
import { type Assertion, pointsAway } from '../assertion.ts'
import { breaksList } from '../breaks-list.ts'
import { readsAlone } from '../reads-alone.ts'
import { disagrees } from '../wording.ts'
import { argument } from './argument.ts'
import { askableOf } from './askable.ts'
import { deed } from './deed.ts'
import { evolution } from './evolution.ts'
import { happened } from './happened.ts'
import { how } from './how.ts'
import { howMany } from './how-many.ts'
import { howMuch } from './how-much.ts'
import { passingOf } from './passing.ts'
import { purpose } from './purpose.ts'
import { reaction } from './reaction.ts'
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
  which,
  purpose,
  how,
  argument,
  what,
  evolution,
  reaction,
  subjectQuestion,
  whether,
  happened,
  deed,
  says,
]
/** The question names whom these stand for. */
const TAKEN_UP = /^(?:ils?|elles?|on|ce (?:sont|n['’]est)|c['’]est)(?!\p{L})/iu
/** Of what a clause denies one asks only whether it is so. */
const OF_DENIALS: readonly Question[] = [whether]

/** The questions that a passage answers, best first; empty where its tree is in doubt. */
export const questionsOf = memoiseFor((passage: Passage, lexicon: Lexicon): readonly QuestionDraft[] => {
  const clauses = pointsAway(passage)
    ? []
    : askableOf(passage, lexicon).filter((assertion) => !disagrees(assertion))
  const asked = [...clauses, ...passingOf(passage, lexicon)].flatMap((assertion) =>
    (assertion.clause.negated ? OF_DENIALS : QUESTIONS).flatMap(
      (question) => question(assertion, lexicon) ?? [],
    ),
  )
  return [...asked, ...whatIs(passage, lexicon)]
    .map((draft) => ({
      ...draft,
      answers: draft.answers.filter(
        ({ text }) =>
          !breaksList(passage, text) &&
          !/^soit(?!\p{L})/iu.test(text) &&
          readsAlone(text.replace(TAKEN_UP, 'Untel')),
      ),
    }))
    .filter(({ question, answers }) => answers.length > 0 && !breaksList(passage, question))
    .sort((one, other) => other.weight - one.weight)
})
