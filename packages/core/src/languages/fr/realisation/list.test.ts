import { describe, expect, test } from 'vitest'
import { readPassage } from '../../../testing/read-passages.ts'
import { listOf } from './list.ts'

const told = (sentence: string): string | undefined => {
  const list = listOf(readPassage(sentence))
  return list === undefined ? undefined : [list.introduction, ...list.items].join(' | ')
}

describe('listOf', () => {
  test.each([
    [
      'Les syndicats réclament une augmentation, l’embauche de vingt agents, la fin des gardes et le paiement des repas.',
      'Les syndicats réclament : | une augmentation | l’embauche de vingt agents | la fin des gardes | le paiement des repas',
    ],
    // « ou encore » joins, and is no part of what it joins.
    [
      'La marche a réuni l’ancien maire de Brest, la préfète de région, l’industriel Paul Morel ou encore le recteur de Rennes.',
      'La marche a réuni : | l’ancien maire de Brest | la préfète de région | l’industriel Paul Morel | le recteur de Rennes',
    ],
    // The verb goes before a subject that enumerates, each item takes the article of all.
    [
      'Une expertise a indiqué que les noms, adresses, numéros de compte, dates de naissance et autres données des clients pourraient avoir été copiés.',
      'Une expertise a indiqué que pourraient avoir été copiés : | les noms | les adresses | les numéros de compte | les dates de naissance | d’autres données des clients',
    ],
  ])('%s', (sentence, list) => expect(told(sentence)).toBe(list))

  test.each([
    'Les écoles, les crèches, les mairies et les musées ont fermé.',
    'Le maire a salué les agents, les pompiers et les voisins.',
    'Plusieurs élus se sont joints à la marche, parmi lesquels le maire de Brest, la députée de Morlaix, le préfet et la sénatrice.',
    'Le maire a salué « les agents, les pompiers, les voisins et les enfants ».',
  ])('%s stays a sentence', (sentence) => expect(told(sentence)).toBeUndefined())
})
