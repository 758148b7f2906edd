import { expect, test } from 'vitest'
import { french, readPassage } from '../../../../testing/read-passages.ts'
import { questionsOf } from './index.ts'

const cases: readonly (readonly [sentence: string, asked: readonly string[], never: readonly RegExp[]])[] = [
  // A participle that points back is left out of the question.
  [
    'Valmer Assurances a déclaré qu’un incident affectant son programme de fidélité avait été détecté le 17 avril.',
    ['Quand un incident a-t-il été détecté ?'],
    [/son programme/u],
  ],
  // The name of a body is masculine, that of somebody unknown open.
  [
    'Northfield Health Care a ouvert une clinique à Lyon le 3 mars.',
    ['Quand Northfield Health Care a-t-il ouvert une clinique à Lyon ?'],
    [/t-elle/u],
  ],
  [
    'L’enquête sur la disparition de Sophie Le Tan va connaître une avancée importante mardi.',
    [],
    [/va-t-il/u],
  ],
  // What is no person's own is somebody else's.
  ['L’ADN de la jeune femme a été retrouvé à son domicile.', [], [/./u]],
  ['Le centre de crise a été saisi par sa famille.', [], [/./u]],
  [
    'La société a publié mardi ses résultats annuels.',
    ['Quand la société a-t-elle publié ses résultats annuels ?'],
    [],
  ],
  // What is behind two « pour » is of the first.
  [
    'Les deux ministres ont été critiqués pour la lenteur de leur réaction pour empêcher une fuite de pétrole.',
    [],
    [/^Pourquoi/u],
  ],
  // What is so has no means.
  ['En tenant compte de l’âge, le taux de natalité est le plus bas depuis dix ans.', [], [/^Comment/u]],
  // What stands between quotation marks is nobody.
  ['Un « incident de sécurité » a été détecté le 17 avril à Brest.', [], [/^Qui/u]],
  ['Le procès de l’ancien maire est une première dans la région.', [], [/^Où en est/u]],
]

test.each(cases)('%s', (sentence, asked, never) => {
  const questions = questionsOf(readPassage(sentence), french.lexicon).map(({ question }) => question)
  for (const question of asked) expect(questions).toContain(question)
  for (const pattern of never) expect(questions.filter((question) => pattern.test(question))).toEqual([])
})
