import type { Story } from '../filing/story.ts'
import type { Language } from '../languages/language.ts'
import type { Passage } from '../languages/realisation.ts'
import { instructsMachine } from '../reading/instructions.ts'
import type { Statement } from '../reading/reading.ts'
import { sliceOf } from '../span.ts'
import type { Keyphrase } from './keyphrases.ts'
import type { Rendering } from './plan.ts'
import { derivedFrom, editedFrom, hasPhrase, verbatimFrom } from './renderings.ts'
import { varied } from './varied.ts'

/** What a page's first line and a social card show whole. Characters. */
const LONGEST = 110
/** Statements from the top in which the news is. */
const NEWS = 3
/** Of the headlines for the first statement within this score of the best a variant may take another. */
const NEARLY_AS_GOOD = 0.4

/** Candidates best first; the story's own headline where it has one, for nobody knows the story better. `variant` puts another first. */
export function headlinesOf(
  story: Story,
  statements: readonly Statement[],
  passages: ReadonlyMap<string, Passage>,
  keyphrases: readonly Keyphrase[],
  variant: number,
  language: Language,
): readonly Rendering[] {
  const own = story.paragraphs
    .filter(({ role, span }) => role === 'headline' && !instructsMachine(sliceOf(story.text, span)))
    .map(({ span }) => verbatimFrom(story.text, span))
  const [main] = keyphrases
  const drafted = statements.slice(0, NEWS).flatMap((statement, place) => {
    const passage = passages.get(statement.id)
    const drafts = passage === undefined ? [] : language.realisation.headlines(passage)
    return drafts.map(({ text, weight }) => ({
      rendering: editedFrom(text, statement),
      place,
      score: weight - place * 0.15 + scoreOf(text, main?.phrase ?? ''),
    }))
  })
  const made = drafted.sort((one, other) => other.score - one.score)
  const known =
    main === undefined ? [] : [derivedFrom(language.headings.whatIsKnown(main.phrase), statements[0])]
  const ranked = [...own, ...made.map(({ rendering }) => rendering)]
  if (variant === 0) return [...ranked, ...known]
  const least = (made[0]?.score ?? 0) - NEARLY_AS_GOOD
  const good = made.filter(({ place, score }) => place === 0 && score >= least)
  const first = varied([...own, ...good.map(({ rendering }) => rendering)], variant)
  const others = ranked.filter((rendering) => !first.includes(rendering))
  return [...first, ...others, ...known]
}

/** What makes a headline better beside its form: the keyphrase, no quotation marks, a length that shows whole. */
const scoreOf = (text: string, keyphrase: string): number =>
  (hasPhrase(text, keyphrase) ? 0.2 : 0) -
  (/[«"]/u.test(text) ? 0.15 : 0) -
  Math.max(0, [...text].length - LONGEST) * 0.02
