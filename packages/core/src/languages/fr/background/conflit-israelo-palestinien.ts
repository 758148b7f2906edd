import type { BackgroundTopic } from '../../background.ts'

export const conflitIsraeloPalestinien: BackgroundTopic = {
  id: 'conflit-israelo-palestinien',
  term: 'conflit israélo-palestinien',
  question: 'Quelle est l’origine du conflit israélo-palestinien ?',
  triggers: [
    'conflit israélo-palestinien',
    'annexion',
    'colonies israéliennes',
    'colonie israélienne',
    'solution à deux états',
    'intifada',
    'benjamin netanyahu',
    'mahmoud abbas',
    'plan de paix',
    'accords d’oslo',
    'colon israélien',
    'israélo-palestinien',
    'accords d’abraham',
    'territoires occupés',
    'esplanade des mosquées',
    'projet d’annexion',
    'normalisation avec israël',
    'normalisation entre israël',
    'Hamas',
  ],
  exclusions: [
    'annexion de la crimée',
    'plan de paix colombien',
    'normalisation comptable',
    'annexion de la commune',
    'norme française',
    'crimée',
  ],
  family: 'palestine',
  sentences: [
    'En novembre 1947, les Nations unies votèrent le partage de la Palestine en deux États, l’un juif, l’autre arabe ; les pays arabes le refusèrent, et la guerre de 1948 fit 700 000 réfugiés palestiniens.',
    'En juin 1967, Israël conquit Jérusalem-Est, la Cisjordanie et Gaza, où il a établi des colonies que le droit international tient pour illégales.',
    'Les accords d’Oslo de 1993 devaient mener à deux États ; les négociations ont échoué.',
    'Les Émirats, Bahreïn, le Soudan et le Maroc ont normalisé en 2020 leurs liens avec Israël.',
  ],
  references: [
    { label: 'Nations unies, site officiel', url: 'https://www.un.org/fr' },
    { label: 'Larousse, encyclopédie en ligne', url: 'https://www.larousse.fr/encyclopedie' },
  ],
  cases: {
    about: [
      'Le projet d’annexion de la vallée du Jourdain divise le gouvernement israélien.',
      'Les Émirats et Israël normalisent leurs relations, rejetées par Mahmoud Abbas.',
    ],
    other: ['Les annexes du contrat précisent les tarifs du syndic.'],
  },
}
