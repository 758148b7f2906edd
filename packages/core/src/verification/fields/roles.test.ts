import { expect, test } from 'vitest'
import { fieldsOf } from '../../testing/prove.ts'

const cases: readonly {
  readonly name: string
  readonly story: string
  readonly claim: string
  readonly differs: readonly string[]
}[] = [
  {
    name: 'passive for active',
    story: 'La direction a suspendu le contrat du fournisseur.',
    claim: 'Le contrat du fournisseur a été suspendu par la direction.',
    differs: [],
  },
  {
    name: 'turned round',
    story: 'Le procureur a accusé le maire devant la presse.',
    claim: 'Devant la presse, le maire a accusé le procureur.',
    differs: ['role'],
  },
  {
    name: 'passive turned round',
    story: 'Le gardien a été menacé par deux voleurs.',
    claim: 'Le gardien a menacé deux voleurs.',
    differs: ['role'],
  },
  {
    name: 'names turned round',
    story: 'Brémont recevra Castelrive en finale.',
    claim: 'Castelrive recevra Brémont en finale.',
    differs: ['role'],
  },
  {
    name: 'without an object nothing turns',
    story: 'La région a réduit son aide cette année.',
    claim: 'L’aide de la région a été réduite cette année.',
    differs: [],
  },
  {
    name: 'who gives and who receives',
    story: 'La direction a proposé aux syndicats une prime.',
    claim: 'Les syndicats ont proposé à la direction une prime.',
    differs: ['role'],
  },
  {
    name: 'payer and paid, a number with a point between',
    story: 'L’assureur de la clinique a versé 210.000 euros à la famille.',
    claim: 'La famille a versé 210 000 euros à l’assureur de la clinique.',
    differs: ['role'],
  },
  {
    name: 'who acts changes places with a complement',
    story: 'Les syndicats ont rejeté vendredi l’offre de la direction.',
    claim: 'Vendredi, la direction a rejeté l’offre des syndicats.',
    differs: ['role'],
  },
  {
    name: 'who acts is named in the office of who says so, too',
    story: 'La porte-parole de la société, Anne Petit, a déclaré que la société informerait les clients.',
    claim: 'La société informera les clients, selon la porte-parole de la société.',
    differs: [],
  },
  {
    name: 'two who act together, in another order',
    story: 'Le maire et la préfète ont inauguré le pont.',
    claim: 'La préfète et le maire ont inauguré le pont.',
    differs: [],
  },
  {
    name: 'a name for an office in apposition',
    story: 'La maire de Kerlann, Anne Petit, a inauguré le pont.',
    claim: 'Anne Petit, la maire de Kerlann, a inauguré le pont.',
    differs: [],
  },
  {
    name: 'a name behind an office',
    story: 'L’attaquant sénégalais Ousmane Diatta a ouvert le score, sur un corner de Mathis Caron.',
    claim: 'Mathis Caron a ouvert le score sur un corner d’Ousmane Diatta.',
    differs: ['role'],
  },
  {
    name: 'turned round in other words',
    story: 'Les rebelles ont attaqué l’armée à Kerlann.',
    claim: 'À Kerlann, les rebelles ont été attaqués par l’armée.',
    differs: ['role'],
  },
  {
    name: 'a past with « être » is no passive',
    story: 'La fuite est partie du bassin.',
    claim: 'La fuite provenait du bassin.',
    differs: [],
  },
  {
    name: 'a verb without object beside a passive',
    story: 'Un couple a comparu mardi à Brissac pour fraude.',
    claim: 'Un couple a été jugé mardi à Brissac pour fraude.',
    differs: [],
  },
  {
    name: 'who has made a promise',
    story: 'Le maire a rappelé l’engagement pris par la présidente de la région.',
    claim: 'La présidente de la région a rappelé l’engagement pris par le maire.',
    differs: ['role'],
  },
  {
    name: 'a name between commas',
    story: 'Le ministre des Transports, Paul Roy, a félicité le médiateur.',
    claim: 'Le médiateur a félicité le ministre des Transports.',
    differs: ['role'],
  },
  {
    name: 'a pronoun for the object',
    story: 'L’armateur licencie des dockers. L’armateur les accusait d’avoir bloqué une grue.',
    claim: 'Les dockers accusaient l’armateur d’avoir bloqué une grue.',
    differs: ['role'],
  },
  {
    name: 'dead for killed',
    story: 'Deux accompagnateurs, une femme et son fils, ont été tués.',
    claim: 'Les deux accompagnateurs décédés étaient une femme et son fils.',
    differs: [],
  },
  {
    name: 'the second of two participles',
    story: 'Les voleurs sont entrés. Ils avaient coupé l’alarme et ligoté le gardien.',
    claim: 'Le gardien a ligoté l’un des voleurs.',
    differs: ['role'],
  },
  {
    name: 'leaving one’s home, evacuated',
    story: 'Cinq mille habitants de la vallée ont été évacués dimanche. Des maisons sont sous l’eau.',
    claim: 'Cinq mille habitants de la vallée ont dû quitter leur maison dimanche.',
    differs: [],
  },
  {
    name: 'an adjective behind the one who acts',
    story: 'L’assureur public devance le groupe Mutalia.',
    claim: 'Mutalia devance l’assureur public.',
    differs: ['role'],
  },
  {
    name: 'a locution between helper and participle',
    story: 'Les deux dirigeants ont ensuite paraphé le texte.',
    claim: 'Les deux dirigeants ont par la suite paraphé le texte.',
    differs: [],
  },
]

for (const { name, story, claim, differs } of cases) {
  test(`roles: ${name}`, () => expect(fieldsOf(story, claim)).toEqual(differs))
}
