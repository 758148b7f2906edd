import type { Lexicon } from '../../language.ts'
import type { Realisation } from '../../realisation.ts'
import { condense } from './condense.ts'
import { headlinesOf } from './core.ts'
import { eventsOf } from './event.ts'
import { excerptsOf } from './excerpts.ts'
import { figuresOf } from './figures.ts'
import { listOf } from './list.ts'
import { nameSpeaker } from './name-speaker.ts'
import { quantitiesOf } from './quantities.ts'
import { questionsOf } from './questions/index.ts'
import { restated } from './restate/index.ts'
import { reword } from './reword.ts'
import { shortened } from './shorten.ts'
import { splitOf } from './split.ts'
import { subheadingsOf } from './subheadings.ts'
import { unknownOf } from './unknown.ts'

/** The transformations of French over a lexicon that inflects. */
export const frenchRealisation = (lexicon: Lexicon): Realisation => ({
  condense: (passage) => condense(passage, lexicon),
  restate: (passage) => restated(passage, lexicon),
  shorten: (passage) => shortened(passage, lexicon),
  nameSpeaker,
  reword: (text) => reword(text, lexicon),
  excerpts: excerptsOf,
  headlines: (passage) => headlinesOf(passage, lexicon),
  subheadings: (passage) => subheadingsOf(passage, lexicon),
  questions: (passage) => questionsOf(passage, lexicon),
  figures: (passage) => figuresOf(passage, lexicon),
  quantities: quantitiesOf,
  events: (passage) => eventsOf(passage, lexicon),
  unknown: (passage) => unknownOf(passage, lexicon),
  list: listOf,
  split: (passage) => splitOf(passage, lexicon),
})
