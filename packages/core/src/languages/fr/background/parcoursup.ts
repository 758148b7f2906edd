import type { BackgroundTopic } from '../../background.ts'

export const parcoursup: BackgroundTopic = {
  id: 'parcoursup',
  term: 'Parcoursup',
  question: 'Comment fonctionne Parcoursup ?',
  triggers: ['parcoursup', 'admission post-bac', 'vœu d’orientation', 'vœux d’orientation'],
  country: 'france',
  sentences: [
    'Parcoursup est la plateforme en ligne par laquelle les lycéens et les étudiants en réorientation demandent à entrer en première année dans la plupart des formations supérieures françaises.',
    'Elle a remplacé en 2018 le système Admission post-bac.',
    'Les candidats y inscrivent leurs vœux sans les classer au départ, et chaque formation examine les dossiers selon ses propres critères.',
    'Ils reçoivent ensuite des réponses au fil des jours et doivent accepter ou refuser les propositions dans un délai limité.',
    'Une phase complémentaire permet à ceux qui n’ont rien obtenu de postuler aux places restantes.',
  ],
  references: [
    { label: 'Parcoursup, site officiel', url: 'https://www.parcoursup.gouv.fr' },
    {
      label: 'Légifrance, Code de l’éducation, article L. 612-3',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191',
    },
  ],
  cases: {
    about: [
      'Les premières réponses de Parcoursup seront publiées lundi soir.',
      'Un syndicat étudiant critique l’opacité des critères de Parcoursup.',
    ],
    other: ['Le parcours du marathon évitera les quais cette année.'],
  },
}
