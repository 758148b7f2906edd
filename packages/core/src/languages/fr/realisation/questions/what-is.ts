import type { Lexicon } from '../../../language.ts'
import type { Passage, QuestionDraft } from '../../../realisation.ts'
import { join } from '../../elision.ts'
import { appositionsOf } from '../appositions.ts'
import { answerOf } from './ask.ts'

/** « Qu’est-ce que Evil Corp ? — Un groupement de pirates informatiques … » */
export const whatIs = (passage: Passage, lexicon: Lexicon): readonly QuestionDraft[] =>
  appositionsOf(passage, lexicon).map(({ fact, name, description, person, source }) => ({
    fact,
    question: `${person ? `Qui est ${name}` : join('Qu’est-ce que', name)} ?`,
    answers: [{ fact, text: answerOf(description, source) }],
    weight: 0.75,
  }))
