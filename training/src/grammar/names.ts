import { readFileSync } from 'node:fs'
import { DATA } from '../prepare.ts'
import type { Dice } from './phrases.ts'
import { type Node, node } from './tree.ts'
import { NAME_NOUNS } from './vocabulary.ts'

/** Names that the lexicon marks, and names of no language, for most names in the news are in no list. */
export interface Names {
  person(dice: Dice, relation: string): Node
  family(dice: Dice, relation: string): Node
  place(dice: Dice, relation: string): Node
  body(dice: Dice, relation: string): Node
}

/** `vocabulary`: words to try as names, those that the lexicon marks are kept. */
export function namesOf(
  given: readonly string[],
  family: readonly string[],
  places: readonly string[],
): Names {
  const proper = (form: string, relation: string, after: Node[] = []): Node =>
    node(form, 'PROPN', relation, { after })
  return {
    person(dice, relation) {
      const last = dice.chance(0.5) ? dice.pick(family) : invented(dice)
      const first = dice.chance(0.7) ? dice.pick(given) : invented(dice)
      const parts = dice.chance(0.1) ? [dice.pick(['de', 'von', 'van', 'Al', 'El', 'Ben']), last] : [last]
      return proper(
        first,
        relation,
        parts.map((part) => proper(part, 'flat:name')),
      )
    },
    family: (dice, relation) => proper(dice.chance(0.5) ? dice.pick(family) : invented(dice), relation),
    place: (dice, relation) => proper(dice.chance(0.8) ? dice.pick(places) : invented(dice), relation),
    body: (dice, relation) => {
      if (dice.chance(0.4)) return proper(acronym(dice), relation)
      const word = (): string => (dice.chance(0.5) ? dice.pick(NAME_NOUNS) : invented(dice))
      const after = dice.chance(0.5) ? [proper(word(), 'flat:name')] : []
      if (after.length > 0 && dice.chance(0.15)) after.push(proper(word(), 'flat:name'))
      return proper(after.length > 0 ? word() : invented(dice), relation, after)
    },
  }
}

const ONSETS = 'b c d f g h j k l m n p r s t v w z br ch dr fl gr kl kr pr sch sh sk st th tr'.split(' ')
const NUCLEI = 'a e i o u a e i o u ai ei ou oo ia é ö'.split(' ')
const CODAS = [
  '',
  '',
  '',
  'n',
  'r',
  's',
  'l',
  'k',
  'm',
  'ng',
  'nd',
  'ck',
  'tt',
  'sen',
  'ov',
  'ski',
  'ez',
  'aux',
]

function invented(dice: Dice): string {
  const syllables = dice.chance(0.4) ? 1 : 2
  let name = ''
  for (let index = 0; index < syllables; index++) name += dice.pick(ONSETS) + dice.pick(NUCLEI)
  name += dice.pick(CODAS)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function acronym(dice: Dice): string {
  const length = dice.chance(0.5) ? 3 : 4
  return Array.from({ length }, () => dice.pick([...'ABCDEFGILMNOPRSTU'])).join('')
}

/** First names, family names and places of the compiled lexicon. */
export function lexiconNames(): { given: string[]; family: string[]; places: string[] } {
  const lines = readFileSync(new URL('lexicon.txt', DATA), 'utf8').split('\n')
  const analyses = sectionOf(lines, 'analyses')
  const sets = sectionOf(lines, 'sets').map((line) =>
    line.split(',').map((cell) => Number.parseInt(cell, 36)),
  )
  const paradigms = sectionOf(lines, 'paradigms')
  const found = { given: [] as string[], family: [] as string[], places: [] as string[] }
  const kinds = { given: found.given, family: found.family, place: found.places }
  let stem = ''
  for (const line of sectionOf(lines, 'stems')) {
    const [coded = '', number = ''] = line.split('\t')
    stem = stem.slice(0, coded.charCodeAt(0) - 48) + coded.slice(1)
    const [, suffix = '', set = '0'] = paradigms[Number.parseInt(number, 36)]!.split('\t')
    for (const analysis of sets[Number.parseInt(set, 36)]!) {
      const name = analyses[analysis]!.split('\t')[2] as keyof typeof kinds | undefined
      if (name && kinds[name]) kinds[name].push(stem + suffix)
    }
  }
  return found
}

function sectionOf(lines: readonly string[], name: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(`${name} `))
  return lines.slice(start + 1, start + 1 + Number(lines[start]!.split(' ')[1]))
}
