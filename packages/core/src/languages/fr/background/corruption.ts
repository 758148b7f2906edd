import type { BackgroundTopic } from '../../background.ts'

export const corruption: BackgroundTopic = {
  id: 'corruption',
  term: 'corruption',
  question: 'Qu’est-ce que la corruption au sens de la loi ?',
  triggers: [
    'corruption',
    'pot-de-vin',
    'pots-de-vin',
    'corruption active',
    'corruption passive',
    'trafic d’influence',
    'anticorruption',
    'dessous-de-table',
  ],
  exclusions: ['corruption de mineur', 'corruption de mineurs'],
  sentences: [
    'Il y a corruption lorsqu’une personne offre un avantage à une autre pour qu’elle accomplisse, retarde ou refuse un acte de sa fonction.',
    'Celui qui propose l’avantage commet une corruption active, celui qui le demande ou l’accepte une corruption passive.',
    'Cet avantage peut être une somme d’argent, mais aussi un cadeau, un voyage ou un emploi.',
    'En droit français, le délit concerne les agents publics comme les salariés du privé.',
    'Le trafic d’influence en est proche : il consiste à monnayer son influence, réelle ou supposée, auprès d’une autorité publique.',
  ],
  references: [
    {
      label: 'Légifrance, Code pénal, articles 432-11, 433-1 et 445-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
    },
    {
      label: 'Agence française anticorruption, site officiel',
      url: 'https://www.agence-francaise-anticorruption.gouv.fr/fr',
    },
  ],
  cases: {
    about: [
      'L’ancien ministre est jugé pour corruption et trafic d’influence.',
      'L’entreprise aurait versé des pots-de-vin.',
    ],
    other: ['La corrosion des câbles a causé la panne.'],
  },
}
