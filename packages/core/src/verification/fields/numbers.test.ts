import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'the same figure',
    story: 'Le chantier emploie 1 240 personnes.',
    claim: 'Quelque chose : le chantier emploie 1.240 personnes.',
    differs: [],
  },
  {
    name: 'figures for words',
    story: 'La mer a envahi vingt maisons du port.',
    claim: 'Au port, la mer a envahi 20 maisons.',
    differs: [],
  },
  {
    name: 'another figure',
    story: 'Le chantier emploie 1 240 personnes à Valbrune.',
    claim: 'À Valbrune, le chantier emploie 1 420 personnes.',
    differs: ['number'],
  },
  {
    name: 'a figure of another thing',
    story: 'Le maire a reçu 12 lettres et 30 appels.',
    claim: 'Le maire a reçu 30 lettres et 12 appels.',
    differs: ['number'],
  },
  {
    name: 'another unit',
    story: 'La région a versé 30 millions d’euros au port.',
    claim: 'Au port, la région a versé 30 milliards d’euros.',
    differs: ['number'],
  },
  {
    name: 'percent and points',
    story: 'Le taux a reculé de 2 points en mai.',
    claim: 'En mai, le taux a reculé de 2 %.',
    differs: ['unit'],
  },
  {
    name: 'a bound lost',
    story: 'Plus de 300 salariés ont défilé à Valbrune.',
    claim: 'À Valbrune, 300 salariés ont défilé.',
    differs: ['bound'],
  },
  {
    name: 'a bound turned round',
    story: 'Plus de 300 salariés ont défilé à Valbrune.',
    claim: 'À Valbrune, moins de 300 salariés ont défilé.',
    differs: ['bound'],
  },
  {
    name: 'about for what is exact',
    story: 'Le festival a vendu 1 987 billets en une heure.',
    claim: 'En une heure, le festival a vendu environ 2 000 billets.',
    differs: [],
  },
  {
    name: 'more than for what is exact',
    story: 'Le festival a vendu 2 034 billets en une heure.',
    claim: 'En une heure, le festival a vendu plus de 2 000 billets.',
    differs: [],
  },
  {
    name: 'half for 48 percent',
    story: 'Selon le sondage, 48 % des habitants soutiennent le projet.',
    claim: 'Selon le sondage, près de la moitié des habitants soutiennent le projet.',
    differs: [],
  },
  {
    name: 'half for 30 percent',
    story: 'Selon le sondage, 30 % des habitants soutiennent le projet.',
    claim: 'Selon le sondage, la moitié des habitants soutiennent le projet.',
    differs: ['number'],
  },
  {
    name: 'a difference that holds',
    story: 'Les effectifs sont passés de 120 à 90 salariés.',
    claim: 'Les effectifs sont passés de 120 à 90 salariés, soit 30 de moins.',
    differs: [],
  },
  {
    name: 'a bound told by a verb',
    story: 'Le rejet a pu dépasser dix mètres cubes.',
    claim: 'Plus de dix mètres cubes ont pu être rejetés.',
    differs: [],
  },
  {
    name: 'one scale for two',
    story: 'La dette est passée de 455 millions à 390 millions d’euros.',
    claim: 'La dette est passée de 455 à 390 millions d’euros.',
    differs: [],
  },
  {
    name: 'the number of others',
    story: 'La collision a tué 12 passagers et blessé 30 ouvriers.',
    claim: 'La collision a tué 30 passagers.',
    differs: ['number'],
  },
  {
    name: 'its own number',
    story: 'La collision a tué 12 passagers et blessé 30 ouvriers.',
    claim: 'La collision a blessé 30 ouvriers.',
    differs: [],
  },
  {
    name: 'a vague number that holds',
    story: 'Le froid a tué 6 400 oiseaux dans le delta.',
    claim: 'Dans le delta, le froid a tué des milliers d’oiseaux.',
    differs: [],
  },
  {
    name: 'a vague number that is too great',
    story: 'Le froid a tué 640 oiseaux dans le delta.',
    claim: 'Dans le delta, le froid a tué des milliers d’oiseaux.',
    differs: ['number'],
  },
  {
    name: 'a part made the whole',
    story: 'Deux juges sur trois avaient retenu la faute du pilote.',
    claim: 'Les trois juges avaient retenu la faute du pilote.',
    differs: ['number'],
  },
  {
    name: 'what is told of some made true of all',
    story: 'Les médecins ont soigné 45 patients, dont deux sont morts.',
    claim: 'Les 45 patients sont morts.',
    differs: ['number'],
  },
  {
    name: 'what is told of all',
    story: 'Les médecins ont soigné 45 patients, dont deux sont morts.',
    claim: 'Les médecins ont soigné les 45 patients.',
    differs: [],
  },
  {
    name: 'a limit that may be reached made one that is passed',
    story: 'La ville pourra prélever jusqu’à 240 litres par jour.',
    claim: 'La ville pourra prélever plus de 240 litres par jour.',
    differs: ['bound'],
  },
  {
    name: 'as many as are listed',
    story: 'L’Estoria, la Norvie et la Sorélie, pays voisins, ont fermé leurs ports.',
    claim: 'Trois pays ont fermé leurs ports.',
    differs: [],
  },
  {
    name: 'more than are listed',
    story: 'L’Estoria, la Norvie et la Sorélie, pays voisins, ont fermé leurs ports.',
    claim: 'Quatre pays ont fermé leurs ports.',
    differs: ['number'],
  },
  {
    name: 'as many as hold the office',
    story: 'La ministre Anne Roux et le ministre Paul Petit ont visité le site.',
    claim: 'Deux ministres ont visité le site.',
    differs: [],
  },
  {
    name: 'an age told in another sentence',
    story: 'Un bijoutier a été jugé mardi à Brissac pour fraude. L’homme de 62 ans a tout nié.',
    claim: 'Un bijoutier de 62 ans a été jugé mardi à Brissac pour fraude.',
    differs: [],
  },
  {
    name: 'another age',
    story: 'Un bijoutier a été jugé mardi à Brissac pour fraude. L’homme de 62 ans a tout nié.',
    claim: 'Un bijoutier de 64 ans a été jugé mardi à Brissac pour fraude.',
    differs: ['number'],
  },
  {
    name: 'a noun that two figures count',
    story: 'Norvia supprime 600 emplois dans son usine de Brissac, ainsi que 900 emplois ailleurs.',
    claim: 'L’usine de Brissac perdra 600 emplois.',
    differs: [],
  },
  {
    name: 'a figure marvelled at',
    story: 'Norvia va supprimer pas moins de 800 postes.',
    claim: 'Norvia supprimera 800 postes.',
    differs: [],
  },
  {
    name: 'an hour in words',
    story: 'Le débat est reprogrammé jeudi à 21H00.',
    claim: 'Le débat est reprogrammé jeudi à 21 heures.',
    differs: [],
  },
  {
    name: 'by how much a threshold is passed',
    story: 'Le lac dépasse encore de 2 mètres le seuil d’alerte.',
    claim: 'Le lac reste 2 mètres au-dessus du seuil d’alerte.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`numbers: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
