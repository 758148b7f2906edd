import { describe, expect, test } from 'vitest'
import { sliceOf } from '../span.ts'
import { french, plainStory } from '../testing/read-passages.ts'
import { readStory } from './read.ts'

/** « value unit | counted | comparison » of each number. */
const cases: readonly (readonly [text: string, ...quantities: readonly string[]])[] = [
  ['La mutuelle couvre 640 000 personnes.', '640000 | personnes | '],
  ['Plus de 1,1 million de clients sont touchés.', '1100000 | de clients | '],
  ['Les ventes ont progressé de 7,3 %.', '7.3 % |  | rise'],
  ['Le bénéfice est en baisse de 12 %.', '12 % |  | fall'],
  ['La marge atteint 6 %, contre 4 % en mars.', '6 % |  | ', '4 % |  | baseline'],
  ['La ville compte trois fois plus de vélos.', '3 |  | times-more'],
  ['Le groupe a payé 3 % de plus.', '3 % |  | rise'],
  ['Un tram sur trois roule.', '3 |  | out-of'],
  ['Quelque 40 % du service habituel est assuré.', '40 % | du service habituel | '],
  ['Les 62 postes de conducteur sont vacants.', '62 | postes de conducteur | '],
  // A unit with something else behind it, a date, a year.
  ['L’action gagnait 5 euros vers midi.', '5 euro |  | '],
  ['Le procès s’ouvrira le 21 mai.', '21 |  | '],
  ['La pluie dure depuis six jours.', '6 jour |  | '],
]

describe('findQuantities', () => {
  test.each(cases)('%s', (text, ...quantities) => {
    const story = plainStory(text)
    const found = readStory(story, french).numbers.map(({ value, unit, counted, comparison }) =>
      [
        `${value}${unit === undefined ? '' : ` ${unit}`}`,
        counted === undefined ? '' : sliceOf(story.text, counted),
        comparison ?? '',
      ].join(' | '),
    )
    expect(found).toEqual(quantities)
  })
})
