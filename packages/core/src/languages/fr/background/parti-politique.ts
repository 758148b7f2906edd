import type { BackgroundTopic } from '../../background.ts'

export const partiPolitique: BackgroundTopic = {
  id: 'parti-politique',
  term: 'parti politique',
  question: 'Qu’est-ce qu’un parti politique en France ?',
  triggers: [
    'parti politique',
    'partis politiques',
    'formation politique',
    'bureau politique',
    'congrès du parti',
    'adhérent du parti',
    'militant politique',
    'commission d’investiture',
  ],
  country: 'france',
  sentences: [
    'Les partis politiques « concourent à l’expression du suffrage », dit l’article 4 de la Constitution française : ils se forment et agissent librement.',
    'Depuis les lois de 1988, l’État leur verse une aide publique, calculée d’après leurs résultats aux élections législatives et le nombre de leurs parlementaires.',
    'Les dons de particuliers y sont limités à 7 500 euros par an, et ceux des entreprises interdits depuis 1995.',
    'Une commission indépendante contrôle leurs comptes, qui sont publiés.',
  ],
  references: [
    {
      label: 'Conseil constitutionnel, Constitution du 4 octobre 1958, article 4',
      url: 'https://www.conseil-constitutionnel.fr/le-bloc-de-constitutionnalite/texte-integral-de-la-constitution-du-4-octobre-1958-en-vigueur',
    },
    {
      label: 'Commission nationale des comptes de campagne et des financements politiques, site officiel',
      url: 'https://www.cnccfp.fr',
    },
  ],
  cases: {
    about: ['Le bureau politique a suspendu l’élu.', 'Plusieurs formations politiques ont signé l’appel.'],
    other: ['Il a pris le parti de ne rien répondre à ses détracteurs.'],
  },
}
