import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'to the letter, other marks',
    story: '"Nous tiendrons jusqu\'au bout", a lancé la présidente.',
    claim: 'La présidente a lancé : « Nous tiendrons jusqu’au bout ».',
    differs: [],
  },
  {
    name: 'a word changed',
    story: '« Nous tiendrons jusqu’au bout », a lancé la présidente.',
    claim: '« Nous tiendrons jusqu’au matin », a lancé la présidente.',
    differs: ['quote'],
  },
  {
    name: 'an unmarked cut',
    story: '« Nous tiendrons tous ensemble jusqu’au bout », a lancé la présidente.',
    claim: '« Nous tiendrons jusqu’au bout », a lancé la présidente.',
    differs: ['quote'],
  },
  {
    name: 'a marked cut',
    story: '« Nous tiendrons tous ensemble jusqu’au bout », a lancé la présidente.',
    claim: '« Nous tiendrons (…) jusqu’au bout », a lancé la présidente.',
    differs: [],
  },
  {
    name: 'words never said',
    story: 'La présidente a promis de tenir jusqu’au bout.',
    claim: 'La présidente a promis de « tenir jusqu’au bout de la nuit ».',
    differs: ['quote'],
  },
  {
    name: 'a quoted word inflected',
    story: 'Elle dit avoir commencé par « emprunter » de l’argent.',
    claim: 'Elle dit avoir d’abord « emprunté » de l’argent.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`quotes: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
