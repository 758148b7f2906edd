import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'said to be made is',
    story: 'Le coupable serait un voisin, selon le parquet.',
    claim: 'Le coupable est un voisin, selon le parquet.',
    differs: ['modality'],
  },
  {
    name: 'an adjective',
    story: 'Selon le parquet, le conducteur serait ivre.',
    claim: 'Le conducteur était ivre, selon le parquet.',
    differs: ['modality'],
  },
  {
    name: 'in the conditional too',
    story: 'Le coupable serait un voisin, selon le parquet.',
    claim: 'Selon le parquet, un voisin serait le coupable.',
    differs: [],
  },
  {
    name: 'doubted by another word',
    story: 'Le coupable serait un voisin, selon le parquet.',
    claim: 'Le coupable est peut-être un voisin, selon le parquet.',
    differs: [],
  },
  {
    name: 'told in the past, to come',
    story: 'La mairie a annoncé que la piscine serait gratuite.',
    claim: 'La piscine sera gratuite, selon la mairie.',
    differs: [],
  },
  {
    name: 'a question asks',
    story: 'Le coupable serait un voisin, selon le parquet.',
    claim: 'Le coupable est-il un voisin ?',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  const role = claim.endsWith('?') ? ({ role: 'question' } as const) : {}
  test(`copulas: ${name}`, () => expect(fieldsOf(story, claim, role)).toEqual(differs))
}
