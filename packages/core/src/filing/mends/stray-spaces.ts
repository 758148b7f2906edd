import { inOrder, type Repair, type RepairFinder, repairWithin } from './repair.ts'

const S = '[ \\u00a0\\u202f]'
/** Space runs; one no-break space among them is what was meant. */
const DOUBLED = / (?:[ \u00a0\u202f\u2009])+|[\u00a0\u202f\u2009]+ [ \u00a0\u202f\u2009]*/gu
/** « satellite , », « fin . », « ( mot », « mot ) »; an ellipsis, « .5 » and « .fr » are left alone. */
const BEFORE_MARK = new RegExp(`(?<=[\\p{L}\\p{N}»"”)\\]%€$])${S}(?=,(?!\\d)|\\.(?![.\\p{L}\\p{N}]))`, 'gu')
const INSIDE_BRACKETS = new RegExp(`(?<=\\()${S}(?=[\\p{L}\\p{N}«"])|(?<=[\\p{L}\\p{N}»"%])${S}(?=\\))`, 'gu')

/** Doubled spaces. */
export const doubledSpaces: RepairFinder = ({ text }) =>
  [...text.matchAll(DOUBLED)].map(({ 0: run, index }) => {
    const kept = Math.max(0, run.search(/[\u00a0\u202f]/u))
    const edits = [
      { start: index, end: index + kept, text: '' },
      { start: index + kept + 1, end: index + run.length, text: '' },
    ].filter(({ start, end }) => end > start)
    return repairWithin('stray-space', text, { start: index, end: index + run.length }, edits)
  })

/**
 * Spaces that belong nowhere: before a comma or a full stop, inside brackets, around the apostrophe
 * of an elided word. The space that French wants before « : ; ! ? » » is typography and stays.
 */
export const straySpaces: RepairFinder = ({ text }, { rules }) => {
  const elided = rules.elided.join('|')
  const around = new RegExp(
    `(?<=(?<![\\p{L}\\p{N}’'])(?:${elided})['’])${S}(?=\\p{L})|(?<=(?<![\\p{L}\\p{N}’'])(?:${elided}))${S}(?=['’]\\p{L})`,
    'giu',
  )
  const found = [BEFORE_MARK, INSIDE_BRACKETS, around].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index }) => withoutSpace(text, index)),
  )
  return inOrder(found)
}

/** Shown with the word before it and the mark or word after. */
function withoutSpace(text: string, index: number): Repair {
  const start = index - (/\S{0,40}$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0].length ?? 0)
  const end = index + 1 + (/^\S{0,40}/u.exec(text.slice(index + 1, index + 41))?.[0].length ?? 0)
  return repairWithin('stray-space', text, { start, end }, [{ start: index, end: index + 1, text: '' }])
}
