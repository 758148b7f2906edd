import type { BackgroundTopic } from '../../background.ts'

export const violencesConjugales: BackgroundTopic = {
  id: 'violences-conjugales',
  term: 'violences conjugales',
  question: 'Que recouvrent les violences conjugales ?',
  triggers: [
    'violence conjugale',
    'violences conjugales',
    'violences intrafamiliales',
    'violence intrafamiliale',
    'femmes battues',
    'femme battue',
    'ordonnance de protection',
    'bracelet anti-rapprochement',
    'violences au sein du couple',
  ],
  sentences: [
    'Les violences conjugales sont celles qu’une personne commet contre son conjoint, son concubin, son partenaire ou un ancien partenaire.',
    'Elles peuvent être physiques, psychologiques, sexuelles ou économiques, et le lien de couple aggrave la peine encourue.',
    'En France, le juge aux affaires familiales peut délivrer une ordonnance de protection, même sans plainte, pour éloigner l’auteur présumé.',
    'La justice peut aussi remettre à la victime un téléphone grave danger ou imposer un bracelet anti-rapprochement.',
    'Le 3919 est le numéro national d’écoute des femmes victimes de violences ; en cas d’urgence, les autorités demandent d’appeler le 17.',
  ],
  references: [
    {
      label: 'Légifrance, Code civil, articles 515-9 et suivants',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721/',
    },
    { label: 'Gouvernement, Arrêtons les violences', url: 'https://arretonslesviolences.gouv.fr/' },
  ],
  cases: {
    about: [
      'Les appels pour violences conjugales ont doublé.',
      'Elle avait obtenu une ordonnance de protection.',
    ],
    other: ['Le domicile conjugal a été vendu après le divorce.'],
  },
}
