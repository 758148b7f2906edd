import { findDates } from '../../../../packages/core/src/languages/fr/dates.ts'
import { type Alteration, replace } from '../alteration.ts'

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** A day, month, year or hour taken for another. */
export const date: Alteration = {
  kind: 'date',
  alter: ({ text }, { random, pick }) =>
    findDates(text).flatMap(({ start, end, text: shown }) => {
      // « Dans la nuit de dimanche à lundi », « entre 9H30 et 20H00 »: two that go together.
      if (/nuit (?:de|du) [\p{L} \d]*$/u.test(text.slice(0, start))) return []
      const changed = otherTime(shown, random, pick)
      return changed === undefined || text.includes(changed) ? [] : [replace(text, start, end, changed)]
    }),
}

function otherTime(
  shown: string,
  random: (below: number) => number,
  pick: <T>(list: readonly T[]) => T,
): string | undefined {
  const choices: (() => string)[] = []
  const name = (list: readonly string[]) => {
    const found = list.find((each) => new RegExp(`(?<!\\p{L})${each}(?!\\p{L})`, 'iu').test(shown))
    if (found !== undefined)
      choices.push(() => shown.replace(new RegExp(found, 'iu'), pick(list.filter((each) => each !== found))))
  }
  name(WEEKDAYS)
  name(MONTHS)
  const year = /(?:19|20)\d\d/u.exec(shown)
  if (year !== null)
    choices.push(() =>
      shown.replace(year[0], String(Number(year[0]) + (random(2) === 0 ? -1 - random(3) : 1 + random(3)))),
    )
  const day = /(?<!\d)\d{1,2}(?=er| |\u00a0|[hH]|$)/u.exec(shown)
  if (day !== null)
    choices.push(() => shown.replace(day[0], String(Math.max(1, (Number(day[0]) + 1 + random(5)) % 28))))
  return choices.length === 0 ? undefined : pick(choices)()
}
