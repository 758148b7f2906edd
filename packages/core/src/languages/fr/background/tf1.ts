import type { BackgroundTopic } from '../../background.ts'

export const tf1: BackgroundTopic = {
  id: 'tf1',
  term: 'TF1',
  question: 'Qu’est-ce que la chaîne TF1 ?',
  triggers: [
    'groupe tf1',
    'antenne/direction/rédaction/salarié/salariée/journaliste/présentateur/présentatrice/animateur/animatrice/plateau/chroniqueur/chroniqueuse/émission/série/groupe/patron/patronne/audience/programme/divertissement/jeu/magazine de TF1',
    'diffusé/diffusée/diffusés/diffusées/programmé/programmée/soir/inédit sur TF1',
    'TF1 a/va/diffusera/diffuse/lance/propose/programme/déprogramme/maintient/annonce/perd/rachète',
    'antenne/direction/rédaction/salarié/salariée/journaliste/présentateur/présentatrice/animateur/animatrice/plateau/chroniqueur/chroniqueuse/émission/série/groupe/patron/patronne/audience/programme/divertissement/jeu/magazine de TMC',
    'diffusé/diffusée/diffusés/diffusées/programmé/programmée/soir/inédit sur TMC',
    'TMC a/va/diffusera/diffuse/lance/propose/programme/déprogramme/maintient/annonce/perd/rachète',
  ],
  exclusions: ['à la une de'],
  family: 'chaine',
  country: 'france',
  sentences: [
    'TF1 est la plus ancienne chaîne de télévision française, héritière des premières émissions régulières, de 1935, et la plus regardée depuis des décennies.',
    'Privatisée en 1987, elle appartient au groupe Bouygues, qui l’avait alors emporté sur Hachette.',
    'Ses recettes viennent surtout de la publicité.',
    'Son groupe possède aussi TMC, TFX, TF1 Séries Films et la chaîne d’information LCI, ainsi que des sociétés de production.',
  ],
  references: [
    { label: 'Groupe TF1, site officiel', url: 'https://groupe-tf1.fr' },
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr' },
  ],
  cases: {
    about: ['TF1 déprogramme son divertissement du samedi.', 'La série de TF1 reviendra à la rentrée.'],
    other: ['La première voiture autonome roule dans les rues de Rouen.'],
  },
}
