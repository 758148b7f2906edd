import { expect, test } from 'vitest'
import { sideLabel } from './side-labels.ts'

const end = [
  'Commentaires (12)',
  '3 commentaires',
  'Laisser un commentaire',
  'Vos réactions',
  'Contacts presse',
  'Contact presse :',
]
const aside = [
  'À lire aussi',
  'Sur le même sujet',
  'Articles similaires',
  'Les plus lus',
  'Nos dernières actualités',
  'Vous aimerez aussi',
  'Newsletter',
  'Recevez notre lettre',
  'Sondage',
  'Le podcast de la rédaction',
  'Pour lire la suite, rejoignez nos abonnés',
  'Dans la même rubrique',
  'Mots-clés',
]
/** Subheadings of stories. */
const none = [
  'Les réactions',
  'Deux candidats à la reprise',
  'À lire : le rapport accable la direction',
  'Un sondage favorable',
  'Nos dernières forces',
  'La discussion reprend',
  'Le plus lourd bilan depuis 1950',
  'Des commentaires qui divisent',
  'Recommandés par le juge',
  '',
]
for (const line of end) test(`ends the story: ${line}`, () => expect(sideLabel(line)).toBe('end'))
for (const line of aside) test(`stands beside it: ${line}`, () => expect(sideLabel(line)).toBe('aside'))
for (const line of none) test(`no label: ${line}`, () => expect(sideLabel(line)).toBeUndefined())
