import { describe, expect, test } from 'vitest'
import { denialDifference } from './denials.ts'

type Case = readonly [language: string, original: string, french: string]

const lost: readonly Case[] = [
  ['en', 'The mayor did not sign the decree.', 'Le maire a signé le décret.'],
  ['en', 'No passenger was hurt.', 'Un passager a été blessé.'],
  ['en', 'The bridge hasn’t been inspected since 2019.', 'Le pont a été inspecté depuis 2019.'],
  ['en', 'The bridge was inspected in 2019.', 'Le pont n’a pas été inspecté en 2019.'],
  ['en', 'The line is open.', 'La ligne n’est plus ouverte.'],
  ['es', 'El alcalde no firmó el decreto.', 'Le maire a signé le décret.'],
  ['ca', 'L’alcalde no va signar el decret.', 'Le maire a signé le décret.'],
  ['pt', 'O prefeito não assinou o decreto.', 'Le maire a signé le décret.'],
  ['it', 'Il sindaco non ha firmato il decreto.', 'Le maire a signé le décret.'],
  ['ro', 'Primarul nu a semnat decretul.', 'Le maire a signé le décret.'],
  ['de', 'Der Bürgermeister hat den Erlass nicht unterschrieben.', 'Le maire a signé le décret.'],
  ['nl', 'De burgemeester heeft het besluit niet getekend.', 'Le maire a signé le décret.'],
]
describe('a denial in one of two sentences alone', () => {
  for (const [language, text, french] of lost)
    test(`${text} / ${french}`, () => {
      const found = denialDifference({ text, language }, { text: french, language: 'fr' })
      expect(found).toBeDefined()
      expect([found?.stated === '', found?.value === '']).toContain(true)
      expect(found?.stated).not.toBe(found?.value)
    })
})

const kept: readonly Case[] = [
  ['en', 'The mayor did not sign the decree.', 'Le maire n’a pas signé le décret.'],
  ['en', 'No date has been set for the reopening.', 'Aucune date n’a été fixée pour la réouverture.'],
  ['en', 'He left without a word.', 'Il est parti sans un mot.'],
  ['en', 'The cause is not known.', 'La cause reste inconnue.'],
  ['en', 'The cause is unknown.', 'La cause n’est pas connue.'],
  ['en', 'The road will not reopen until Friday.', 'La route ne rouvrira que vendredi.'],
  ['en', 'Only two roads are open.', 'Deux routes ne sont pas fermées ; seules elles le sont.'],
  ['en', 'He failed to reach the shore.', 'Il n’a pas réussi à gagner le rivage.'],
  ['en', 'The council did not accept the offer.', 'Le conseil a rejeté l’offre.'],
  ['en', 'She is no longer in danger.', 'Elle n’est plus en danger.'],
  ['en', 'The bus No. 12 stops at the station.', 'Le bus n° 12 s’arrête à la gare.'],
  ['en', 'More than 300 people came.', 'Plus de 300 personnes sont venues.'],
  ['en', 'The nurse has 12 more patients.', 'L’infirmière a 12 patients de plus.'],
  ['en', 'The price rose by no less than 12 per cent.', 'Le prix n’a pas augmenté de moins de 12 %.'],
  ['es', 'Nadie resultó herido.', 'Personne n’a été blessé.'],
  ['it', 'Non ci sono feriti.', 'Il n’y a pas de blessés.'],
  ['de', 'Niemand wurde verletzt.', 'Personne n’a été blessé.'],
  ['nl', 'Er zijn geen gewonden.', 'Il n’y a aucun blessé.'],
  ['ro', 'Nimeni nu a fost rănit.', 'Personne n’a été blessé.'],
  ['pt', 'Ninguém ficou ferido.', 'Personne n’a été blessé.'],
  ['ca', 'Ningú no ha resultat ferit.', 'Personne n’a été blessé.'],
  ['xx', 'Ngakho akazange.', 'Il n’est pas venu.'],
]
describe('alike, or told by another word', () => {
  for (const [language, text, french] of kept)
    test(`${text} / ${french}`, () =>
      expect(denialDifference({ text, language }, { text: french, language: 'fr' })).toBeUndefined())
})
