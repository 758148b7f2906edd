import type { BackgroundTopic } from '../../background.ts'

export const courSupremeDesEtatsUnis: BackgroundTopic = {
  id: 'cour-supreme-des-etats-unis',
  term: 'Cour suprême des États-Unis',
  question: 'Quel est le rôle de la Cour suprême des États-Unis ?',
  triggers: [
    'cour suprême américaine',
    'cour suprême des états-unis',
    'cour suprême des etats-unis',
    'ruth bader ginsburg',
    'brett kavanaugh',
    'juge de la cour suprême',
    'amy coney barrett',
    'neuf juges',
    'juges conservateurs',
    'juge progressiste',
    'la Cour suprême',
    'john roberts',
  ],
  exclusions: [
    'cour suprême de l’inde',
    'cour suprême du canada',
    'cour suprême israélienne',
    'cour suprême du royaume-uni',
    'cour suprême espagnole',
    'cour suprême britannique',
    'cour suprême du brésil',
    'cour suprême vénézuélienne',
    'cour suprême du mexique',
    'cour suprême de russie',
    'cour suprême indienne',
    'cour suprême iranienne',
  ],
  sentences: [
    'La Cour suprême est la plus haute juridiction des États-Unis ; depuis un arrêt de 1803, elle écarte les lois contraires à la Constitution.',
    'Ses neuf membres sont nommés à vie par le président, avec l’accord du Sénat, ce qui donne à chaque nomination un enjeu politique.',
    'Elle choisit les quelques dizaines d’affaires qu’elle juge chaque année.',
    'Ses décisions ont mis fin à la ségrégation scolaire en 1954, et, en 2022, à la protection fédérale de l’avortement, qu’elle avait elle-même reconnue en 1973.',
  ],
  references: [
    { label: 'Cour suprême des États-Unis, site officiel', url: 'https://www.supremecourt.gov' },
    { label: 'Gouvernement des États-Unis, USA.gov', url: 'https://www.usa.gov' },
  ],
  cases: {
    about: [
      'La Cour suprême des États-Unis a validé le décret.',
      'La mort de Ruth Bader Ginsburg laisse un siège vacant.',
    ],
    other: ['Le sapin de la cour a reçu une décoration suprême : une étoile.'],
  },
}
