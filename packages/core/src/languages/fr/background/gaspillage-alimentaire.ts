import type { BackgroundTopic } from '../../background.ts'

export const gaspillageAlimentaire: BackgroundTopic = {
  id: 'gaspillage-alimentaire',
  term: 'gaspillage alimentaire',
  question: 'Comment lutte-t-on contre le gaspillage alimentaire ?',
  triggers: [
    'gaspillage alimentaire',
    'invendu alimentaire',
    'anti-gaspi',
    'antigaspi',
    'denrée invendue',
    'date de péremption',
    'date limite de consommation',
  ],
  sentences: [
    'Le gaspillage alimentaire désigne la nourriture destinée aux humains qui est perdue ou jetée, du champ jusqu’à l’assiette.',
    'En France, une loi de 2016 interdit aux grands magasins d’alimentation de rendre impropres à la consommation leurs invendus encore comestibles et les oblige à proposer un accord de don à une association.',
    'Ces dons alimentent en partie les banques alimentaires et d’autres réseaux d’aide.',
    'La mention « à consommer jusqu’au » indique une date limite à respecter, alors que « à consommer de préférence avant » signale une possible perte de qualité sans danger particulier.',
  ],
  references: [
    { label: 'Ademe, site officiel', url: 'https://www.ademe.fr' },
    {
      label: 'Légifrance, Code de l’environnement, article L. 541-15-6',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074220',
    },
  ],
  cases: {
    about: [
      'Les cantines ont réduit d’un tiers leur gaspillage alimentaire.',
      'Une association récupère les invendus alimentaires des supermarchés du quartier.',
    ],
    other: ['La Cour des comptes dénonce le gaspillage d’argent public sur ce chantier.'],
  },
}
