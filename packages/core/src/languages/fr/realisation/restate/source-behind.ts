import { capitalise } from '../../elision.ts'
import { neutralReporting } from '../../reporting.ts'
import { mainClause } from '../clause.ts'
import { compose } from '../compose.ts'
import { decapitalise } from '../decapitalise.ts'
import { directForm } from '../direct-form.ts'
import { lastWord } from '../frame.ts'
import type { EditRule } from './edit.ts'

/** Inverted: « a annoncé mardi le maire de Lyon ». Longer frames stay before what they report. */
const MOST_FRAME_WORDS = 16

/**
 * « Le maire a annoncé mardi que le pont avait rouvert » as « Le pont a rouvert, a annoncé mardi le maire »:
 * what is reported first, in the tense of direct speech, then who says so. Where nothing else in it would
 * have to shift its tense.
 */
export const sourceBehind: EditRule = (passage, lexicon) => {
  const { tree, text, statement, quotes, dates } = passage
  const { attribution } = statement
  const { tokens } = tree
  if (attribution?.frame !== 'reported' || !neutralReporting.has(attribution.verb ?? '') || quotes.length > 0)
    return []
  const outer = mainClause(tree)
  const inner = tree.dependents(tree.root, 'ccomp').find((index) => index > tree.root)
  const clause = inner === undefined ? undefined : mainClause(tree, inner)
  if (outer === undefined || inner === undefined || clause === undefined || outer.subject.first !== 0)
    return []
  const { first, last } = tree.range(inner)
  const end = lastWord(tokens)
  const opensPlainly =
    /^(?:que|qu['’])$/u.test(tokens[first]?.form ?? '') && clause.subject.first === first + 1
  if (!opensPlainly || last < end || first <= outer.predicate || !tree.isProjective(inner)) return []
  if (outer.negated || outer.group.first !== outer.finite || outer.predicate - outer.finite > 1) return []
  const timed = dates.some(({ start }) => start > (tokens[first]?.start ?? 0))
  const finite = directForm(tokens, clause, lexicon, timed)
  if (finite === undefined || shiftsElsewhere(passage, first, clause.finite) || hasPronoun(passage, first))
    return []
  const subject = decapitalise(tree, 0, compose(text, tree, [outer.subject]))
  const frame = compose(text, tree, [{ first: outer.finite, last: first - 1 }, subject])
  if (frame.split(' ').length > MOST_FRAME_WORDS || /^[^,]*,[^,]*$/u.test(subject)) return []
  const opening = compose(text, tree, [{ first: first + 1, last: first + 1 }])
  return [
    [
      { range: { first: 0, last: first + 1 }, text: capitalise(opening) },
      { range: { first: clause.finite, last: clause.finite }, text: finite },
      { range: { first: end + 1, last: end }, text: `, ${frame}` },
    ],
  ]
}

/** Another verb that reported speech has put into the past. */
const shiftsElsewhere = (
  { tree: { tokens } }: Parameters<EditRule>[0],
  from: number,
  finite: number,
): boolean =>
  tokens.some(
    ({ features }, index) =>
      index > from &&
      index !== finite &&
      features.Mood !== undefined &&
      (features.Tense === 'Imp' || features.Mood === 'Cnd'),
  )

/** Pronouns and possessives in what is reported may stand for who says so. */
const hasPronoun = ({ tree: { tokens } }: Parameters<EditRule>[0], from: number): boolean =>
  tokens.some(
    ({ form, features }, index) =>
      index > from && (/^(?:ils?|elles?|lui|leur|eux|se|s['’]|on)$/iu.test(form) || features.Poss === 'Yes'),
  )
