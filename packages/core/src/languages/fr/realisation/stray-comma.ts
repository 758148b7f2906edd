import { sliceOf } from '../../../span.ts'
import type { Passage } from '../../realisation.ts'
import { finiteOf } from './clause.ts'

const WORD = "[\\p{L}\\d%’'-]+"
const COMMA = new RegExp(`(${WORD})[»"]?, (?=(?:[«"] ?)?(${WORD}))`, 'gu')
/** Who says so is set behind a comma. */
const SOURCE = /^(?:selon|d['’]après)$/iu

/**
 * True for a wording with a comma that a cut has left behind its verb: « L’équipe a fouillé, l’immense domaine » of « a
 * fouillé mardi, mercredi et jeudi l’immense domaine ». A comma of the story has one of its neighbours still.
 */
export function hasStrayComma({ tree, text, statement }: Passage, wording: string): boolean {
  const own = [...plain(sliceOf(text, statement)).matchAll(COMMA)]
  const finite = tree.tokens[finiteOf(tree, tree.root) ?? -1]?.form
  const predicate = tree.tokens[tree.root]?.form
  return [...plain(wording).matchAll(COMMA)].some(({ 1: before = '', 2: behind = '', index }) => {
    if (SOURCE.test(behind)) return false
    if (before === predicate && !own.some((comma) => comma[1] === before)) return true
    if (own.some((comma) => comma[1] === before || comma[2] === behind)) return false
    const opening = plain(wording).slice(0, index + before.length)
    return finite !== undefined && new RegExp(`(?<!\\p{L})${finite}(?!\\p{L})`, 'u').test(opening)
  })
}

/** Brackets go with what they say. */
const plain = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/\s+/gu, ' ')
