import { expect, test } from 'vitest'
import { fieldsOf } from '../testing/prove.ts'
import type { ClaimRole } from './comparison.ts'

/** What a careful rewording keeps, and what comes near it and does not. */
const cases: readonly {
  readonly story: string
  readonly claim: string
  readonly role?: ClaimRole
  readonly beside?: readonly string[]
  readonly differs?: readonly string[]
}[] = [
  {
    story: 'Le musée a perdu 12.000 visiteurs l’an dernier, a indiqué la ville.',
    claim: 'Le musée a perdu 12 000 visiteurs l’année dernière, a indiqué la ville.',
  },
  {
    story: 'Le musée a perdu 12.000 visiteurs l’an dernier, a indiqué la ville.',
    claim: 'Le musée a perdu 12 000 visiteurs l’an prochain, a indiqué la ville.',
    differs: ['date'],
  },
  {
    story: 'Les vols ont doublé ces dernières années dans le port de Kerlann.',
    claim: 'Les vols ont doublé au cours des dernières années dans le port de Kerlann.',
  },
  {
    story: 'L’usine a été inaugurée il y a 30 ans par le maire.',
    claim: 'L’usine a été inaugurée voici 30 ans par le maire.',
  },
  {
    story: 'L’usine a été inaugurée il y a 30 ans par le maire.',
    claim: 'L’usine a été inaugurée voici 40 ans par le maire.',
    differs: ['date'],
  },
  {
    story: 'Le quai a été fermé afin de ne pas gêner les secours.',
    claim: 'Le quai a été fermé pour ne pas gêner les secours.',
  },
  {
    story: 'Un barrage a été construit afin de protéger le village.',
    claim: 'Un barrage a protégé le village.',
    differs: ['tense'],
  },
  {
    story: 'Le réchauffement atteint déjà "+1,5°C" dans la région, a dit la climatologue Odile Maréchal.',
    claim: 'Le réchauffement atteint déjà « +1,5 °C » dans la région, a dit la climatologue Odile Maréchal.',
  },
  {
    story: '"Il a fait +1,5°C de plus à 14h30 pour 3€ et 5%", a dit la climatologue Odile Maréchal.',
    claim:
      '« Il a fait +1,5\u00a0°C de plus à 14\u00a0h\u00a030 pour 3\u00a0€ et 5\u202f% », a dit la climatologue Odile Maréchal.',
  },
  {
    story: '"Il a fait +1,5°C de plus", a dit la climatologue Odile Maréchal.',
    claim: '« Il a fait +1,6 °C de plus », a dit la climatologue Odile Maréchal.',
    differs: ['number', 'quote'],
  },
  {
    story: 'Il faut maintenant dire la vérité aux riverains, a estimé la préfète Anne Vidal.',
    claim: 'Ce que dit la préfète Anne Vidal',
    role: 'heading',
  },
  {
    story: 'Le candidat peut compter sur le soutien de la maire de Brémont.',
    claim: 'Le soutien de la maire de Brémont',
    role: 'heading',
  },
  {
    story: 'La maire de Brémont pourrait soutenir le candidat.',
    claim: 'Le soutien de la maire de Brémont au candidat',
    role: 'heading',
    differs: ['modality'],
  },
  {
    story: 'Si la guerre des prix fait rage, les deux enseignes restent unies.',
    claim: 'La guerre des prix',
    role: 'heading',
  },
  {
    story: '"Nous partirons", a-t-elle déclaré à l’issue d’une rencontre avec la direction.',
    claim: '« Nous partirons », a-t-elle déclaré au terme d’une rencontre avec la direction.',
  },
  {
    story: 'Trois sapeurs-pompiers ont été blessés à proximité du port.',
    claim: 'Trois pompiers ont été blessés près du port.',
  },
  {
    story: 'Les loyers ont progressé de 2,4 % en un an.',
    claim: 'Comment ont évolué les loyers ?',
    role: 'question',
  },
  {
    story: 'L’opposition a dénoncé "une improvisation".',
    claim: 'Dénonciation d’une improvisation par l’opposition « »',
    role: 'heading',
    differs: ['quote'],
  },
]

for (const { story, claim, role = 'sentence', beside = [], differs = [] } of cases)
  test(`${claim} < ${story}`, () => {
    expect(fieldsOf(story, claim, { role, beside })).toEqual(differs)
  })
