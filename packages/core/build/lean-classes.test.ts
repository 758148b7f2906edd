import { parseAst } from 'rolldown/parseAst'
import { expect, test } from 'vitest'
import { leanClass, leanPattern, withLeanClasses } from './lean-classes.ts'

const EXACT = [
  [0, 0x58f],
  [0x1e00, 0x1eff],
] as const

for (const category of ['L', 'Lu', 'Ll', 'N', 'M'])
  test(`lean \\p{${category}}: the same characters in Latin, Greek, Cyrillic and Armenian`, () => {
    const lean = new RegExp(`^[${leanClass(category)}]$`, 'u')
    const exact = new RegExp(`^\\p{${category}}$`, 'u')
    const differing = EXACT.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    ).filter((character) => lean.test(character) !== exact.test(character))
    expect(differing).toEqual([])
  })

for (const letter of ['א', 'ب', 'क', 'ก', 'გ', '한', 'の', '東'])
  test(`lean \\p{L}: ${letter} is a letter`, () => {
    expect(letter).toMatch(new RegExp(`^[${leanClass('L')}]$`, 'u'))
  })

const N = leanClass('N')
const patterns = [
  { name: 'no property', pattern: '[a-z]+\\d', lean: '[a-z]+\\d' },
  { name: 'alone', pattern: '\\p{N}+', lean: `[${N}]+` },
  { name: 'in a class', pattern: '[^\\p{N}_-]', lean: `[^${N}_-]` },
  { name: 'behind a class', pattern: '[a-z]\\p{N}', lean: `[a-z][${N}]` },
  { name: 'behind a bracket that opens no class', pattern: '\\[\\p{N}\\]', lean: `\\[[${N}]\\]` },
  { name: 'behind a bracket in a class', pattern: '[\\]\\p{N}]', lean: `[\\]${N}]` },
  { name: 'behind a backslash of its own', pattern: '\\\\p{N}', lean: '\\\\p{N}' },
  { name: 'negated', pattern: '\\P{N}', lean: '\\P{N}' },
  { name: 'another property', pattern: '\\p{Script=Latin}', lean: '\\p{Script=Latin}' },
]

for (const { name, pattern, lean } of patterns)
  test(`lean pattern: ${name}`, () => {
    expect(leanPattern(pattern)).toBe(lean)
  })

const IN_STRING = N?.replaceAll('\\', '\\\\')
const codes = [
  { name: 'a literal', code: 'x = /\\p{N}/u', lean: `x = /[${N}]/u` },
  { name: 'a string', code: "x = '(?<!\\\\p{N})'", lean: `x = '(?<![${IN_STRING}])'` },
  {
    name: 'a template with a template in it',
    code: 'x = `[\\\\p{N}]$' + '{y + `\\\\p{N}`}\\\\p{N}`',
    lean: `x = \`[${IN_STRING}]\${y + \`[${IN_STRING}]\`}[${IN_STRING}]\``,
  },
  { name: 'a comment', code: '// \\p{N}\nx = 1', lean: '// \\p{N}\nx = 1' },
]

for (const { name, code, lean } of codes)
  test(`lean classes: ${name}`, () => {
    expect(withLeanClasses(code, parseAst(code, { lang: 'ts' }))).toBe(lean)
  })
