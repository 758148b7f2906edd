import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'denied alike',
    story: 'Le conducteur n’a pas été blessé dans la collision.',
    claim: 'Dans la collision, le conducteur n’a pas été blessé.',
    differs: [],
  },
  {
    name: 'a denial lost',
    story: 'Le conducteur n’a pas été blessé dans la collision.',
    claim: 'Dans la collision, le conducteur a été blessé.',
    differs: ['polarity'],
  },
  {
    name: 'a denial put in',
    story: 'La mairie a publié le rapport lundi.',
    claim: 'Lundi, la mairie n’a pas publié le rapport.',
    differs: ['polarity'],
  },
  {
    name: 'none is no one',
    story: 'Aucun passager n’a été blessé.',
    claim: 'Un passager a été blessé.',
    differs: ['polarity'],
  },
  {
    name: 'without',
    story: 'Le train a déraillé sans faire de victime.',
    claim: 'Le train a déraillé et fait une victime.',
    differs: ['polarity'],
  },
  {
    name: 'failing',
    story: 'Le club a échoué à recruter un attaquant.',
    claim: 'Le club a recruté un attaquant.',
    differs: ['polarity'],
  },
  {
    name: 'refusing is not giving',
    story: 'Le chef de file a refusé de donner une consigne.',
    claim: 'Le chef de file n’a pas donné de consigne.',
    differs: [],
  },
  {
    name: 'ne … que denies nothing',
    story: 'Le centre n’a accueilli que des enfants.',
    claim: 'Le centre a accueilli seulement des enfants.',
    differs: [],
  },
  {
    name: 'a denial in another clause',
    story: 'Le maire a reçu la lettre mais n’a pas répondu.',
    claim: 'Le maire a reçu la lettre.',
    differs: [],
  },
  {
    name: 'not ruling out what is ruled out',
    story: 'Le maire exclut tout dialogue avec les opposants.',
    claim: 'Le maire n’exclut pas de dialoguer avec les opposants.',
    differs: ['polarity'],
  },
  {
    name: 'refusing what is ruled out',
    story: 'Le maire exclut tout dialogue avec les opposants.',
    claim: 'Le maire refuse de dialoguer avec les opposants.',
    differs: [],
  },
  {
    name: 'not ruling out what is rejected in another word',
    story: 'La directrice a réfuté l’idée d’un prêt.',
    claim: 'La directrice n’écarte pas l’idée d’un prêt.',
    differs: ['polarity'],
  },
  {
    name: 'only so many left',
    story: 'L’école ne compte plus que douze élèves.',
    claim: 'L’école compte désormais douze élèves.',
    differs: [],
  },
  {
    name: 'given up where a figure is denied',
    story:
      'Le ministre prévoit une croissance de 0,3 % (au lieu de 0,7 %) et a rappelé l’équilibre des comptes publics en 2017.',
    claim: 'Le ministre a renoncé à l’équilibre des comptes publics en 2017.',
    differs: ['polarity'],
  },
  {
    name: 'nothing of what is ruled out',
    story: 'Le maire a exclu toute réforme des ports.',
    claim: 'Pas de réforme des ports, assure le maire.',
    differs: [],
  },
  {
    name: 'denied right behind, in pronouns',
    story: 'Le roi Abdal a écrit à la ministre en mars. Elle ne lui a pas répondu.',
    claim: 'La ministre a répondu au roi Abdal.',
    differs: ['polarity'],
  },
  {
    name: 'answered right behind, in pronouns',
    story: 'Le roi Abdal a écrit à la ministre en mars. Elle lui a répondu.',
    claim: 'La ministre a répondu au roi Abdal.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`polarity: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
