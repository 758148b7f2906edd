import { describe, expect, test } from 'vitest'
import type { Features } from '../../reading/reading.ts'
import { frenchLexicon } from '../../testing/french-lexicon.ts'
import { regularForm, withRegularVerbs } from './regular-verbs.ts'

const third = (features: Features, number: 'Sing' | 'Plur' = 'Sing'): Features => ({
  Person: '3',
  Number: number,
  ...features,
})
const present = third({ Mood: 'Ind', Tense: 'Pres' })
const imperfect = third({ Mood: 'Ind', Tense: 'Imp' })
const future = third({ Mood: 'Ind', Tense: 'Fut' })

const cases: readonly (readonly [infinitive: string, features: Features, form: string | undefined])[] = [
  ['divulgâcher', present, 'divulgâche'],
  ['divulgâcher', third({ Mood: 'Ind', Tense: 'Pres' }, 'Plur'), 'divulgâchent'],
  ['divulgâcher', imperfect, 'divulgâchait'],
  ['divulgâcher', future, 'divulgâchera'],
  ['divulgâcher', third({ Mood: 'Cnd' }), 'divulgâcherait'],
  ['divulgâcher', third({ Mood: 'Ind', Tense: 'Past' }, 'Plur'), 'divulgâchèrent'],
  ['divulgâcher', { VerbForm: 'Inf' }, 'divulgâcher'],
  ['divulgâcher', { VerbForm: 'Part', Tense: 'Pres' }, 'divulgâchant'],
  ['divulgâcher', { VerbForm: 'Part', Tense: 'Past', Gender: 'Fem', Number: 'Plur' }, 'divulgâchées'],
  // Spelling keeps the sound of the stem.
  ['relancer', imperfect, 'relançait'],
  ['surcharger', imperfect, 'surchargeait'],
  ['déployer', present, 'déploie'],
  ['déployer', future, 'déploiera'],
  ['digérer', present, 'digère'],
  ['digérer', future, 'digérera'],
  ['amener', present, 'amène'],
  ['amener', future, 'amènera'],
  ['amener', imperfect, 'amenait'],
  ['crever', third({ Mood: 'Sub', Tense: 'Pres' }), 'crève'],
  ['percer', present, 'perce'],
  // No form is told.
  ['divulgâcher', { Mood: 'Ind' }, undefined],
]

describe('regularForm', () => {
  test.each(cases)('%s %o', (infinitive, features, form) => {
    expect(regularForm(infinitive, features)).toBe(form)
  })

  /** Whatever the lexicon knows of these it says itself. */
  test.each(['placer', 'manger', 'nettoyer', 'mener', 'régler', 'porter', 'créer'])(
    '%s as the lexicon has it',
    (infinitive) => {
      for (const features of [
        imperfect,
        third({ Mood: 'Cnd' }),
        { VerbForm: 'Part', Tense: 'Pres' } as const,
      ])
        expect(regularForm(infinitive, features)).toBe(frenchLexicon.inflect(infinitive, 'VERB', features))
    },
  )
})

test('a verb that the lexicon knows keeps its own forms, a word that is no verb has none', () => {
  const lexicon = withRegularVerbs(frenchLexicon)
  expect(lexicon.inflect('aller', 'VERB', future)).toBe('ira')
  expect(lexicon.inflect('zwitscher', 'VERB', present)).toBe('zwitsche')
  expect(lexicon.inflect('zwitsch', 'VERB', present)).toBeUndefined()
  expect(lexicon.inflect('hiver', 'VERB', present)).toBeUndefined()
})
