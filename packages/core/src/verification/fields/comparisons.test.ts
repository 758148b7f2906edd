import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'the same direction',
    story: 'Le prix du blé a augmenté en mai.',
    claim: 'En mai, le prix du blé est en hausse.',
    differs: [],
  },
  {
    name: 'up for down',
    story: 'Le prix du blé a augmenté en mai.',
    claim: 'En mai, le prix du blé a baissé.',
    differs: ['comparison'],
  },
  {
    name: 'a noun for the opposite verb',
    story: 'Les ventes ont reculé de 3 % au printemps.',
    claim: 'Au printemps, les ventes ont enregistré une hausse de 3 %.',
    differs: ['comparison'],
  },
  {
    name: 'first for second',
    story: 'Elle est la deuxième femme élue à ce poste.',
    claim: 'Elle est la première femme élue à ce poste.',
    differs: ['comparison'],
  },
  {
    name: 'second largest made largest',
    story: 'Le deuxième plus grand port du pays est bloqué.',
    claim: 'Le plus grand port du pays est bloqué.',
    differs: ['comparison'],
  },
  {
    name: 'not accepted is refused',
    story: 'Le conseil a refusé le projet.',
    claim: 'Le conseil n’a pas accepté le projet.',
    differs: [],
  },
  {
    name: 'open for closed',
    story: 'Le musée restera ouvert lundi.',
    claim: 'Lundi, le musée restera fermé.',
    differs: ['comparison'],
  },
  {
    name: 'one of those of whom one was first',
    story: 'La navigatrice Anna Lys est la première femme à franchir le cap.',
    claim: 'Une femme a franchi le cap.',
    differs: [],
  },
  {
    name: 'a rank lost',
    story: 'La navigatrice est la première femme du bord.',
    claim: 'La navigatrice est la deuxième femme du bord.',
    differs: ['comparison'],
  },
  {
    name: 'the word itself stands beside its opposite',
    story: 'La police a relâché un des trois hommes arrêtés à Kerlann.',
    claim: 'La police a arrêté trois hommes à Kerlann.',
    differs: [],
  },
  {
    name: 'the opposite in another place',
    story: 'Le tribunal a condamné un homme de 40 ans pour vol.',
    claim: 'Une femme a été condamnée pour vol par le tribunal.',
    differs: ['comparison'],
  },
  {
    name: 'wife and spouse',
    story: 'Anna Lys, épouse du maire, était présente.',
    claim: 'La femme du maire était présente.',
    differs: [],
  },
  {
    name: 'more for less at the end',
    story: 'Le club compte quatre points de plus.',
    claim: 'Le club compte quatre points de moins.',
    differs: ['comparison'],
  },
  {
    name: 'less than in a year made more',
    story: 'La mairie a payé 480 euros, soit 3 % de moins qu’en 2024.',
    claim: 'La mairie a payé 480 euros, soit 3 % de plus qu’en 2024.',
    differs: ['comparison'],
  },
  {
    name: 'the same at the end',
    story: 'Le club compte quatre points de plus.',
    claim: 'Quatre points de plus : c’est ce que compte le club.',
    differs: [],
  },
  {
    name: 'peoples of different nouns',
    story: 'La navette Hermine s’est amarrée à la station spatiale russe.',
    claim: 'La navette américaine Hermine s’est amarrée à la station spatiale.',
    differs: [],
  },
  {
    name: 'peoples of one noun',
    story: 'La navette Hermine s’est amarrée à la station spatiale russe.',
    claim: 'La navette Hermine s’est amarrée à la station spatiale américaine.',
    differs: ['comparison'],
  },
  {
    name: 'the same rank at another noun',
    story: 'Trois personnes sont mortes durant les premières manifestations.',
    claim: 'Les premiers jours des manifestations ont fait trois morts.',
    differs: [],
  },
  {
    name: 'earlier for later',
    story: 'Les travaux débuteront en 2029, deux ans plus tard que prévu.',
    claim: 'Les travaux débuteront deux ans plus tôt que prévu.',
    differs: ['comparison'],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`comparisons: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
