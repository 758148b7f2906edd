import { memoise, memoiseFor } from '../../../memoise.ts'
import type { Lexicon } from '../../language.ts'
import type { Ngrams } from '../../ngrams.ts'
import type { Fact, Passage, QuestionDraft, Realisation, SubheadingDraft } from '../../realisation.ts'
import { isUnheard } from '../../unheard.ts'
import { condense } from './condense.ts'
import { headlinesOf } from './core.ts'
import { eventsOf } from './event.ts'
import { excerptsOf } from './excerpts.ts'
import { figuresOf } from './figures.ts'
import { listOf } from './list.ts'
import { nameSpeaker } from './name-speaker.ts'
import { factIn, partsOf } from './parts.ts'
import { quantitiesOf } from './quantities.ts'
import { questionsOf } from './questions/index.ts'
import { readsAlone } from './reads-alone.ts'
import { restated, type Wordings } from './restate/index.ts'
import { reword } from './reword.ts'
import { shortened } from './shorten.ts'
import { splitOf } from './split.ts'
import { subheadingsOf } from './subheadings.ts'
import { unknownOf } from './unknown.ts'

/** The transformations of French over a lexicon that inflects; of two wordings the news decides which is said. */
export function frenchRealisation(lexicon: Lexicon, ngrams: Ngrams): Realisation {
  const wordings: Wordings = { lexicon, ngrams }
  const isSaid = ({ text }: SubheadingDraft, passage: Passage): boolean =>
    !isUnheard(text, passage.text.slice(passage.statement.start, passage.statement.end), ngrams)
  const subheadings = memoiseFor((passage: Passage, forms: Lexicon) =>
    eachPart(passage, (part) => subheadingsOf(part, forms)).filter((draft) => isSaid(draft, passage)),
  )
  return {
    condense: (passage) => withParts(passage, (part) => condense(part, lexicon)),
    restate: (passage) => restated(passage, wordings),
    shorten: (passage) => shortened(passage, lexicon),
    nameSpeaker,
    readsAlone,
    reword: memoise((text) => reword(text, lexicon, ngrams)),
    excerpts: excerptsOf,
    headlines: (passage) => eachPart(passage, (part) => headlinesOf(part, lexicon)),
    subheadings: (passage) => subheadings(passage, lexicon),
    questions: (passage) => asked(passage, lexicon),
    figures: (passage) => figuresOf(passage, lexicon),
    quantities: quantitiesOf,
    events: (passage) => withParts(passage, (part) => eventsOf(part, lexicon)),
    unknown: (passage) => unknownOf(passage, lexicon),
    list: listOf,
    split: (passage) => splitOf(passage, lexicon),
  }
}

/** What a rule makes of a passage, then of its parts. */
const eachPart = <Draft>(
  passage: Passage,
  rule: (passage: Passage) => readonly Draft[],
): readonly Draft[] => [...rule(passage), ...partsOf(passage).flatMap((part) => rule(part.passage))]

/** The same where what is made says which clause it tells. */
const withParts = <Draft extends Fact>(
  passage: Passage,
  rule: (passage: Passage) => readonly Draft[],
): readonly Draft[] => [
  ...rule(passage),
  ...partsOf(passage).flatMap((part) =>
    rule(part.passage).map((draft) => ({ ...draft, fact: factIn(part, draft.fact) })),
  ),
]

/** The answers say so as well. */
const asked = (passage: Passage, lexicon: Lexicon): readonly QuestionDraft[] => [
  ...questionsOf(passage, lexicon),
  ...partsOf(passage).flatMap((part) =>
    questionsOf(part.passage, lexicon).map((draft) => ({
      ...draft,
      fact: factIn(part, draft.fact),
      answers: draft.answers.map((answer) => ({ ...answer, fact: factIn(part, answer.fact) })),
    })),
  ),
]
