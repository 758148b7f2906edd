import type { Span } from '../../span.ts'

/** A quotation mark of a line: what it may do there, by its shape or, for « " », by its neighbours. */
interface Mark {
  readonly at: number
  readonly family: 'guillemet' | 'curly' | 'straight'
  readonly role: 'open' | 'close' | 'either'
}

interface Pair extends Span {
  /** How many pairs it stands in. */
  readonly depth: number
}

const MARKS = /["«»“”]/gu
const FAMILIES = { '"': 'straight', '«': 'guillemet', '»': 'guillemet', '“': 'curly', '”': 'curly' } as const

/** Stray openings that a closing mark may step over; « " » steps over none, being the least sure. */
const STEPS_OVER: Readonly<Record<Mark['family'], readonly Mark['family'][]>> = {
  guillemet: ['straight', 'curly'],
  curly: ['straight'],
  straight: [],
}

/** AFP’s marks for a quote in a quote, and for a title: « "il faut +dégraisser+" ». */
const PLUS_MARKS =
  /(?<![\p{L}\p{N}+\ufffc])\+(?=\p{L})([^+"«»“”\n]{0,160}[^\s+"«»“”])\+(?![\p{L}\p{N}+\ufffc])/gu

/**
 * Gives each pair of quotation marks its French shape: « … », and “…” inside another pair. Pairs
 * are looked for within one line; a mark without its other half is left as it is, inches too.
 */
export const setQuotationMarks = (text: string): string => text.replace(/[^\n]+/gu, setLine)

function setLine(line: string): string {
  let set = ''
  let done = 0
  let depth = 0
  for (const { at, mark, inner } of edgesOf(line)) {
    const before = line.slice(done, at)
    set += depth > 0 ? before.replace(PLUS_MARKS, '“$1”') : before
    set = inner && mark === '”' ? set.trimEnd() + mark : set + mark
    done = at + 1
    if (inner && mark === '“') while (isSpace(line[done])) done++
    depth += mark === '«' || mark === '“' ? 1 : -1
  }
  return set + line.slice(done)
}

/** Both ends of every pair, in the order of the line. */
function edgesOf(line: string): { at: number; mark: string; inner: boolean }[] {
  return pairsOf(marksOf(line))
    .flatMap(({ start, end, depth }) => [
      { at: start, mark: depth === 0 ? '«' : '“', inner: depth > 0 },
      { at: end - 1, mark: depth === 0 ? '»' : '”', inner: depth > 0 },
    ])
    .sort((one, other) => one.at - other.at)
}

function marksOf(line: string): Mark[] {
  const found = [...line.matchAll(MARKS)].map(({ 0: mark, index }) => ({ mark, at: index }))
  const straight = found.filter(({ mark }) => mark === '"')
  const inches = straight.filter(({ at }) => /\d/u.test(line[at - 1] ?? ''))
  // In « un écran de 15" », "dit-il" » the odd one out is the inch.
  const inch = straight.length % 2 === 1 && inches.length === 1 ? inches[0]?.at : undefined
  return found.flatMap(({ mark, at }): Mark[] => {
    const family = FAMILIES[mark as keyof typeof FAMILIES]
    if (family !== 'straight') return [{ at, family, role: mark === '«' || mark === '“' ? 'open' : 'close' }]
    const role = at === inch ? undefined : roleOfStraight(line, at)
    return role === undefined ? [] : [{ at, family, role }]
  })
}

/** « " » opens before a word, closes after one; between two spaces, or two signs, it may do either. */
function roleOfStraight(line: string, at: number): Mark['role'] | undefined {
  const before = neighbour(line, at, -1)
  const after = neighbour(line, at, 1)
  if (WORD.test(before) && WORD.test(after)) return undefined
  const endsWord = before !== '' && !BEFORE_OPENING.test(before)
  const beginsWord = after !== '' && !AFTER_CLOSING.test(after)
  if (endsWord === beginsWord) return 'either'
  return endsWord ? 'close' : 'open'
}

const WORD = /[\p{L}\p{N}\ufffc]/u
const BEFORE_OPENING = /[\s([{'’‘/–—-]/u
const AFTER_CLOSING = /[\s)\]}.,;:!?…/–—-]/u

/** The next character that way that is no quotation mark, nor a space that belongs inside a pair. */
function neighbour(line: string, at: number, step: 1 | -1): string {
  const inward = step === 1 ? '«“' : '»”'
  const outward = step === 1 ? '»”' : '«“'
  let index = at + step
  for (;;) {
    const beyond = afterSpaces(line, index, step)
    if (beyond !== index && isOneOf(outward, line[beyond])) index = beyond
    else if (isOneOf(inward, line[index])) index = afterSpaces(line, index + step, step)
    else if (isOneOf('"+', line[index]) || isOneOf(outward, line[index])) index += step
    else return line[index] ?? ''
  }
}

function afterSpaces(line: string, from: number, step: 1 | -1): number {
  let index = from
  while (isSpace(line[index])) index += step
  return index
}

const isOneOf = (characters: string, character: string | undefined): boolean =>
  character !== undefined && characters.includes(character)

const isSpace = (character: string | undefined): boolean => isOneOf(' \u00a0\u202f\u2009', character)

/** The pairs, each with the depth at which it stands. */
function pairsOf(marks: readonly Mark[]): Pair[] {
  let open: Mark[] = []
  const pairs: Span[] = []
  for (const mark of marks) {
    const opening = mark.role === 'open' ? undefined : closeWith(open, mark)
    if (opening) pairs.push({ start: opening.at, end: mark.at + 1 })
    else if (mark.role !== 'close') open.push(mark)
    // Set as « », a straight pair around a stray » would have it for its end.
    else if (mark.family !== 'straight') open = open.filter(({ family }) => family !== 'straight')
  }
  return withDepths(pairs)
}

/** Takes the opening that `mark` closes off `open`, with the strays above it; leaves it where none is. */
function closeWith(open: Mark[], mark: Mark): Mark | undefined {
  const over = STEPS_OVER[mark.family]
  let top = open.length - 1
  while (top >= 0 && over.includes(open[top]!.family)) top--
  if (open[top]?.family !== mark.family) return undefined
  return open.splice(top)[0]
}

function withDepths(pairs: readonly Span[]): Pair[] {
  const ends: number[] = []
  return [...pairs]
    .sort((one, other) => one.start - other.start)
    .map((pair) => {
      while ((ends.at(-1) ?? Number.POSITIVE_INFINITY) <= pair.start) ends.pop()
      ends.push(pair.end)
      return { ...pair, depth: ends.length - 1 }
    })
}

/** True where every quotation mark and bracket of a text has its other half. */
export const isBalanced = (text: string): boolean =>
  (text.match(/"/gu) ?? []).length % 2 === 0 &&
  (text.match(/[«(]/gu) ?? []).length === (text.match(/[»)]/gu) ?? []).length
