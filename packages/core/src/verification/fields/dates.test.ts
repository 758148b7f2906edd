import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'the same date in other words',
    story: 'Le pont a rouvert le 13 avril 2026.',
    claim: 'Le pont a rouvert en avril 2026.',
    differs: [],
  },
  {
    name: 'another day',
    story: 'Le procès s’ouvrira le 13 avril à Valbrune.',
    claim: 'À Valbrune, le procès s’ouvrira le 23 avril.',
    differs: ['date'],
  },
  {
    name: 'another weekday',
    story: 'Le conseil se réunira mardi à Valbrune.',
    claim: 'À Valbrune, le conseil se réunira jeudi.',
    differs: ['date'],
  },
  {
    name: 'another year',
    story: 'La digue a été construite en 1958 par la ville.',
    claim: 'La ville a construit la digue en 1985.',
    differs: ['date'],
  },
  {
    name: 'a limit turned round',
    story: 'Le dossier doit être déposé avant le 9 mai.',
    claim: 'Le dossier doit être déposé après le 9 mai.',
    differs: ['date'],
  },
  {
    name: 'no opening before, closed until',
    story: 'Le pont restera fermé jusqu’à mercredi.',
    claim: 'Le pont ne rouvrira pas avant mercredi.',
    differs: [],
  },
  {
    name: 'a clock time in two spellings',
    story: 'Le train part à 7 h 40 de Valbrune.',
    claim: 'De Valbrune, le train part à 7H40.',
    differs: [],
  },
  {
    name: 'as long as a figure tells',
    story: 'Le maire, 66 ans dont 26 à la tête de la ville, se retire.',
    claim: 'Maire depuis 26 ans, il se retire.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`dates: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
