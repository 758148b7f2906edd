/** What is asked of a bundler’s plugin here, in the terms that Rolldown and Vite share. */
interface ClassesPlugin {
  readonly name: string
  readonly enforce: 'pre'
  transform(
    this: { parse(code: string, options: { readonly lang: 'ts' }): unknown },
    code: string,
    id: string,
  ): { readonly code: string; readonly map: null } | undefined
}

/** Behind Latin, Greek, Cyrillic and Armenian. */
const LAST_EXACT = 0x58f
/** Latin Extended Additional: Vietnamese and Welsh. */
const MORE_LATIN = [0x1e00, 0x1eff] as const

/**
 * Beyond the scripts that are told exactly, whole blocks: the letters of Hebrew to Myanmar with their vowel signs,
 * Georgian, Hangul and Ethiopic, Greek with breathings, kana and Chinese, Korean, presentation forms.
 */
const BLOCKS: Readonly<Record<string, string>> = {
  L: '\\u05d0-\\u05ea\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u109f\\u10d0-\\u10fa\\u10fc-\\u139f\\u1f00-\\u1ffc\\u3005-\\u3007\\u3031-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufdff\\ufe70-\\ufefc',
  Lu: '',
  Ll: '',
  N: '\\u0660-\\u0669\\u06f0-\\u06f9\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u218b\\u2460-\\u249b\\u2776-\\u2793',
  M: '\\u0591-\\u05bd\\u05bf\\u05c1-\\u05c2\\u05c4-\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7-\\u06e8\\u06ea-\\u06ed\\u1ab0-\\u1ace\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe00-\\ufe0f\\ufe20-\\ufe2f',
}

/**
 * The ranges that stand for `\p{…}` of a general category, as they are written inside a class: the same characters in
 * Latin, Greek, Cyrillic and Armenian, whole blocks elsewhere. Undefined for a property that is left as it is.
 */
export const leanClass = (category: string): string | undefined => CLASSES.get(category)

function exactly(category: string): string {
  const one = new RegExp(`\\p{${category}}`, 'u')
  const ranges: [number, number][] = []
  const [first, last] = MORE_LATIN
  for (let code = 0; code <= last; code++) {
    if ((code > LAST_EXACT && code < first) || !one.test(String.fromCodePoint(code))) continue
    const range = ranges.at(-1)
    if (range?.[1] === code - 1) range[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([from, to]) => written(from) + (from === to ? '' : `-${written(to)}`)).join('')
}

const CLASSES = new Map(
  Object.entries(BLOCKS).map(([category, blocks]) => [category, exactly(category) + blocks]),
)

/** Letters and figures as they are, which is short; marks would join the character before them. */
function written(code: number): string {
  const character = String.fromCodePoint(code)
  return /\p{M}/u.test(character) ? `\\u${code.toString(16).padStart(4, '0')}` : character
}

/**
 * A pattern with lean classes in the place of `\p{L}` and its like. `backslash` is how the text around it writes one:
 * `\` in a literal, `\\` in a string.
 */
export function leanPattern(pattern: string, backslash: keyof typeof TOKENS = '\\'): string {
  let isInClass = false
  return pattern
    .split(TOKENS[backslash])
    .map((token) => {
      if (token === '[' || token === ']') isInClass = token === '['
      const [, category = ''] = /^\\+p\{([^}]+)\}$/u.exec(token) ?? []
      const ranges = leanClass(category)?.replaceAll('\\', backslash)
      if (ranges === undefined) return token
      return isInClass ? ranges : `[${ranges}]`
    })
    .join('')
}

/** Properties, other escapes, and the brackets of classes, set apart from the rest. */
const TOKENS = {
  '\\': /(\\(?:p\{[^}]+\}|.)|[[\]])/su,
  '\\\\': /(\\\\(?:p\{[^}]+\}|\\\\|.)|[[\]])/su,
} as const

/**
 * Builds with lean classes. A pattern with `\p{L}` takes the engine one to three milliseconds to compile, for it has
 * 684 ranges to tell apart, most of them in scripts that no French story is written in, and a lean one a tenth of
 * that; an article needs some 1,500 patterns, each compiled more than once. The source keeps `\p{L}`.
 */
export function leanClasses(): ClassesPlugin {
  return {
    name: 'lean-classes',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/packages\/(?:core|desk)\/src\/.*\.ts$/u.test(id) || !code.includes('\\p{')) return undefined
      return { code: withLeanClasses(code, this.parse(code, { lang: 'ts' })), map: null }
    },
  }
}

interface Literal {
  readonly start: number
  readonly end: number
  readonly isPattern: boolean
}

/** Lines stay where they are, so that what points into the source still does. */
export function withLeanClasses(code: string, program: unknown): string {
  let lean = ''
  let end = 0
  const literals = [...literalsIn(program)].sort((one, other) => one.start - other.start)
  for (const literal of literals) {
    const text = code.slice(literal.start, literal.end)
    lean += code.slice(end, literal.start) + leanPattern(text, literal.isPattern ? '\\' : '\\\\')
    end = literal.end
  }
  return lean + code.slice(end)
}

/** Patterns, and strings that patterns are made of. */
function literalsIn(node: unknown): readonly Literal[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn)
  if (typeof node !== 'object' || node === null) return []
  const { type, start, end, regex, value } = node as Record<string, unknown>
  if (typeof start === 'number' && typeof end === 'number') {
    if (type === 'Literal' && (regex !== undefined || typeof value === 'string'))
      return [{ start, end, isPattern: regex !== undefined }]
    if (type === 'TemplateElement') return [{ start, end, isPattern: false }]
  }
  return Object.values(node).flatMap(literalsIn)
}
