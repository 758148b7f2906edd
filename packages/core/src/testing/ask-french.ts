import type { Assertion } from '../languages/fr/realisation/assertion.ts'
import { askableOf } from '../languages/fr/realisation/questions/askable.ts'
import { passingOf } from '../languages/fr/realisation/questions/passing.ts'
import type { Lexicon } from '../languages/language.ts'
import type { QuestionDraft } from '../languages/realisation.ts'
import { french, readPassage } from './read-passages.ts'

/** What one rule asks of the last sentence of a text. */
export function askFrench(
  rule: (assertion: Assertion, lexicon: Lexicon) => QuestionDraft | undefined,
  text: string,
): readonly QuestionDraft[] {
  const passage = readPassage(text)
  const { lexicon } = french
  return [...askableOf(passage, lexicon), ...passingOf(passage, lexicon)].flatMap(
    (assertion) => rule(assertion, lexicon) ?? [],
  )
}
