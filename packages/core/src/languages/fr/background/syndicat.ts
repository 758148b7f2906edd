import type { BackgroundTopic } from '../../background.ts'

export const syndicat: BackgroundTopic = {
  id: 'syndicat',
  term: 'syndicat',
  question: 'Quel est le rôle d’un syndicat de salariés ?',
  triggers: [
    'syndicat',
    'organisation syndicale',
    'cgt',
    'cfdt',
    'force ouvrière',
    'FO',
    'cfe-cgc',
    'cftc',
    'unsa',
    'sud-rail',
    'syndicaliste',
    'centrale syndicale',
    'partenaires sociaux',
    'secrétaire général de la cgt',
    'délégué syndical',
    'syndicats',
  ],
  exclusions: [
    'syndicat des eaux',
    'syndicat de copropriétaires',
    'syndicat intercommunal',
    'syndicat du crime',
    'syndicat de police',
  ],
  family: 'syndicat',
  country: 'france',
  sentences: [
    'Les syndicats défendent les intérêts professionnels de leurs membres ; en France, ils sont légaux depuis la loi Waldeck-Rousseau de 1884.',
    'La CGT, fondée en 1895, Force ouvrière, qui s’en est séparée en 1947, la CFDT, la CFTC et la CFE-CGC sont les cinq confédérations reconnues représentatives au plan national.',
    'Ils négocient avec le patronat les conventions et les accords, et gèrent avec lui l’assurance chômage.',
    'Leur audience se mesure aux élections professionnelles ; environ un salarié sur dix est syndiqué.',
    'Tout salarié est libre d’y adhérer ou non, et nul ne peut être écarté d’un emploi ou sanctionné pour ce motif ; un délégué syndical peut être désigné dans les entreprises d’au moins cinquante personnes, où il négocie les accords.',
    'Le 1er mai est leur grand rendez-vous.',
  ],
  references: [
    { label: 'Ministère du Travail, site officiel', url: 'https://travail-emploi.gouv.fr' },
    {
      label: 'Légifrance, Code du travail, articles L2121-1 et suivants',
      url: 'https://www.legifrance.gouv.fr/liste/code',
    },
  ],
  cases: {
    about: [
      'La CGT et la CFDT appellent à débrayer jeudi.',
      'Les organisations syndicales ont quitté la table des négociations.',
    ],
    other: ['L’office du tourisme a publié la liste des gîtes.'],
  },
}
