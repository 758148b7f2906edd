import type { Lexicon } from '../../../language.ts'
import type { Passage, QuestionDraft } from '../../../realisation.ts'
import { join } from '../../elision.ts'
import { appositionsOf } from '../appositions.ts'
import { finiteOf } from '../clause.ts'
import { answerOf } from './ask.ts'

/** « Qu’est-ce que Evil Corp ? — C’est un groupement de pirates informatiques … », of what stands behind a name. */
export const whatIs = (passage: Passage, lexicon: Lexicon): readonly QuestionDraft[] =>
  (finiteOf(passage.tree, passage.tree.root) === undefined ? [] : appositionsOf(passage, lexicon)).map(
    ({ fact, name, description, person, source }) => ({
      fact,
      question: `${person ? `Qui est ${name}` : join('Qu’est-ce que', withArticle(name, passage))} ?`,
      answers: [
        {
          fact,
          text: answerOf(`${/^des /u.test(description) ? 'Ce sont' : 'C’est'} ${description}`, source),
        },
        { fact, text: answerOf(description, source) },
      ],
      weight: 0.75,
    }),
  )

/** « le Flight Director », as the story says it: a thing keeps its article, a firm has none. */
function withArticle(name: string, { text, statement }: Passage): string {
  const own = text.slice(statement.start, statement.end)
  const at = own.indexOf(name)
  const [, article = ''] =
    /(?<!\p{L})(l['’]|(?:l[ea]s?|du|aux?|des) )$/iu.exec(own.slice(0, Math.max(0, at))) ?? []
  if (article === '') return name
  const plain = article.toLowerCase().trim()
  const definite =
    plain === 'du' || plain === 'au' ? 'le' : plain === 'des' || plain === 'aux' ? 'les' : plain
  return join(definite, name)
}
