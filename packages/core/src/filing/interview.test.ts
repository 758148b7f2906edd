import { describe, expect, test } from 'vitest'
import { sliceOf } from '../span.ts'
import { filedText } from '../testing/filed-text.ts'
import { originalSpanOf } from './alignment.ts'

const INTRODUCTION =
  'Maire de Lavernay depuis 2020, Hélène Castan défend le plan de rénovation des écoles adopté lundi.'

/** « role text » of the paragraphs behind the introduction; answers are marked. */
function paragraphsOf(...lines: readonly string[]): readonly string[] {
  const { story } = filedText([INTRODUCTION, ...lines].join('\n\n'))
  return story.paragraphs
    .slice(1)
    .map(({ span, role, isAnswer }) => `${isAnswer ? 'answer' : role} ${sliceOf(story.text, span)}`)
}

const FIRST = 'Nous avons trop attendu : trois écoles sur cinq datent de 1985.'
const SECOND = 'Le plan coûtera 12 millions d’euros.'

describe('interviews', () => {
  test('questions become subheadings, answers quotations', () => {
    expect(paragraphsOf('Pourquoi ce plan ?', FIRST, 'Combien coûtera-t-il ?', SECOND)).toEqual([
      'subheading Pourquoi ce plan ?',
      `answer « ${FIRST} »`,
      'subheading Combien coûtera-t-il ?',
      `answer « ${SECOND} »`,
    ])
  })

  test('an answer of several paragraphs, one that is quoted already, one behind a dash', () => {
    const lines = ['Que répondez-vous ?', '– Rien.', SECOND, 'Et à vos alliés ?', `« ${FIRST} »`]
    expect(paragraphsOf(...lines)).toEqual([
      'subheading Que répondez-vous ?',
      'answer « Rien. »',
      `answer « ${SECOND} »`,
      'subheading Et à vos alliés ?',
      `answer « ${FIRST} »`,
    ])
  })

  test.each([
    ['one question alone', ['Pourquoi ce plan ?', FIRST]],
    [
      'questions that the story asks itself',
      ['Pourquoi ce plan ?', 'Trois écoles sur cinq datent de 1985.', 'Combien coûtera-t-il ?', SECOND],
    ],
    [
      'somebody quoted under such questions',
      ['Pourquoi ce plan ?', '« Nous avons attendu », dit-elle.', 'Combien coûtera-t-il ?', SECOND],
    ],
  ])('%s: no interview', (_, lines) => {
    expect(paragraphsOf(...lines).filter((line) => line.startsWith('answer'))).toEqual([])
  })

  test('the marks are recorded as mends, and stand nowhere in the original', () => {
    const { story } = filedText([INTRODUCTION, 'Pourquoi ?', FIRST, 'Combien ?', SECOND].join('\n\n'))
    expect(story.mends.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['quotation-marks', 'Nous', '« Nous'],
      ['quotation-marks', 'Le', '« Le'],
    ])
    const at = story.text.indexOf(FIRST)
    const span = originalSpanOf(story, { start: at, end: at + FIRST.length })
    expect(sliceOf(story.original, span)).toBe(FIRST)
  })
})
