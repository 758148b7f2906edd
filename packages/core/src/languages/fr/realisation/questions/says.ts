import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import { capitalise, join } from '../../elision.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { clitics } from '../wording.ts'
import { isBalanced, questionOf } from './ask.ts'

const MOST_WORDS = 34
const MOST_SOURCE_WORDS = 8

/**
 * « Que dit la préfecture ? — Selon elle, …» would leave open whom « elle » means; the source is named
 * again: « Selon la préfecture, la route a été rouverte. » Of each source one question.
 */
export function says(assertion: Assertion, _lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, source, subject, finite, rest, lead, fact, ownSubject } = assertion
  if (source === undefined || lead.length > 0 || !ownSubject) return undefined
  if (source.split(' ').length > MOST_SOURCE_WORDS || NO_SPEAKER.test(source)) return undefined
  const question = questionOf(`Que dit ${source}`)
  const clause = compose(passage.text, passage.tree, [subject, ...clitics(assertion), finite, ...rest])
  const text = `${capitalise(join('selon', source))}, ${clause.replace(/[.]$/u, '')}.`
  if (
    question === undefined ||
    PLURAL.test(source) ||
    text.split(' ').length > MOST_WORDS ||
    !isBalanced(text)
  )
    return undefined
  return { fact, question, answers: [{ fact, text }], weight: 0.35 }
}

/** « disent les organisateurs »: the verb agrees. */
const PLURAL =
  /^(?:les|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|certains|certaines|quelques|nombre|de nombreux|de nombreuses|\d.*|la plupart)(?!\p{L})| et /iu
/** Not of persons or papers, or without a name of their own. */
const NO_SPEAKER =
  /^(?:lui|elle|eux|elles|ce|cet|cette|ces|son|sa|ses|leur|leurs|une?|source)(?!\p{L})|source/iu
