import { memoiseFor } from '../../../memoise.ts'
import { sliceOf } from '../../../span.ts'
import type { Passage } from '../../realisation.ts'
import { finiteOf } from './clause.ts'

const WORD = "[\\p{L}\\d%’'-]+"
/** A comma with the words on its sides. */
const COMMA = new RegExp(`, (?=(?:[«"] ?)?(?<behind>${WORD}))(?<=(?<before>${WORD})[»"]?, )`, 'gu')
/** Who says so is set behind a comma. */
const SOURCE = /^(?:selon|d['’]après)$/iu

/**
 * True for a wording with a comma that a cut has left behind its verb: « L’équipe a fouillé, l’immense domaine » of « a
 * fouillé mardi, mercredi et jeudi l’immense domaine ». A comma of the story has one of its neighbours still.
 */
export function hasStrayComma(passage: Passage, wording: string): boolean {
  const { own, predicate, finite } = storysOwn(passage, undefined)
  const text = plain(wording)
  return commasIn(text).some(({ before, behind, index }) => {
    if (SOURCE.test(behind)) return false
    if (before === predicate && !own.some((comma) => comma.before === before)) return true
    if (own.some((comma) => comma.before === before || comma.behind === behind)) return false
    return (
      finite !== undefined && new RegExp(`(?<!\\p{L})${finite}(?!\\p{L})`, 'u').test(text.slice(0, index))
    )
  })
}

/** The commas, the predicate and the finite verb of the statement: it is asked about many wordings. */
const storysOwn = memoiseFor(({ tree, text, statement }: Passage, _: undefined) => ({
  own: commasIn(plain(sliceOf(text, statement))),
  predicate: tree.tokens[tree.root]?.form,
  finite: tree.tokens[finiteOf(tree, tree.root) ?? -1]?.form,
}))

const commasIn = (text: string): readonly { before: string; behind: string; index: number }[] =>
  [...text.matchAll(COMMA)].map(({ groups, index }) => ({
    before: groups?.before ?? '',
    behind: groups?.behind ?? '',
    index,
  }))

/** Brackets go with what they say. */
const plain = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/\s+/gu, ' ')
