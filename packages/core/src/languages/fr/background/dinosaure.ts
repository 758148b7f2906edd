import type { BackgroundTopic } from '../../background.ts'

export const dinosaure: BackgroundTopic = {
  id: 'dinosaure',
  term: 'dinosaures',
  question: 'Que sait-on des dinosaures ?',
  triggers: [
    'dinosaure',
    'tyrannosaure',
    'diplodocus',
    'paléontologue',
    'fossile de dinosaure',
    'squelette de dinosaure',
  ],
  exclusions: ['jurassic park', 'jurassic world'],
  sentences: [
    'Les dinosaures sont un groupe d’animaux apparu il y a plus de 230 millions d’années, qui a dominé les continents pendant l’essentiel de l’ère secondaire.',
    'La plupart ont disparu il y a 66 millions d’années, lors d’une extinction massive liée à la chute d’un astéroïde dans l’actuel Mexique, dans un contexte d’intense volcanisme.',
    'Les oiseaux en sont les descendants.',
    'Les paléontologues les étudient à partir de fossiles : os, dents, œufs, empreintes de pas et, plus rarement, traces de peau ou de plumes.',
  ],
  references: [
    { label: 'Muséum national d’histoire naturelle, site officiel', url: 'https://www.mnhn.fr/fr' },
  ],
  cases: {
    about: [
      'Un fémur de dinosaure de deux mètres a été dégagé en Charente.',
      'Les paléontologues décrivent une nouvelle espèce carnivore.',
    ],
    other: [
      'Le nouvel épisode de la saga Jurassic World, avec ses dinosaures, a pris la tête du box-office.',
    ],
  },
}
