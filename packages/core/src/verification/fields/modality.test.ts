import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'possible alike',
    story: 'Des données ont pu être copiées par les pirates.',
    claim: 'Les pirates ont pu copier des données.',
    differs: [],
  },
  {
    name: 'possible made certain',
    story: 'Des données pourraient avoir été copiées par les pirates.',
    claim: 'Des données ont été copiées par les pirates.',
    differs: ['modality'],
  },
  {
    name: 'rumour made certain',
    story: 'Le ministre aurait quitté la salle.',
    claim: 'Le ministre a quitté la salle.',
    differs: ['modality'],
  },
  {
    name: 'accused made guilty',
    story: 'La comptable est accusée d’avoir établi de fausses factures.',
    claim: 'La comptable a établi de fausses factures.',
    differs: ['modality'],
  },
  {
    name: 'wanted made obtained',
    story: 'Les syndicats demandent une prime de rentrée.',
    claim: 'Les syndicats ont obtenu une prime de rentrée.',
    differs: ['modality'],
  },
  {
    name: 'a condition lost',
    story: 'La ligne rouvrira si la météo le permet.',
    claim: 'La météo permet de rouvrir la ligne.',
    differs: ['modality'],
  },
  {
    name: 'told in the past, to come',
    story: 'La mairie a annoncé que la piscine serait rénovée.',
    claim: 'La piscine sera rénovée, selon la mairie.',
    differs: [],
  },
  {
    name: 'whose demands',
    story: 'La ville a rejeté les demandes de Kerlann sur le port.',
    claim: 'La ville a parlé de Kerlann et du port.',
    differs: [],
  },
  {
    name: 'what is demanded',
    story: 'Les syndicats demandent la fermeture du port.',
    claim: 'Le port est fermé.',
    differs: ['modality'],
  },
  {
    name: 'possible made fact though the verb itself asks',
    story: 'Selon l’expert, le conseil pourrait exiger la vente du stade.',
    claim: 'Selon l’expert, le conseil exige la vente du stade.',
    differs: ['modality'],
  },
  {
    name: 'possible in another word',
    story: 'Selon l’expert, le conseil pourrait exiger la vente du stade.',
    claim: 'Le conseil exigera peut-être la vente du stade, selon l’expert.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`modality: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
