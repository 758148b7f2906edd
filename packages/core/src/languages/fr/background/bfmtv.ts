import type { BackgroundTopic } from '../../background.ts'

export const bfmtv: BackgroundTopic = {
  id: 'bfmtv',
  term: 'BFMTV et l’information continue',
  question: 'Que sont les chaînes d’information en continu ?',
  triggers: [
    'chaîne d’information',
    'chaîne d’information en continu',
    'chaînes d’info',
    'chaînes d’information',
    'nextradiotv',
    'antenne/direction/rédaction/salarié/salariée/journaliste/présentateur/présentatrice/animateur/animatrice/plateau/chroniqueur/chroniqueuse/émission/série/groupe/patron/patronne/audience/programme/divertissement/jeu/magazine de BFMTV',
    'diffusé/diffusée/diffusés/diffusées/programmé/programmée/soir/inédit sur BFMTV',
    'BFMTV a/va/diffusera/diffuse/lance/propose/programme/déprogramme/maintient/annonce/perd/rachète',
    'antenne/direction/rédaction/salarié/salariée/journaliste/présentateur/présentatrice/animateur/animatrice/plateau/chroniqueur/chroniqueuse/émission/série/groupe/patron/patronne/audience/programme/divertissement/jeu/magazine de LCI',
    'diffusé/diffusée/diffusés/diffusées/programmé/programmée/soir/inédit sur LCI',
    'LCI a/va/diffusera/diffuse/lance/propose/programme/déprogramme/maintient/annonce/perd/rachète',
    'chaîne info en continu',
  ],
  family: 'chaine',
  country: 'france',
  sentences: [
    'Les chaînes d’information en continu diffusent des journaux et des débats à toute heure ; l’américaine CNN, née en 1980, en fut le modèle.',
    'En France, LCI a ouvert la voie en 1994, suivie de BFMTV en 2005, puis d’i-Télé, devenue CNews, et de Franceinfo, chaîne publique lancée en 2016.',
    'Le direct et les plateaux d’invités y prennent une grande place, ce qui leur vaut le reproche de répéter et de commenter plus qu’elles n’enquêtent.',
    'L’Arcom y contrôle le pluralisme des opinions.',
  ],
  references: [
    { label: 'Arcom, site officiel', url: 'https://www.arcom.fr' },
    { label: 'Institut national de l’audiovisuel, site officiel', url: 'https://www.ina.fr' },
  ],
  cases: {
    about: [
      'La direction de BFMTV a reçu les élus du personnel.',
      'Les journalistes de la chaîne d’information sont en grève.',
    ],
    other: ['Le courant continu alimente les rames du tramway.'],
  },
}
