import { describe, expect, test } from 'vitest'
import { french, plainStory } from '../testing/read-passages.ts'
import { readStory } from './read.ts'

/** A Thursday. */
const PUBLISHED = '2026-03-12'

const cases: readonly (readonly [text: string, days: string, published?: string])[] = [
  // Days of the calendar.
  ['Le pont a fermé le 9 mars 2024.', '2024-03-09'],
  ['Le pont a fermé le 9 mars.', '2026-03-09'],
  ['Le pont a fermé le 9 décembre.', '2025-12-09'],
  ['Le pont rouvrira le 9 avril.', '2026-04-09'],
  ['Le pont rouvrira le 9 janvier.', '2027-01-09'],
  ['Le pont a fermé en 2019.', '2019-01-01/2019-12-31'],
  ['Le pont a fermé en février 2024.', '2024-02-01/2024-02-29'],
  ['Le pont a été fermé du 28 décembre au 3 janvier 2026.', '2025-12-28/2026-01-03'],
  // Weekdays: the last, or the next where it is to come.
  ['Le pont a fermé mardi.', '2026-03-10'],
  ['Le pont a fermé jeudi.', '2026-03-12'],
  ['Le pont rouvrira mardi.', '2026-03-17'],
  ['Le pont devrait rouvrir mardi.', '2026-03-17'],
  ['Le pont ne pourra pas rouvrir avant mardi.', '2026-03-17'],
  ['La pluie pourrait durer jusqu’à mardi.', '2026-03-17'],
  ['Le ministre est attendu mardi à Kerlann.', '2026-03-17'],
  ['Le pont a fermé jeudi dernier.', '2026-03-05'],
  // Relative days, weeks, months and years.
  ['Le pont a fermé hier soir.', '2026-03-11'],
  ['Le pont rouvrira après-demain.', '2026-03-14'],
  ['Le pont a fermé la semaine dernière.', '2026-03-02/2026-03-08'],
  ['Le pont a fermé le mois dernier.', '2026-02-01/2026-02-28'],
  ['Le pont a fermé l’an dernier.', '2025-01-01/2025-12-31'],
  ['Le pont a fermé il y a trois ans.', '2023-01-01/2023-12-31'],
  ['Le pont est fermé depuis deux mois.', '2026-01-12/2026-03-12'],
  ['Les ventes ont doublé au premier trimestre.', '2026-01-01/2026-03-31'],
  ['Les ventes ont doublé au second semestre 2024.', '2024-07-01/2024-12-31'],
  // Open.
  ['Le pont avait fermé la veille.', ''],
  ['Le pont a fermé il y a quelques jours.', ''],
  ['Le pont a fermé mardi.', '', ''],
  ['Le pont a fermé le 9 mars 2024.', '2024-03-09', ''],
]

describe('resolveDates', () => {
  for (const [text, days, published = PUBLISHED] of cases)
    test(`${text} ${days}`, () => {
      const story = plainStory(text)
      const { dates } = readStory(published === '' ? story : { ...story, published }, french)
      expect(dates).toHaveLength(1)
      const found = dates[0]?.days
      const shown = found && (found.from === found.to ? found.from : `${found.from}/${found.to}`)
      expect(shown ?? '').toBe(days)
    })
})
