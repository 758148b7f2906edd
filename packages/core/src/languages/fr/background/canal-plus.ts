import type { BackgroundTopic } from '../../background.ts'

export const canalPlus: BackgroundTopic = {
  id: 'canal-plus',
  term: 'Canal+',
  question: 'Qu’est-ce que le groupe Canal+ ?',
  triggers: [
    'touche pas à mon poste',
    'tpmp',
    'groupe canal',
    'vincent bolloré',
    'Balance ton post',
    'itélé',
    'i-télé',
    'antenne/direction/rédaction/salarié/salariée/journaliste/présentateur/présentatrice/animateur/animatrice/plateau/chroniqueur/chroniqueuse/émission/série/groupe/patron/patronne/audience/programme/divertissement/jeu/magazine de Canal+',
    'diffusé/diffusée/diffusés/diffusées/programmé/programmée/soir/inédit sur Canal+',
    'Canal+ a/va/diffusera/diffuse/lance/propose/programme/déprogramme/maintient/annonce/perd/rachète',
    'antenne/direction/rédaction/salarié/salariée/journaliste/présentateur/présentatrice/animateur/animatrice/plateau/chroniqueur/chroniqueuse/émission/série/groupe/patron/patronne/audience/programme/divertissement/jeu/magazine de C8',
    'diffusé/diffusée/diffusés/diffusées/programmé/programmée/soir/inédit sur C8',
    'C8 a/va/diffusera/diffuse/lance/propose/programme/déprogramme/maintient/annonce/perd/rachète',
    'antenne/direction/rédaction/salarié/salariée/journaliste/présentateur/présentatrice/animateur/animatrice/plateau/chroniqueur/chroniqueuse/émission/série/groupe/patron/patronne/audience/programme/divertissement/jeu/magazine de CNews',
    'diffusé/diffusée/diffusés/diffusées/programmé/programmée/soir/inédit sur CNews',
    'CNews a/va/diffusera/diffuse/lance/propose/programme/déprogramme/maintient/annonce/perd/rachète',
    'antenne/direction/rédaction/salarié/salariée/journaliste/présentateur/présentatrice/animateur/animatrice/plateau/chroniqueur/chroniqueuse/émission/série/groupe/patron/patronne/audience/programme/divertissement/jeu/magazine de D8',
    'diffusé/diffusée/diffusés/diffusées/programmé/programmée/soir/inédit sur D8',
    'D8 a/va/diffusera/diffuse/lance/propose/programme/déprogramme/maintient/annonce/perd/rachète',
  ],
  family: 'chaine',
  country: 'france',
  sentences: [
    'Canal+ est une chaîne française à péage, lancée le 4 novembre 1984, qui a bâti son succès sur le cinéma et le sport, football en tête.',
    'Son abonnement, autrefois reçu par un décodeur, a fait d’elle l’un des premiers financeurs des films français, rôle prévu par la loi.',
    'Le groupe, que contrôle depuis 2014 l’homme d’affaires Vincent Bolloré, possède aussi la chaîne d’information CNews et le distributeur de films StudioCanal.',
    'Sa chaîne C8 a cessé d’émettre en février 2025, faute d’avoir vu sa fréquence renouvelée.',
  ],
  references: [
    { label: 'Groupe Canal+, site officiel', url: 'https://www.canalplusgroup.com' },
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr' },
  ],
  cases: {
    about: [
      'Le groupe Canal a perdu les droits du championnat, et Canal+ a annoncé une hausse de tarif.',
      'L’animateur de C8 a présenté ses excuses à l’antenne.',
    ],
    other: ['Le canal de Bourgogne rouvre à la navigation.'],
  },
}
