import type { Lexicon } from '../../../language.ts'
import type { Passage, QuestionDraft } from '../../../realisation.ts'
import { assertionOf } from '../assertion.ts'
import { howMany } from './how-many.ts'
import { says } from './says.ts'
import { what } from './what.ts'
import { when } from './when.ts'
import { whether } from './whether.ts'
import { who } from './who.ts'
import { why } from './why.ts'

/** The questions that a passage answers, best first; empty where its tree is in doubt. */
export function questionsOf(passage: Passage, lexicon: Lexicon): readonly QuestionDraft[] {
  if (passage.statement.anaphoric) return []
  const assertion = assertionOf(passage, lexicon)
  const asked =
    assertion === undefined
      ? []
      : [
          why(assertion),
          howMany(assertion),
          when(assertion),
          whether(assertion),
          what(assertion),
          who(assertion, lexicon),
        ]
  return [...asked, says(passage)]
    .filter((draft) => draft !== undefined)
    .sort((one, other) => other.weight - one.weight)
}
