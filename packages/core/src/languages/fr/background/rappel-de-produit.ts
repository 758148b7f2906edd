import type { BackgroundTopic } from '../../background.ts'

export const rappelDeProduit: BackgroundTopic = {
  id: 'rappel-de-produit',
  term: 'rappel de produit',
  question: 'Comment fonctionne un rappel de produit ?',
  triggers: [
    'rappel de produit',
    'rappel de produits',
    'rappelconso',
    'rappel conso',
    'produit rappelé',
    'rappel de lots',
    'retiré des rayons',
    'lot rappelé',
    'rappeler des lots',
    'rappel massif',
  ],
  sentences: [
    'Un rappel de produit est la démarche par laquelle un professionnel demande aux consommateurs de ne plus utiliser ou manger un article déjà vendu, parce qu’il présente un risque.',
    'Le retrait, lui, enlève le produit des rayons.',
    'En France, les rappels sont publiés depuis 2021 sur le site public RappelConso, qui indique les lots concernés, le danger et la conduite à tenir.',
    'La Direction générale de la concurrence, de la consommation et de la répression des fraudes et le ministère de l’Agriculture y veillent.',
    'Ne pas rappeler un produit dangereux expose à des sanctions pénales.',
  ],
  references: [
    { label: 'RappelConso, site de l’État', url: 'https://rappel.conso.gouv.fr' },
    {
      label: 'Légifrance, Code de la consommation',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
    },
  ],
  cases: {
    about: [
      'Un rappel de produit vise des lots de lait infantile.',
      'Le fabricant de poussettes a publié un avis sur RappelConso.',
    ],
    other: ['L’entraîneur a procédé à un rappel à l’ordre de ses joueurs.'],
  },
}
