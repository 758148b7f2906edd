import { describe, expect, test } from 'vitest'
import { findDates } from './dates.ts'

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['', []],
  ['mardi dans un communiqué', ['weekday:2']],
  ['détecté le 17 avril.', ['day:--04-17']],
  ['du 28 mars au 17 avril', ['period:--03-28/--04-17']],
  ['du 3 au 17 avril 2020', ['period:2020-04-03/2020-04-17']],
  ['mardi 3 juillet', ['day:--07-03']],
  ['le 1er mai 2019', ['day:2019-05-01']],
  ['à la mi-mai', ['month:mi-:--05']],
  ['début août et fin septembre', ['month:début:--08', 'month:fin:--09']],
  ['en mars 2024', ['month:2024-03']],
  ['entre mars 2017 et avril 2018', ['period:2017-03/2018-04']],
  ['entre 2015 et 2020', ['period:2015/2020']],
  ['en 2019, 2000 personnes', ['year:2019']],
  ['ces dernières années', ['relative:ces dernières années']],
  ['hier, demain et aujourd’hui', ['relative:hier', 'relative:demain', "relative:aujourd'hui"]],
  ['la semaine dernière', ['relative:la semaine dernière']],
  // The same time in other words has the same key.
  ['la semaine passée', ['relative:la semaine dernière']],
  ['le mois passé', ['relative:le mois dernier']],
  ['l’année dernière', ["relative:l'an dernier"]],
  ['l’an dernier', ["relative:l'an dernier"]],
  ['le mois dernier', ['relative:le mois dernier']],
  ['au cours des dernières années', ['relative:ces dernières années']],
  ['voici trois ans', ['relative:il y a trois ans']],
  ['dans les semaines à venir', ['relative:dans les semaines à venir']],
  ['il y a trois ans', ['relative:il y a trois ans']],
  ['jeudi à 21H00, sur la chaîne', ['weekday:4', 'time:21h00']],
  ['dans la nuit de samedi à dimanche', ['period:dans la nuit de samedi à dimanche']],
  ['au premier trimestre 2020', ['quarter:premier trimestre 2020']],
  ['d’ici à la fin de l’année', ["relative:d'ici à la fin de l'année"]],
  ['3.745.540 naissances, 2 000 élus', []],
  ['d’ici à 2030', ['year:2030']],
  ['le 45 mars', ['month:--03']],
]

describe('findDates', () => {
  test.each(cases)('%s', (text, keys) => {
    expect(findDates(text).map((mention) => mention.key)).toEqual(keys)
  })

  test('mentions stand in order, apart, and give back their text', () => {
    const text = 'Du 28 mars au 17 avril, puis mardi soir et en 2019, il y a deux ans.'
    let end = 0
    for (const mention of findDates(text)) {
      expect(mention.start).toBeGreaterThanOrEqual(end)
      expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      end = mention.end
    }
  })
})
