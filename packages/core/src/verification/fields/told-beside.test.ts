import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'a figure of the sentence behind',
    story:
      'Le musée avait acquis les statues en 1931. Elles sont aujourd’hui estimées à 20 millions d’euros.',
    claim: 'Acquises en 1931, les statues du musée valent aujourd’hui 20 millions d’euros.',
    differs: [],
  },
  {
    name: 'another figure',
    story:
      'Le musée avait acquis les statues en 1931. Elles sont aujourd’hui estimées à 20 millions d’euros.',
    claim: 'Acquises en 1931, les statues du musée sont estimées à 30 millions d’euros.',
    differs: ['number'],
  },
  {
    name: 'a date of the sentence behind',
    story: 'Norvia avait licencié neuf ouvriers. Ils seront repris le 1er avril.',
    claim: 'Les neuf ouvriers licenciés par Norvia seront repris le 1er avril.',
    differs: [],
  },
  {
    name: 'the date of another event',
    story: 'Norvia avait licencié neuf ouvriers le 11 mars. Ils seront repris le 1er avril.',
    claim: 'Norvia avait licencié neuf ouvriers le 1er avril.',
    differs: ['date'],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`told beside: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
