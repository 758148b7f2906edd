import { overlaps, sliceOf } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { Passage, SubheadingDraft } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { isBalanced } from '../quotation-marks.ts'
import { pointsAway } from './assertion.ts'
import { tidy } from './compose.ts'
import { headlinesOf } from './core.ts'
import { excerptsOf, quotedHeadings, quotesOf, VERB } from './excerpts.ts'
import { countedHeadings } from './figures.ts'
import { hasLostPronoun } from './lost-pronoun.ts'
import { nounHeadings } from './noun-headings.ts'
import { objectHeadings } from './object-headings.ts'
import { leavesClauseOpen } from './open-clause.ts'
import { questionsOf } from './questions/index.ts'
import { readsAlone } from './reads-alone.ts'
import { shortSource } from './reframe.ts'
import { saysToBe } from './says-to-be.ts'
import { shortened } from './shorten.ts'
import { hasStrayComma } from './stray-comma.ts'

/** Characters: what a phone shows in three lines; ranking prefers what it shows in two. */
const LONGEST = 100
const SHORTEST = 16

/** What a passage gives as a subheading: its clause, its clause without auxiliary, a question, a quote. */
export function subheadingsOf(passage: Passage, lexicon: Lexicon): readonly SubheadingDraft[] {
  const drafts = [
    ...headlinesOf(passage, lexicon),
    ...(pointsAway(passage) ? [] : shortened(passage, lexicon)).map((text) => ({ text, weight: 0.74 })),
    ...questionsOf(passage, lexicon).map(({ question, weight }) => ({
      text: question,
      weight: 0.25 + weight * 0.5,
    })),
    ...countedHeadings(passage, lexicon).map((text) => ({ text, weight: 0.84 })),
    ...objectHeadings(passage, lexicon),
    ...[saysToBe(passage, lexicon)].flatMap((said) =>
      said === undefined ? [] : [{ text: said.text, weight: 0.84 }],
    ),
    ...quoteHeadings(passage),
    ...nounHeadings(passage),
  ]
  return drafts
    .map((draft) => ({ ...draft, text: capitalise(tidy(draft.text.replace(/\.$/u, ''))) }))
    .filter(
      ({ text }) =>
        text.length >= SHORTEST &&
        text.length <= LONGEST &&
        isWhole(text) &&
        !hasLostPronoun(passage, text) &&
        !hasStrayComma(passage, text) &&
        !leavesClauseOpen(passage, text),
    )
}

/** « Alexandre Thomas : « Ils veulent supprimer trop d’emplois » »: a short quote with its speaker. */
function quoteHeadings(passage: Passage): SubheadingDraft[] {
  const { text, quotes, statement } = passage
  const source = statement.attribution?.source
  const speaker = source === undefined ? undefined : shortSource(passage, source)
  if (speaker === undefined || !statement.quoted) return []
  const plural =
    /^(?:[ld]es|plusieurs|certaine?s|deux|trois|quatre|cinq) /u.test(speaker) || / et /u.test(speaker)
  // « Le député et candidat »: two functions of one.
  if (plural && isOne(passage)) return []
  const says = { text: `Ce que ${plural ? 'disent' : 'dit'} ${speaker}`, weight: 0.36 }
  const short = quotesOf(quotes, passage, source).flatMap((quote) => {
    const words = sliceOf(text, quote.inner).replace(/[.,]$/u, '')
    const whole = words.length >= SHORTEST && VERB.test(words) && !/[.!?]\s|^\p{Ll}/u.test(words)
    return whole ? [{ text: `${capitalise(speaker)} : « ${words} »`, weight: 0.7 }] : []
  })
  const quoted = quotedHeadings(passage, source).map((words) => ({
    text: `${capitalise(speaker)} : « ${words} »`,
    weight: 0.6,
  }))
  const sentences = excerptsOf(passage)
    .filter(({ text: words }) => !words.includes('(…)'))
    .map(({ text: words }) => ({ text: words, weight: 0.62 }))
  return [...short, ...quoted, ...sentences, says]
}

/** The verb of saying has one subject. */
const isOne = ({ tree, statement: { attribution } }: Passage): boolean =>
  attribution !== undefined &&
  tree.tokens.some(
    (token) =>
      overlaps(attribution.span, token) &&
      token.features.Mood !== undefined &&
      token.features.Number === 'Sing',
  )

/** Brackets and quotation marks in pairs, no dash or colon but the quote's, no abbreviation cut. */
const isWhole = (text: string): boolean => isBalanced(text) && !/--|;|\(/u.test(text) && readsAlone(text)
