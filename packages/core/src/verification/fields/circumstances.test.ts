import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'the place of another event',
    story: 'La romancière est née à Lyon et a été inhumée à Genève.',
    claim: 'La romancière a été inhumée à Lyon.',
    differs: ['name'],
  },
  {
    name: 'its own place',
    story: 'La romancière est née à Lyon et a été inhumée à Genève.',
    claim: 'La romancière a été inhumée à Genève.',
    differs: [],
  },
  {
    name: 'the date of another event',
    story: 'Le pont a été fermé le 3 mars et a été rouvert le 9 avril.',
    claim: 'Le pont a été rouvert le 3 mars.',
    differs: ['date'],
  },
  {
    name: 'its own date',
    story: 'Le pont a été fermé le 3 mars et a été rouvert le 9 avril.',
    claim: 'Le pont a été rouvert le 9 avril.',
    differs: [],
  },
  {
    name: 'one place for two events',
    story: 'La romancière est née à Lyon et a été inhumée discrètement.',
    claim: 'La romancière a été inhumée à Lyon.',
    differs: [],
  },
  {
    name: 'a weekday beside a month',
    story: 'En juin, la chaleur a tué ; elle a atteint 42 °C vendredi.',
    claim: 'La chaleur a atteint 42 °C vendredi.',
    differs: [],
  },
  {
    name: 'a date that belongs to a noun',
    story:
      'Deux personnes sont portées disparues dimanche à Brissac, au lendemain d’orages qui ont frappé samedi la ville.',
    claim: 'Deux personnes ont disparu à Brissac après les orages de samedi.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases)
  test(`circumstances: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
