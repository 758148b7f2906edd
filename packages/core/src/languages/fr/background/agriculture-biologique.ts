import type { BackgroundTopic } from '../../background.ts'

export const agricultureBiologique: BackgroundTopic = {
  id: 'agriculture-biologique',
  term: 'agriculture biologique',
  question: 'Qu’est-ce que l’agriculture biologique ?',
  triggers: [
    'agriculture biologique',
    'produit bio',
    'agriculture bio',
    'label ab',
    'label bio',
    'filière bio',
    'aliment bio',
    'bio dans les cantines',
    'magasin bio',
    'conversion au bio',
  ],
  sentences: [
    'L’agriculture biologique est un mode de production défini par un règlement de l’Union européenne, qui exclut notamment les pesticides et les engrais de synthèse ainsi que les organismes génétiquement modifiés.',
    'Les animaux doivent avoir accès à l’extérieur, être nourris d’aliments biologiques, et l’emploi d’antibiotiques est limité.',
    'Un agriculteur doit respecter une période de conversion, le plus souvent de deux ou trois ans, avant de vendre ses récoltes sous ce nom.',
    'Un organisme certificateur contrôle chaque exploitation ; en France, le logo européen, une feuille étoilée, peut être accompagné de la marque AB.',
  ],
  references: [
    { label: 'Agence Bio, site officiel', url: 'https://www.agencebio.org' },
    {
      label: 'EUR-Lex, règlement (UE) 2018/848',
      url: 'https://eur-lex.europa.eu/eli/reg/2018/848/oj?locale=fr',
    },
  ],
  cases: {
    about: [
      'Les surfaces cultivées en agriculture biologique ont reculé l’an dernier.',
      'Le magasin bio du quartier ferme ses portes faute de clients.',
    ],
    other: ['Son père biologique a été identifié grâce à un test ADN.'],
  },
}
